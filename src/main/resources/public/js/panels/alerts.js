import { h, replace } from '../dom.js';
import { t } from '../i18n.js';
import { href } from '../state.js';
import { Panel, empty } from '../panel.js';

/** Alerts that stand and those taken back with the reason. */
export class Alerts extends Panel {
  constructor() {
    super('alerts');
    this.name(t('alerts'));
  }

  /** `alerts` null: the server has none set up. */
  show(alerts) {
    this.name(t('alerts'));
    if (!alerts?.length) {
      replace(this.body, empty(t(alerts ? 'alertsEmpty' : 'alertsNone')));
      return;
    }
    replace(this.body, h('ul', { class: 'alerts scroll', tabindex: '0', 'aria-label': t('alerts') }, alerts.map(item)));
  }
}

function item(a) {
  const retracted = a.retracted === true || String(a.state).toLowerCase() === 'retracted';
  const name = a.subjectName ?? a.name ?? a.subject;
  const link = a.projectId ?? (String(a.kind).toLowerCase() === 'project' ? a.subject : null);
  return h('li', { class: retracted ? 'alert gone' : 'alert' },
    h('div', { class: 'change-line' }, h('strong', {}, a.rule), retracted && h('span', { class: 'tag' }, t('retracted'))),
    link ? h('a', { href: href({ project: link }), 'data-in-page': true, class: 'long' }, name) : h('span', { class: 'long' }, name ?? ''),
    a.reason && h('div', { class: 'sub' }, a.reason));
}
