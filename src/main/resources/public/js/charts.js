/** ECharts, loaded once and only when a chart is wanted, so that it never holds up the first paint. */
const SOURCE = '/webjars/echarts/echarts.min.js';
const still = matchMedia('(prefers-reduced-motion: reduce)');
let loading = null;

function load() {
  loading ??= new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = SOURCE;
    script.onload = () => resolve(window.echarts);
    script.onerror = () => {
      loading = null;
      script.remove();
      reject(new Error(SOURCE));
    };
    document.head.append(script);
  });
  return loading;
}

/** The colours and type of the page, read from its style sheet, so that charts follow the theme. */
export function tokens() {
  const style = getComputedStyle(document.documentElement);
  const get = (name) => style.getPropertyValue(name).trim();
  return {
    text: get('--text'), muted: get('--muted'), line: get('--line'), surface: get('--surface'), raised: get('--raised'),
    accent: get('--accent'), accentSoft: get('--accent-soft'), shade: get('--shade'), neutral: get('--line-strong'), font: get('--font'),
  };
}

/** A chart in an element that may be hidden, resized or re-themed at any time. */
export class Chart {
  constructor(element) {
    this.element = element;
    this.resizer = new ResizeObserver(() => this.draw());
    this.resizer.observe(element);
  }

  /** `build(tokens, width)` gives the option; `onClick` gets the data item clicked. */
  async show(build, onClick) {
    this.build = build;
    this.onClick = onClick;
    this.echarts = await load();
    this.draw();
  }

  draw() {
    if (!this.echarts || !this.build || !this.element.clientWidth) return;
    if (!this.chart) {
      this.chart = this.echarts.init(this.element, null, { renderer: 'canvas' });
      this.chart.on('click', (event) => this.onClick?.(event));
    }
    this.chart.resize();
    const option = this.build(tokens(), this.element.clientWidth);
    this.chart.setOption({ animation: !still.matches, animationDuration: 250, animationDurationUpdate: 250, ...option }, { notMerge: true });
    this.element.dataset.drawn = 'true';
  }

  close() {
    this.resizer.disconnect();
    this.chart?.dispose();
  }
}

/** Tooltips are drawn on the canvas: no HTML, so names from articles stay text. */
export const tooltip = (k) => ({
  renderMode: 'richText',
  confine: true,
  backgroundColor: k.raised,
  borderColor: k.line,
  textStyle: { color: k.text, fontFamily: k.font, fontSize: 13 },
});
