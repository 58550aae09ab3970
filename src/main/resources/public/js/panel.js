import { h, replace } from './dom.js';
import { t } from './i18n.js';

let count = 0;

/**
 * A titled box. `body` is swapped by the states below; `tools` sit right of the title. A panel with a table twin keeps the chosen
 * side over redraws.
 */
export class Panel {
  constructor(name, { twin = false } = {}) {
    this.id = `panel-${++count}`;
    this.title = h('h2', { id: this.id });
    this.tools = h('div', { class: 'panel-tools' });
    this.hint = h('p', { class: 'panel-hint' });
    this.body = h('div', { class: 'panel-body' });
    this.root = h('section', { class: `panel panel-${name}`, 'aria-labelledby': this.id },
      h('div', { class: 'panel-head' }, this.title, this.tools), this.hint, this.body);
    if (twin) this.addTwin();
  }

  addTwin() {
    this.chartSide = h('div', { class: 'side-chart' });
    this.tableSide = h('div', { class: 'side-table scroll', tabindex: '0', role: 'group', 'aria-labelledby': this.id, hidden: true });
    this.body.append(this.chartSide, this.tableSide);
    this.switch = h('button', { type: 'button', class: 'quiet', 'aria-pressed': 'false', on: { click: () => this.turn() } });
    this.tools.append(this.switch);
  }

  turn() {
    const table = this.tableSide.hidden;
    this.tableSide.hidden = !table;
    this.chartSide.hidden = table;
    this.switch.setAttribute('aria-pressed', String(table));
    this.name();
  }

  name(title) {
    if (title !== undefined) this.title.textContent = title;
    if (this.switch) this.switch.textContent = t(this.tableSide.hidden ? 'asTable' : 'asChart');
  }

  say(hint) {
    this.hint.textContent = hint ?? '';
  }

  busy(on) {
    this.root.setAttribute('aria-busy', String(on));
  }

  close() {}
}

export const empty = (text) => h('p', { class: 'empty' }, text);

export function failure(error, retry) {
  return h('div', { class: 'empty failure', role: 'alert' },
    h('p', {}, t('loadFailed', error.message)),
    h('button', { type: 'button', on: { click: retry } }, t('retry')));
}

/** `columns`: `{ head, cell(row), number }`; the first column heads its row. */
export function table(caption, columns, rows) {
  return h('table', {},
    h('caption', { class: 'unseen' }, caption),
    h('thead', {}, h('tr', {}, columns.map((c) => h('th', { scope: 'col', class: c.number ? 'number' : null }, c.head)))),
    h('tbody', {}, rows.map((row) => h('tr', {}, columns.map((c, i) =>
      h(i ? 'td' : 'th', { scope: i ? null : 'row', class: c.number ? 'number' : null }, c.cell(row)))))));
}

export const fillTable = (panel, caption, columns, rows) => replace(panel.tableSide, table(caption, columns, rows));
