import { h, replace } from '../dom.js';
import { pathName, projectName, sectorName, t } from '../i18n.js';
import { amount, day, exact, number } from '../format.js';
import { href, keep, state } from '../state.js';
import { Panel, empty, failure } from '../panel.js';
import { projects } from '../api.js';

const PAGE = 200;
const MOST = 1000;
/** Orders that the server knows; any other is made among what is loaded. */
const ORDERS = { 'date down': 'newest', 'date up': 'oldest', 'amountCny down': 'amount' };
const STAGES = ['intended', 'planned', 'signed', 'landed', 'started', 'opened', 'cancelled'];
const STAGE_ORDER = new Map(STAGES.map((s, i) => [s, i]));
const COLUMNS = [
  { key: 'name', by: projectName },
  { key: 'region', by: (p) => p.region?.code ?? '~' },
  { key: 'sector', by: (p) => sectorName(p.sector) },
  { key: 'stage', by: (p) => STAGE_ORDER.get(p.stage) ?? 9 },
  { key: 'date', by: (p) => p.on ?? '' },
  { key: 'amountCny', by: (p) => number(p.cny?.value ?? p.cny?.low), number: true },
];

/** The projects of the chosen cell: searched and filtered by the server, sorted among what is loaded. */
export class Projects extends Panel {
  constructor() {
    super('projects');
    this.name(t('projects'));
    const { q, stage, sort, within } = state();
    const [key, way] = sort.split('-');
    this.sort = COLUMNS.some((c) => c.key === key) ? { key, down: way !== 'up' } : { key: 'date', down: true };
    this.text = q;
    this.stage = STAGES.includes(stage) ? stage : '';
    this.within = within !== 'no';
    this.rows = [];
    this.results = h('div', { class: 'results' });
    this.count = h('span', { class: 'panel-hint', role: 'status' });
    this.body.append(this.results);
  }

  /** Renders the controls anew (language) and loads for a cell; `span`: the days of the window. */
  async show(span) {
    this.span = span;
    this.controls();
    await this.load();
  }

  controls() {
    this.name(t('projects'));
    const search = h('input', { type: 'search', value: this.text, placeholder: t('search'), 'aria-label': t('search'), on: { input: (e) => this.typed(e.target.value) } });
    const stage = h('select', { 'aria-label': t('stage'), on: { change: (e) => this.pick(e.target.value) } },
      h('option', { value: '' }, t('anyStage')),
      STAGES.map((s) => h('option', { value: s, selected: s === this.stage }, t('stage_' + s))));
    const within = h('label', { class: 'check' }, h('input', { type: 'checkbox', checked: this.within, on: { change: (e) => this.narrow(e.target.checked) } }), t('inWindow'));
    if (this.tools.contains(document.activeElement)) return;
    replace(this.tools, this.count, search, stage, within);
  }

  typed(text) {
    this.text = text.trim();
    keep({ q: this.text });
    clearTimeout(this.typing);
    this.typing = setTimeout(() => this.load(), 200);
  }

  pick(stage) {
    this.stage = stage;
    keep({ stage });
    this.load();
  }

  narrow(on) {
    this.within = on;
    keep({ within: on ? '' : 'no' });
    this.draw();
  }

  async load(after = '') {
    const { region, sector, asOf } = state();
    this.asked?.abort();
    this.asked = new AbortController();
    const { signal } = this.asked;
    try {
      const params = { region, sector: sector === 'all' ? '' : sector, stage: this.stage, q: this.text, limit: after ? PAGE : this.size(), after, sort: this.order(), asOf };
      const answer = await projects(params, signal);
      this.rows = after ? [...this.rows, ...answer.rows] : answer.rows;
      this.next = answer.next;
      this.draw();
    } catch (e) {
      if (!signal.aborted) replace(this.results, failure(e, () => this.load()));
    }
  }

  order() {
    return ORDERS[`${this.sort.key} ${this.sort.down ? 'down' : 'up'}`] ?? 'newest';
  }

  /** Asking again must not shorten what was already loaded of the same list. */
  size() {
    const key = JSON.stringify([state().region, state().sector, this.stage, this.text]);
    const same = key === this.listed;
    this.listed = key;
    return same ? Math.min(MOST, Math.max(PAGE, this.rows.length)) : PAGE;
  }

  draw() {
    const rows = this.rows.filter((p) => this.lies(p));
    const { by } = COLUMNS.find((c) => c.key === this.sort.key);
    const turn = this.sort.down ? -1 : 1;
    rows.sort((a, b) => turn * (by(a) < by(b) ? -1 : by(a) > by(b) ? 1 : 0));
    this.count.textContent = rows.length === this.rows.length ? t('projectsHint', rows.length) : t('projectsOf', rows.length, this.rows.length);
    replace(this.results,
      rows.length ? this.table(rows) : empty(t('noProjects')),
      this.next ? h('button', { type: 'button', class: 'more', on: { click: () => this.load(this.next) } }, t('more')) : null);
  }

  lies(p) {
    const { from, to } = this.span;
    if (p.on && p.on > to) return false;
    return !this.within || !from || (p.on !== null && p.on >= from);
  }

  table(rows) {
    return h('div', { class: 'scroll table-scroll', tabindex: '0', role: 'group', 'aria-labelledby': this.id },
      h('table', { class: 'projects' },
        h('thead', {}, h('tr', {}, COLUMNS.map((c) => this.head(c)), h('th', { scope: 'col' }, t('source')))),
        h('tbody', {}, rows.map(line))));
  }

  head(column) {
    const on = this.sort.key === column.key;
    const arrow = on ? (this.sort.down ? '↓' : '↑') : '';
    const turn = () => {
      this.sort = { key: column.key, down: on ? !this.sort.down : column.number || column.key === 'date' };
      keep({ sort: `${this.sort.key}-${this.sort.down ? 'down' : 'up'}` });
      if (this.next) this.load();
      else this.draw();
      this.results.querySelector(`[data-sort="${column.key}"]`)?.focus();
    };
    return h('th', { scope: 'col', class: column.number ? 'number' : null, 'aria-sort': on ? (this.sort.down ? 'descending' : 'ascending') : null },
      h('button', { type: 'button', class: 'sort', data: { sort: column.key }, on: { click: turn } }, t(column.key), h('span', { class: 'arrow', 'aria-hidden': 'true' }, arrow)));
  }
}

function line(p) {
  const first = p.articles?.[0];
  return h('tr', { data: { id: p.id } },
    h('th', { scope: 'row' },
      h('a', { href: href({ project: p.id }), 'data-in-page': true, class: 'long' }, projectName(p)),
      p.kind === 'residual' && p.projectCount ? h('span', { class: 'tag', title: t('residualHint', p.projectCount) }, t('projectsN', p.projectCount)) : null,
      p.investors?.length ? h('div', { class: 'sub long' }, p.investors.join('、')) : null),
    h('td', { class: 'place' }, pathName(p.region, 3)),
    h('td', {}, sectorName(p.sector)),
    h('td', {}, stageTag(p.stage)),
    h('td', { class: 'date' }, day(p.on)),
    h('td', { class: 'number' }, money(p)),
    h('td', {}, first ? h('a', { href: href({ article: first, of: p.id }), 'data-in-page': true }, t('source'), p.articles.length > 1 ? ` ${p.articles.length}` : '', h('span', { class: 'unseen' }, ` ${projectName(p)}`)) : null));
}

export const stageTag = (stage) => h('span', { class: `stage stage-${stage}` }, t('stage_' + stage));

/** CNY first, the amount in its own currency beneath where that is another. */
export function money(p) {
  const own = p.amount;
  if (!own) return h('span', { class: 'sub' }, t('noAmount'));
  const cny = p.cny?.value ?? p.cny?.low;
  const main = cny === null || cny === undefined ? null : h('span', { title: exact(cny), class: p.stage === 'cancelled' ? 'struck' : null }, sign(p.cny), amount(cny));
  const foreign = own.currency !== 'CNY' ? h('div', { class: main ? 'sub' : 'faint', title: exact(own.value ?? own.low, own.currency) }, `${own.currency} ${amount(own.value ?? own.low)}`) : null;
  return [main, foreign, main ? null : h('div', { class: 'sub' }, t('notConverted'))];
}

/** ≥, ≤ and ~ where the amount has no exact value. */
export function sign(m) {
  if (!m || m.low === m.high) return '';
  if (m.value !== null && m.value === m.low && m.high === null) return '≥ ';
  if (m.value !== null && m.value === m.high && m.low === null) return '≤ ';
  return '≈ ';
}
