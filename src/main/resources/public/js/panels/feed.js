import { h, replace } from '../dom.js';
import { pathName, projectName, sectorName, t } from '../i18n.js';
import { ago, exact, number, signed } from '../format.js';
import { href } from '../state.js';
import { Panel, empty } from '../panel.js';
import { known } from '../names.js';

const KEPT = 40;
/** How long a change stands out, in milliseconds; as the animation in page.css. */
const FRESH = 1600;

/** Changes of the chosen cell as they come, newest first. */
export class Feed extends Panel {
  constructor() {
    super('feed');
    this.name(t('feed'));
    this.list = h('ol', { class: 'feed scroll', tabindex: '0', 'aria-live': 'off' });
    this.rows = [];
  }

  /** `changes`: newest first, each with `at` in milliseconds or null. */
  show(changes, { past = false } = {}) {
    this.name(t('feed'));
    this.say(past ? t('feedPast') : '');
    this.rows = changes.slice(0, KEPT);
    this.list.setAttribute('aria-label', t('feed'));
    if (!this.rows.length) {
      replace(this.body, empty(t('feedEmpty')));
      return;
    }
    if (!this.list.isConnected) replace(this.body, this.list);
    replace(this.list, this.rows.map(item));
  }
}

function item(change) {
  const fresh = change.at && Date.now() - change.at < FRESH;
  const move = change.delta?.signed ?? '0';
  const intended = change.delta?.intended ?? '0';
  const shown = number(move) === 0 && number(intended) !== 0 ? intended : move;
  const tone = number(shown) > 0 ? 'up' : number(shown) < 0 ? 'down' : 'same';
  const causes = change.causes ?? [];
  return h('li', { class: fresh ? 'change fresh' : 'change' },
    h('div', { class: 'change-line' },
      h('span', { class: `delta ${tone}`, title: exact(shown) }, shown === intended && number(move) === 0 && number(intended) !== 0 ? `${t('intended')} ` : '', number(shown) === 0 ? '±0' : signed(shown)),
      h('span', { class: 'when' }, change.at ? ago((Date.now() - change.at) / 1000) : change.asOf)),
    h('div', { class: 'change-cause' }, causes.length ? causes.slice(0, 3).map(cause) : t('cause_day')),
    change.causeCount > 3 ? h('div', { class: 'sub' }, t('moreCauses', change.causeCount)) : null);
}

function cause(c) {
  const kind = String(c.kind).toLowerCase();
  const tag = h('span', { class: `tag tag-${kind}` }, t('cause_' + kind));
  if (!c.projectId) return h('div', { class: 'cause' }, tag);
  const name = h('a', { href: href({ project: c.projectId }), 'data-in-page': true, class: 'long' }, '…');
  const where = h('span', { class: 'sub' });
  known(c.projectId).then((p) => {
    if (!p) return name.replaceWith(h('span', { class: 'faint' }, t('merged')));
    name.textContent = projectName(p);
    name.title = name.textContent;
    where.textContent = [pathName(p.region), p.sector && p.sector !== 'unallocated' ? sectorName(p.sector) : ''].filter(Boolean).join(' · ');
  }, () => { name.textContent = c.projectId; });
  return h('div', { class: 'cause' }, tag, name, where);
}
