import { h } from '../dom.js';
import { t } from '../i18n.js';
import * as api from '../api.js';
import { state } from '../state.js';
import { PARENTS } from '../data/sectors.js';
import { Glance, windowDays } from '../panels/glance.js';
import { Places } from '../panels/places.js';
import { Sectors } from '../panels/sectors.js';
import { Days } from '../panels/days.js';
import { Feed } from '../panels/feed.js';
import { Alerts } from '../panels/alerts.js';
import { Projects } from '../panels/projects.js';
import { empty, failure } from '../panel.js';

const SETTLE = 200;

/** All of one cell on one page. `live` brings changes and status; `onTotal` hears of the figures that were loaded. */
export class Overview {
  constructor(live, onTotal) {
    this.live = live;
    this.onTotal = onTotal;
    this.glance = new Glance();
    this.places = new Places();
    this.sectors = new Sectors();
    this.days = new Days();
    this.feed = new Feed();
    this.alerts = new Alerts();
    this.projects = new Projects();
    this.problem = h('div', {});
    this.root = h('div', { class: 'overview' }, h('h1', { class: 'unseen' }, t('title')), this.problem, this.glance.root, this.places.root, this.sectors.root,
      h('div', { class: 'aside-column' }, this.feed.root, this.alerts.root), this.days.root, this.projects.root);
    this.panels = [this.places, this.sectors, this.days, this.feed, this.alerts, this.projects];
  }

  /** Loads everything that the present state asks for; what is shown stays until its successor is there. */
  async show() {
    this.asked?.abort();
    this.asked = new AbortController();
    const { signal } = this.asked;
    this.panels.forEach((p) => p.busy(true));
    try {
      await this.load(signal);
      this.problem.replaceChildren();
    } catch (e) {
      if (signal.aborted) return;
      this.fail(e);
    } finally {
      if (!signal.aborted) this.panels.forEach((p) => p.busy(false));
    }
  }

  /** While the server restores or cannot be reached the notice above says so; figures that are there stay. */
  fail(error) {
    const lost = !(error instanceof api.ApiError);
    if (lost && this.total !== undefined) return;
    this.problem.replaceChildren(error.status === 503 ? empty(t('waiting')) : failure(error, () => this.show()));
  }

  async load(signal) {
    const { region: code, sector, window, asOf } = state();
    const region = await this.regionOf(code, signal);
    const [total, children, sectors, days] = await Promise.all([
      api.total(code, sector, asOf, signal),
      api.childTotals(code, region.children ?? [], sector, window, asOf, signal),
      api.sectorTotals(code, window, asOf, signal),
      api.days(code, sector, signal),
    ]);
    this.total = total;
    const span = windowDays(total ?? { windows: [], asOf: asOf || this.live.status?.asOf }, window);
    this.fresh();
    this.onTotal(total, region, days);
    this.places.show(region, region.children ?? [], children, total?.windows.find((w) => w.window === window));
    this.sectors.show(sectors, this.live.parents ?? PARENTS);
    this.days.show(days, window, span.from, span.to);
    this.feed.show(this.live.changes, { past: Boolean(asOf) });
    this.alerted();
    await this.projects.show(span);
  }

  async regionOf(code, signal) {
    if (this.region?.code !== code) this.region = await api.region(code, signal);
    return this.region;
  }

  /** A change arrived: the feed shows it at once, the figures as soon as they are asked again. */
  changed() {
    this.feed.show(this.live.changes, { past: Boolean(state().asOf) });
    const wait = Math.max(0, (this.reloaded ?? 0) + SETTLE - Date.now());
    clearTimeout(this.reloading);
    this.reloading = setTimeout(() => {
      this.reloaded = Date.now();
      this.show();
    }, wait);
  }

  alerted() {
    this.alerts.show([...this.live.alerts.values()]);
  }

  recalled() {
    this.feed.show(this.live.changes, { past: Boolean(state().asOf) });
    this.fresh();
  }

  fresh() {
    if (this.total !== undefined) this.glance.show(this.total, state().window, this.live.status, this.live.changes[0]);
  }

  /** Only what grows older by itself. */
  tick() {
    this.glance.freshen(this.live.status, this.live.changes[0]);
  }

  redraw() {
    this.sectors.redraw();
    this.days.redraw();
  }

  heading() {
    return t('title');
  }

  close() {
    this.asked?.abort();
    clearTimeout(this.reloading);
    this.panels.forEach((p) => p.close());
  }
}
