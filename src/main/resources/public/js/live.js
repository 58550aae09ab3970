import * as api from './api.js';
import { forget } from './names.js';
import { Stream } from './stream.js';

const POLL = 5000;
const KEPT = 60;
/** Alerts that come at once are shown at once, in milliseconds. */
const TOGETHER = 30;

/** What comes by itself: changes of the chosen cell, how the server is, and whether it can be reached. */
export class Live {
  /** `on`: `changed()`: figures may have moved; `recalled()`: older changes are there; `alerted()`: an alert came or was taken back; `status()`, `connection(state)`. */
  constructor(on) {
    this.on = on;
    this.changes = [];
    this.alerts = new Map();
    this.status = null;
    this.connection = 'connecting';
    this.poll();
  }

  /** Follows one cell; what was known of another is forgotten. */
  async follow(region, sector) {
    const cell = `${region}|${sector}`;
    if (cell === this.cell) return;
    this.cell = cell;
    this.stream?.close();
    this.changes = [];
    this.fresh = true;
    this.stream = new Stream(`/api/stream?${new URLSearchParams({ region, sector })}`, {
      event: (type, data) => this.take(type, data, region, sector, cell),
      state: (state) => this.connected(state, cell),
    });
    await this.recall(region, sector, cell);
  }

  /** What happened to the cell before. */
  async recall(region, sector, cell) {
    const past = await api.changes({ region, sector, limit: KEPT }).catch(() => null);
    if (cell !== this.cell || !past) return;
    const mine = past.filter((c) => c.code === region && c.sector === sector).map((c) => ({ ...c, at: null }));
    this.changes = merge(this.changes, mine);
    this.on.recalled();
  }

  take(type, data, region, sector, cell) {
    if (cell !== this.cell) return;
    if (type === 'change') {
      const change = { ...(data.change ?? data), at: Date.now() };
      if (change.code !== region || change.sector !== sector) return;
      (change.causes ?? []).forEach((c) => forget(c.projectId));
      this.changes = merge([change], this.changes);
      this.on.changed();
    } else if (type === 'snapshot') {
      if (!this.fresh) this.caughtUp(region, sector, cell);
      this.fresh = false;
    } else if (type === 'alert') {
      this.alerts.set(`${data.rule}|${data.subject}`, data);
      clearTimeout(this.alerting);
      this.alerting = setTimeout(() => this.on.alerted(), TOGETHER);
    }
  }

  /** A snapshot after the first says that changes may have been missed. */
  caughtUp(region, sector, cell) {
    this.on.changed();
    this.recall(region, sector, cell);
  }

  connected(state, cell) {
    if (cell !== this.cell) return;
    const back = state === 'live' && this.connection === 'reconnecting';
    this.connection = state;
    this.on.connection(state);
    if (back) this.on.changed();
  }

  async poll() {
    try {
      const was = this.status;
      this.status = known(await api.status());
      this.reachable = true;
      if (was && !was.ready && this.status.ready) this.on.changed();
    } catch (e) {
      this.reachable = false;
      this.failure = e;
    }
    this.on.status();
    setTimeout(() => this.poll(), this.status?.ready ? POLL : 1000);
  }
}

/** A cell's revision never comes twice. */
const key = (c) => `${c.code}|${c.sector}|${c.revision}`;

function merge(newer, older) {
  const seen = new Set(newer.map(key));
  return [...newer, ...older.filter((c) => !seen.has(key(c)))].sort((a, b) => b.revision - a.revision).slice(0, KEPT);
}

/** Before the ends of the topics are known there is no number of records left to speak of. */
const known = (s) => ({ ...s, left: s.left > Number.MAX_SAFE_INTEGER ? null : s.left });
