import { h, replace } from '../dom.js';
import { lang, sectorName, t } from '../i18n.js';
import { amount, exact, number, tiny } from '../format.js';
import { Panel, empty, fillTable } from '../panel.js';
import { Chart, tooltip } from '../charts.js';
import { go, state } from '../state.js';

const ROW = 26;
const TALLEST_ROW = 36;
const HEIGHT = 440;

/** Both levels of the sectors: a parent (its own money and its children's), its leaves indented beneath. */
export class Sectors extends Panel {
  constructor() {
    super('sectors', { twin: true });
    this.name(t('sectorsTitle'));
    this.canvas = h('div', { class: 'chart', role: 'img' });
  }

  /** `totals`: one window of each sector of a region; `parents`: leaf → parent. */
  show(totals, parents) {
    this.name(t('sectorsTitle'));
    const rows = order(totals, parents);
    this.twin(rows);
    if (!rows.length) {
      replace(this.chartSide, empty(t('nothingYet')));
      return;
    }
    const best = rows.reduce((a, b) => (number(b.value) > number(a.value) ? b : a));
    this.canvas.setAttribute('aria-label', t('chartSectors', sectorName(best.sector), amount(best.value)));
    this.canvas.style.height = `${rows.length * Math.min(TALLEST_ROW, Math.max(ROW, Math.floor(HEIGHT / rows.length))) + 4}px`;
    if (!this.canvas.isConnected) replace(this.chartSide, h('div', { class: 'scroll sectors-scroll', tabindex: '0', 'aria-label': t('sectorsTitle'), role: 'group' }, this.canvas));
    this.chart ??= new Chart(this.canvas);
    this.chart.show((k, width) => option(rows, k, width), (event) => choose(rows[event.dataIndex].sector))
      .catch(() => this.turnIfChart());
  }

  /** Without the chart library the table still says everything. */
  turnIfChart() {
    if (this.tableSide.hidden) this.turn();
  }

  redraw() {
    this.chart?.draw();
  }

  twin(rows) {
    fillTable(this, this.title.textContent, [
      { head: t('sector'), cell: (r) => h('button', { type: 'button', class: r.level ? 'link indent' : 'link', on: { click: () => choose(r.sector) } }, sectorName(r.sector)) },
      { head: t('signed'), number: true, cell: (r) => h('span', { title: exact(r.value) }, amount(r.value)) },
      { head: t('count'), number: true, cell: (r) => r.projects },
    ], rows);
  }

  close() {
    this.chart?.close();
  }
}

const choose = (sector) => go({ sector: state().sector === sector ? 'all' : sector });

function order(totals, parents) {
  const rows = totals
    .filter((x) => x.sector !== 'all')
    .map((x) => ({ sector: x.sector, level: parents[x.sector] ? 1 : 0, value: x.windows[0].signed.value ?? '0', projects: x.windows[0].signed.projects }))
    .filter((r) => number(r.value) > 0 || r.projects > 0);
  const larger = (a, b) => number(b.value) - number(a.value);
  return rows.filter((r) => !r.level).sort(larger)
    .flatMap((top) => [top, ...rows.filter((r) => parents[r.sector] === top.sector).sort(larger)]);
}

function option(rows, k, width) {
  const names = lang() === 'en' ? 184 : 116;
  return {
    grid: { left: names, right: 64, top: 4, bottom: 4 },
    tooltip: { ...tooltip(k), formatter: (p) => `${sectorName(rows[p.dataIndex].sector)}\n${exact(rows[p.dataIndex].value)}\n${t('count')} ${rows[p.dataIndex].projects}` },
    xAxis: { type: 'value', show: false },
    yAxis: {
      type: 'category', inverse: true, data: rows.map((r) => r.sector), axisTick: { show: false }, axisLine: { show: false },
      axisLabel: {
        align: 'left', margin: names - 4, width: names - 12, overflow: 'truncate', color: k.text, fontFamily: k.font, fontSize: 13,
        formatter: (s, i) => (rows[i].level ? `{leaf|${sectorName(s)}}` : sectorName(s)),
        rich: { leaf: { color: k.muted, padding: [0, 0, 0, 14], fontFamily: k.font, fontSize: 12 } },
      },
    },
    series: [{
      type: 'bar', barWidth: 12, cursor: 'pointer',
      data: rows.map((r) => ({
        value: number(r.value),
        itemStyle: { color: r.sector === 'unallocated' ? k.neutral : r.level ? k.accentSoft : k.accent, borderRadius: [0, 2, 2, 0], opacity: chosen(r.sector) ? 1 : 0.35 },
      })),
      label: { show: true, position: 'right', color: k.muted, fontFamily: k.font, fontSize: 12, formatter: (p) => tiny(rows[p.dataIndex].value) },
    }],
  };
}

const chosen = (sector) => state().sector === 'all' || state().sector === sector;
