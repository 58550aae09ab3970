import { h, replace } from './dom.js';
import { lang, regionName, sectorName, t } from './i18n.js';
import { go, href, state, WINDOWS } from './state.js';
import { addDays, daysBetween } from './format.js';
import { PARENTS, SECTORS } from './data/sectors.js';
import { toggleTheme } from './theme.js';

/** Brand, connection, and the controls that move the whole page: place, window, sector and day. */
export class Header {
  constructor(root, onLanguage) {
    this.root = root;
    this.onLanguage = onLanguage;
    this.status = h('span', { class: 'connection', role: 'status' });
    this.crumbs = h('nav', { class: 'crumbs' });
    this.windows = h('div', { class: 'segments', role: 'group' });
    this.sector = h('select', { on: { change: (e) => go({ sector: e.target.value }) } });
    this.range = h('input', { type: 'range', min: '0', step: '1', on: { input: () => this.slide() } });
    this.date = h('output', { class: 'asof-date' });
    this.latest = h('button', { type: 'button', class: 'quiet', on: { click: () => go({ asOf: '' }) } });
    this.first = null;
    this.last = null;
  }

  /** Texts in the present language. */
  build() {
    const { windows, sector, range } = this;
    this.brand = h('a', { class: 'brand', href: href({ region: '', sector: '', window: '', asOf: '', project: '', article: '', at: '', of: '' }), 'data-in-page': true },
      h('span', { class: 'brand-mark', 'aria-hidden': 'true' }), h('span', {}, t('title')));
    windows.setAttribute('aria-label', t('window'));
    sector.setAttribute('aria-label', t('sector'));
    range.setAttribute('aria-label', t('asOf'));
    this.crumbs.setAttribute('aria-label', t('region'));
    this.latest.textContent = t('backToLatest');
    replace(sector, Object.keys(SECTORS).map((s) => h('option', { value: s }, (PARENTS[s] ? '\u3000' : '') + sectorName(s))));
    this.controls = h('div', { class: 'controls' }, this.crumbs, windows, sector,
      h('div', { class: 'asof' }, h('span', { class: 'asof-label' }, t('asOf')), range, this.date, this.latest));
    replace(this.root,
      h('div', { class: 'bar-top' }, this.brand, h('p', { class: 'tagline' }, t('tagline')), this.status,
        h('button', { type: 'button', class: 'quiet', id: 'language', lang: lang() === 'zh' ? 'en' : 'zh', title: t('language'), on: { click: this.onLanguage } }, t('languageShort')),
        h('button', { type: 'button', class: 'quiet icon theme-button', id: 'theme', 'aria-label': t('theme'), title: t('theme'), on: { click: toggleTheme } })),
      this.controls);
    this.show();
  }

  show() {
    const s = state();
    this.controls.hidden = Boolean(s.project || s.article);
    this.root.classList.toggle('slim', this.controls.hidden);
    replace(this.windows, WINDOWS.map((w) => h('button', { type: 'button', 'aria-pressed': String(w === s.window), data: { window: w }, on: { click: () => this.choose(w) } }, t('window' + w))));
    this.sector.value = s.sector;
    this.drawCrumbs();
    this.drawDate();
  }

  choose(window) {
    go({ window });
    this.windows.querySelector('[aria-pressed=true]')?.focus();
  }

  /** `region` with its lineage as the server gives it; `first` and `last` day that the slider spans. */
  know(region, first, last) {
    if (region) this.region = region;
    if (first && (!this.first || first < this.first)) this.first = first;
    if (last && (!this.last || last > this.last)) this.last = last;
    this.drawCrumbs();
    this.drawDate();
  }

  drawCrumbs() {
    const code = state().region;
    const lineage = this.region?.code === code ? lineageOf(this.region) : [{ code }];
    replace(this.crumbs, h('ol', {}, lineage.map((r, i) => h('li', {}, i === lineage.length - 1
      ? h('span', { 'aria-current': 'page' }, regionName(r.code, r.name))
      : h('a', { href: href({ region: r.code }), 'data-in-page': true }, regionName(r.code, r.name))))));
  }

  drawDate() {
    const { asOf } = state();
    const known = Boolean(this.first && this.last);
    this.range.disabled = !known;
    this.latest.disabled = !asOf;
    if (!known) return;
    const span = daysBetween(this.first, this.last);
    this.range.max = String(span);
    this.range.value = String(asOf ? daysBetween(this.first, asOf) : span);
    this.said(asOf || this.last);
  }

  slide() {
    const day = addDays(this.first, Number(this.range.value));
    this.said(day);
    clearTimeout(this.sliding);
    this.sliding = setTimeout(() => go({ asOf: day >= this.last ? '' : day }, { replace: true }), 120);
  }

  said(day) {
    this.date.textContent = day;
    this.range.setAttribute('aria-valuetext', day);
  }

  connection(key, tone) {
    this.status.className = `connection ${tone}`;
    this.status.textContent = t(key);
  }
}

/** From the nation down; another country is a root of its own. */
function lineageOf(region) {
  const own = { code: region.code, name: region.name };
  return /^\d/.test(region.code) && region.code !== '100000' ? [...ancestors(region), own] : [own];
}

/** By the digits of GB/T 2260, with the names of the path. */
function ancestors(region) {
  const names = (region.path ?? '').split('/');
  const { code } = region;
  const codes = [code.slice(0, 2) + '0000', code.slice(0, 4) + '00', code.slice(0, 6)].filter((c, i, all) => c !== code && all.indexOf(c) === i);
  const upper = codes.slice(0, names.length - 1);
  return [{ code: '100000' }, ...upper.map((c, i) => ({ code: c, name: names[i] }))];
}
