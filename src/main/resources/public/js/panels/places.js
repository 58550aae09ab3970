import { h, replace } from '../dom.js';
import { lang, regionName, t } from '../i18n.js';
import { amount, exact, number, subtract, tiny } from '../format.js';
import { href } from '../state.js';
import { PROVINCES } from '../data/provinces.js';
import { Panel, empty, fillTable } from '../panel.js';

const STEPS = 6;

/** The nation as a grid of tiles, anything below as a ranked list. */
export class Places extends Panel {
  constructor() {
    super('places', { twin: true });
    this.name(t('map'));
  }

  /** `children`: `{ code, name }` each; `totals`: code → total of one window; `own`: the region's own total of it. */
  show(region, children, totals, own) {
    const national = region.code === '100000';
    this.name(national ? t('map') : t('children', regionName(region.code, region.name)));
    const rows = children.map((c) => row(c, totals.get(c.code))).sort((a, b) => number(b.value) - number(a.value));
    const rest = remainder(own, rows);
    const filled = rows.filter((r) => number(r.value) > 0 || r.projects > 0);
    this.say(national ? t('mapLegend') : '');
    if (national) replace(this.chartSide, this.grid(rows), outside(filled, rest));
    else replace(this.chartSide, children.length ? h('div', { class: 'ranking scroll', tabindex: '0', role: 'group', 'aria-label': t('region') }, ranking(filled, rest), idle(rows)) : empty(t('noChildren')));
    this.twin(rows, rest, national);
  }

  grid(rows) {
    const byCode = new Map(rows.map((r) => [r.code, r]));
    const scale = steps(rows.map((r) => number(r.value)));
    const tiles = PROVINCES.map((p) => {
      const r = byCode.get(p.code) ?? { ...p, value: '0', projects: 0 };
      const step = scale(number(r.value));
      const name = regionName(p.code);
      return h('li', { style: { 'grid-column': p.column, 'grid-row': p.row } },
        h('a', { class: `tile q${step}`, href: href({ region: p.code }), 'data-in-page': true, title: `${name} · ${exact(r.value)}`,
          data: { code: p.code, value: r.value } },
        lang() === 'zh' ? h('span', { class: 'tile-name' }, p.zh)
          : [h('span', { class: 'tile-name', 'aria-hidden': 'true' }, p.letters), h('span', { class: 'unseen' }, p.en)],
        ' ', h('span', { class: 'tile-amount' }, step ? tiny(r.value) : '')));
    });
    return h('div', { class: 'map' }, h('ul', { class: 'tiles' }, tiles), legend(scale.edges));
  }

  twin(rows, rest, national) {
    const all = rest ? [...rows, rest] : rows;
    fillTable(this, this.title.textContent, [
      { head: t('region'), cell: (r) => (r.code ? placeLink(r) : r.name) },
      { head: t('signed'), number: true, cell: (r) => h('span', { title: exact(r.value) }, amount(r.value)) },
      { head: t('count'), number: true, cell: (r) => r.projects },
    ], national ? all : all.filter((r) => number(r.value) > 0 || r.projects > 0));
  }
}

function row(child, total) {
  const w = total?.windows[0];
  return { code: child.code, name: regionName(child.code, child.name), value: w?.signed.value ?? '0', projects: w?.signed.projects ?? 0 };
}

/** What was placed at the region itself: the whole less its children. */
function remainder(own, rows) {
  if (!own) return null;
  const value = rows.reduce((left, r) => subtract(left, r.value), own.signed.value ?? '0');
  const projects = rows.reduce((left, r) => left - r.projects, own.signed.projects);
  return number(value) > 0 || projects > 0 ? { code: null, name: t('atItself'), value, projects } : null;
}

const placeLink = (r) => h('a', { href: href({ region: r.code }), 'data-in-page': true, data: { code: r.code } }, r.name);

function ranking(rows, rest) {
  const all = rest ? [...rows, rest] : rows;
  if (!all.length) return empty(t('nothingYet'));
  const most = Math.max(...all.map((r) => number(r.value)), 1);
  return h('ol', {}, all.map((r) => bar(r, most)));
}

function bar(r, most) {
  const content = [
    h('span', { class: 'bar-name' }, r.name),
    h('span', { class: 'bar-value', title: exact(r.value) }, amount(r.value)),
    h('span', { class: 'bar-track' }, h('span', { class: r.code ? 'bar-fill' : 'bar-fill rest', style: { width: `${(100 * number(r.value)) / most}%` } })),
  ];
  return h('li', {}, r.code
    ? h('a', { class: 'bar', href: href({ region: r.code }), 'data-in-page': true, data: { code: r.code, value: r.value } }, content)
    : h('span', { class: 'bar' }, content));
}

/** Those without money are still a way down. */
function idle(rows) {
  const none = rows.filter((r) => number(r.value) <= 0 && !r.projects);
  if (!none.length) return null;
  return h('div', { class: 'idle' }, h('p', { class: 'sub' }, t('noneHere')), h('ul', {}, none.map((r) => h('li', {}, placeLink(r)))));
}

/** What the tiles cannot show: money placed at the nation itself. */
function outside(filled, rest) {
  if (!filled.length && !rest) return empty(t('nothingYet'));
  return rest ? h('p', { class: 'aside' }, `${rest.name} `, h('strong', { title: exact(rest.value) }, number(rest.value) ? amount(rest.value) : t('projectsN', rest.projects))) : null;
}

/** Six steps with equally many provinces each, so that one giant does not leave all others pale. */
function steps(values) {
  const sorted = values.filter((v) => v > 0).sort((a, b) => a - b);
  const edges = Array.from({ length: Math.min(STEPS, sorted.length) }, (_, i) =>
    sorted[Math.floor((i * sorted.length) / Math.min(STEPS, sorted.length))]);
  const scale = (v) => (v > 0 ? edges.filter((e) => v >= e).length : 0);
  scale.edges = edges;
  return scale;
}

function legend(edges) {
  return h('ul', { class: 'legend', 'aria-hidden': 'true' },
    h('li', {}, h('span', { class: 'swatch q0' }), '0'),
    edges.map((e, i) => h('li', {}, h('span', { class: `swatch q${i + 1}` }), `≥ ${tiny(String(e))}`)));
}
