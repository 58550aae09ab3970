import { h, replace } from '../dom.js';
import { t } from '../i18n.js';
import { addDays, ago, amount, exact, number, parts, percent, signed, subtract } from '../format.js';

/** The figures of the chosen window: signed with its bounds, intended, projects, what a plain sum would show, and how fresh all is. */
export class Glance {
  constructor() {
    this.root = h('section', { class: 'glance', 'aria-label': t('signed') });
    this.fresh = h('div', { class: 'fact fact-fresh' });
    this.wait();
  }

  /** Before the first answer: the same boxes, no figures, so that nothing jumps when they come. */
  wait() {
    replace(this.root,
      h('div', { class: 'fact fact-lead' }, h('h2', {}, t('signed')), figure(null, 'lead'), h('p', { class: 'sub' }, t('loading'))),
      fact(t('intended'), figure(null), '', 'fact-intended'),
      fact(t('projectsCount'), figure(null), '', 'fact-count'),
      fact(t('naive'), figure(null), '', 'fact-naive'),
      this.fresh);
    this.freshen(null, null);
  }

  show(total, window, status, lastChange) {
    const w = total?.windows.find((x) => x.window === window);
    const zero = { value: '0', low: '0', high: '0', open: 0, projects: 0 };
    const sum = w?.signed ?? zero;
    const intended = w?.intended ?? zero;
    this.root.setAttribute('aria-label', t('signed'));
    replace(this.root,
      this.lead(sum, w, total),
      fact(t('intended'), figure(intended.value), bounds(intended), 'fact-intended'),
      fact(t('projectsCount'), h('span', { class: 'figure', data: { value: sum.projects } }, sum.projects.toLocaleString('en-US')),
        t('intendedCount', intended.projects), 'fact-count'),
      this.naive(sum, w?.naive ?? '0'),
      this.fresh);
    this.freshen(status, lastChange);
  }

  lead(sum, w, total) {
    const until = total?.asOf;
    const seen = [total?.code, total?.sector, w?.window, until].join('|');
    const moved = this.seen === seen && this.value !== sum.value;
    this.seen = seen;
    this.value = sum.value;
    const range = w && until ? (w.from ? `${w.from} – ${until}` : t('upTo', until)) : '';
    return h('div', { class: 'fact fact-lead' },
      h('h2', {}, t('signed'), h('span', { class: 'range' }, range)),
      figure(sum.value, moved ? 'lead fresh' : 'lead'),
      h('p', { class: 'sub' }, bounds(sum)));
  }

  naive(sum, naive) {
    const avoided = subtract(naive, sum.value ?? '0');
    const share = percent(number(avoided), number(naive));
    const text = number(avoided) > 0 ? t('avoided', amount(avoided), share) : t('nothingAvoided');
    return h('div', { class: 'fact fact-naive' },
      h('h2', {}, t('naive')),
      figure(naive),
      h('div', { class: 'proportion', 'aria-hidden': 'true' },
        h('span', { class: 'proportion-kept', style: { width: `${Math.max(0, 100 - Math.max(0, share))}%` } })),
      h('p', { class: 'sub', title: exact(avoided) }, text));
  }

  freshen(status, lastChange) {
    const when = lastChange && (lastChange.at ? ago((Date.now() - lastChange.at) / 1000) : lastChange.asOf);
    replace(this.fresh,
      h('h2', {}, t('lastChange'), when && h('span', { class: 'range' }, when)),
      lastChange
        ? h('span', { class: 'figure small', title: exact(lastChange.delta.signed) }, number(lastChange.delta.signed) ? signed(lastChange.delta.signed) : '±0')
        : h('span', { class: 'figure small' }, t('noChange')),
      h('p', { class: 'sub' }, lagText(status)));
  }
}

function lagText(status) {
  if (!status) return '';
  if (status.left) return t('lagLeft', status.left.toLocaleString('en-US'));
  if (status.lag) return t('lagBehind', status.lag.toLocaleString('en-US'));
  return status.ready && status.lag === 0 ? t('lagNone') : '';
}

function fact(title, value, sub, name) {
  return h('div', { class: `fact ${name}` }, h('h2', {}, title), value, h('p', { class: 'sub' }, sub));
}

function figureParts(decimal) {
  const [digits, unit] = parts(decimal);
  return [digits, unit && h('span', { class: 'unit' }, unit)];
}

const figure = (decimal, extra = '') => h('span', { class: `figure ${extra}`, title: exact(decimal), data: { value: decimal ?? '' } }, figureParts(decimal));

function bounds(m) {
  const same = m.low === m.high;
  const range = same ? (m.open ? '' : t('boundsExact')) : t('bounds', amount(m.low), amount(m.high));
  const open = m.open ? t('boundsOpen', m.open) : '';
  return h('span', { title: same ? null : `${exact(m.low)} – ${exact(m.high)}` }, [range, open].filter(Boolean).join(' · '));
}

/** The days a window covers, for charts and filters: `from` null for all time. */
export function windowDays(total, window) {
  const w = total?.windows.find((x) => x.window === window);
  return { from: w?.from ?? null, to: total?.asOf ?? addDays(new Date().toISOString().slice(0, 10), 0) };
}
