import { h, replace } from '../dom.js';
import { pathName, projectName, regionName, sectorName, t } from '../i18n.js';
import { amount } from '../format.js';
import { href } from '../state.js';
import { known } from '../names.js';
import { Panel, empty } from '../panel.js';

/** Alerts that stand, then those taken back with the reason, as the stream tells of them. */
export class Alerts extends Panel {
  constructor() {
    super('alerts');
    this.list = h('ul', { class: 'alerts scroll', tabindex: '0' });
  }

  show(alerts) {
    this.name(t('alerts'));
    if (!alerts.length) {
      replace(this.body, empty(t('alertsEmpty')));
      return;
    }
    this.list.setAttribute('aria-label', t('alerts'));
    if (!this.list.isConnected) replace(this.body, this.list);
    replace(this.list, [...alerts].sort(standingFirst).map(item));
  }
}

const retracted = (a) => a.state === 'retracted';

const standingFirst = (a, b) => retracted(a) - retracted(b) || (a.raisedAt < b.raisedAt ? 1 : a.raisedAt > b.raisedAt ? -1 : 0);

function item(a) {
  return h('li', { class: retracted(a) ? 'alert past' : 'alert', data: { rule: a.rule, state: a.state } },
    h('div', { class: 'change-line' },
      h('strong', { class: 'long' }, a.rule),
      retracted(a) ? h('span', { class: 'tag tag-withdrawal' }, t('retracted')) : h('span', { class: 'tag tag-raised' }, t('raised'))),
    a.subject.includes('|') ? ofTotal(a) : ofProject(a),
    a.reason && h('div', { class: 'sub' }, a.reason));
}

/** The subject is `code|sector|window`. */
function ofTotal(a) {
  const [region, sector, window] = a.subject.split('|');
  const where = [regionName(region, a.message.split(',')[0].split('/').at(-1)), sector === 'all' ? '' : sectorName(sector), t('window' + window)].filter(Boolean).join(' · ');
  return h('div', {}, h('a', { href: href({ region, sector, window, project: '', article: '' }), 'data-in-page': true, class: 'long', title: a.message }, where));
}

function ofProject(a) {
  const link = h('a', { href: href({ project: a.subject }), 'data-in-page': true, class: 'long', title: a.message }, '…');
  const about = h('div', { class: 'sub' });
  known(a.subject).then((p) => {
    if (!p) return link.replaceWith(h('span', { class: 'long' }, a.message));
    link.textContent = projectName(p);
    const cny = p.cny?.value ?? p.cny?.low;
    about.textContent = [pathName(p.region), cny ? amount(cny) : ''].filter(Boolean).join(' · ');
  }, () => { link.textContent = a.subject; });
  return h('div', {}, link, about);
}
