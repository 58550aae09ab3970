import { h, replace } from '../dom.js';
import { t } from '../i18n.js';
import { addDays, amount, daysBetween, exact, number, tiny } from '../format.js';
import { Panel, empty, fillTable } from '../panel.js';
import { Chart, tooltip } from '../charts.js';

const BEFORE = { '7d': 30, '30d': 90, '90d': 180, '365d': 500, year: 500 };

/** Signed by day, a column each, with the chosen window shaded. Long spans are shown by week or month, so that columns stay visible. */
export class Days extends Panel {
  constructor() {
    super('days', { twin: true });
    this.name(t('daysTitle'));
    this.canvas = h('div', { class: 'chart chart-days', role: 'img' });
  }

  /** `slices`: day slices of the cell; `from` null for all time. */
  show(slices, window, from, to) {
    this.name(t('daysTitle'));
    const undated = slices.find((s) => !s.on || s.on === 'undated');
    const extra = undated && number(undated.signed.value) > 0 ? undated.signed.value : null;
    this.say(extra ? t('daysHint', amount(extra)) : t('daysHintPlain'));
    const dated = slices.filter((s) => s.on && s.on !== 'undated' && s.on <= to).sort((a, b) => (a.on < b.on ? -1 : 1));
    const start = firstShown(dated, window, to);
    const shown = dated.filter((s) => s.on >= start && (number(s.signed.value) > 0 || s.signed.projects > 0));
    this.twin(shown);
    if (!shown.length) {
      replace(this.chartSide, empty(t('nothingYet')));
      return;
    }
    const columns = fold(shown, start, to);
    const best = shown.reduce((a, b) => (number(b.signed.value) > number(a.signed.value) ? b : a));
    this.canvas.setAttribute('aria-label', t('chartDays', shown.length, amount(best.signed.value), best.on));
    if (!this.canvas.isConnected) replace(this.chartSide, this.canvas);
    this.chart ??= new Chart(this.canvas);
    this.chart.show((k, width) => option(columns, from ?? start, to, k, width)).catch(() => this.tableSide.hidden && this.turn());
  }

  redraw() {
    this.chart?.draw();
  }

  twin(shown) {
    fillTable(this, this.title.textContent, [
      { head: t('date'), cell: (s) => s.on },
      { head: t('signed'), number: true, cell: (s) => h('span', { title: exact(s.signed.value) }, amount(s.signed.value)) },
      { head: t('count'), number: true, cell: (s) => s.signed.projects },
      { head: t('intended'), number: true, cell: (s) => h('span', { title: exact(s.intended.value) }, amount(s.intended.value)) },
    ], [...shown].reverse());
  }

  close() {
    this.chart?.close();
  }
}

function firstShown(dated, window, to) {
  const first = dated[0]?.on ?? to;
  if (!BEFORE[window]) return first;
  const wanted = addDays(to, -BEFORE[window]);
  return wanted > first ? wanted : first < addDays(to, -14) ? first : addDays(to, -14);
}

/** One column a day, a week or a month, depending on how many days there are. */
function fold(slices, start, to) {
  const span = daysBetween(start, to) + 1;
  const size = span <= 190 ? 1 : span <= 1200 ? 7 : 30;
  const columns = [];
  for (let from = start; from <= to; from = addDays(from, size)) columns.push({ from, to: addDays(from, size - 1), value: 0, exact: [], projects: 0 });
  for (const s of slices) {
    const column = columns[Math.floor(daysBetween(start, s.on) / size)];
    column.value += number(s.signed.value);
    column.exact.push(s);
    column.projects += s.signed.projects;
  }
  return columns;
}

const label = (c) => (c.from === c.to ? c.from : `${c.from} – ${c.to}`);

function tip(c) {
  const few = c.exact.slice(0, 8).map((s) => `${c.from === c.to ? '' : s.on + '  '}${exact(s.signed.value)}`);
  return [label(c), ...few, `${t('count')} ${c.projects}`].join('\n');
}

function option(columns, from, to, k, width) {
  const first = columns.findIndex((c) => c.to >= from);
  return {
    grid: { left: 56, right: 12, top: 12, bottom: 28 },
    tooltip: { ...tooltip(k), trigger: 'axis', axisPointer: { type: 'shadow' }, formatter: ([p]) => tip(columns[p.dataIndex]) },
    xAxis: {
      type: 'category', data: columns.map((c) => c.from), axisTick: { show: false }, axisLine: { lineStyle: { color: k.line } },
      axisLabel: { color: k.muted, fontFamily: k.font, fontSize: 12, hideOverlap: true, interval: Math.ceil(columns.length / (width / 110)) },
    },
    yAxis: [{
      type: 'value', splitNumber: 3, z: 1, splitLine: { lineStyle: { color: k.line } },
      axisLabel: { color: k.muted, fontFamily: k.font, fontSize: 12, formatter: (v) => (v ? tiny(String(v)) : '0') },
    }, { type: 'value', show: false, min: 0, max: 1 }],
    series: [{
      type: 'bar', barWidth: Math.max(2, Math.min(14, (0.7 * (width - 68)) / columns.length)), barMinHeight: 2,
      data: columns.map((c, i) => ({ value: c.value || null, itemStyle: { color: i >= first ? k.accent : k.accentSoft, borderRadius: [2, 2, 0, 0] } })),
    }, {
      type: 'bar', yAxisIndex: 1, barWidth: Math.ceil((width - 68) / columns.length), barGap: '-100%', z: 0, silent: true, animation: false,
      itemStyle: { color: k.shade }, data: columns.map((c, i) => (i >= first ? 1 : null)),
    }],
  };
}
