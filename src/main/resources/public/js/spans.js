import { dateSpans } from './dates.js';

/** Everything that was marked in an article, as one list of `{ kind: amount|place|date, start, end, in, … }`. */
export function spansOf(body) {
  const a = body.announcement ?? {};
  const own = [
    ...(a.amounts ?? []).map((s) => ({ ...s, kind: 'amount' })),
    ...(a.places ?? []).map((s) => ({ ...s, placeKind: s.kind, kind: 'place' })),
  ];
  const all = [...own, ...dateSpans(body.text ?? '', a), ...dateSpans(body.title ?? '', a).map((s) => ({ ...s, in: 'title' }))];
  return all.map((s) => ({ ...s, repaired: damaged(s) })).sort((x, y) => x.start - y.start);
}

/** A clean form that differs by more than width of characters or script means bytes were lost or added. */
function damaged(span) {
  const clean = span.normalized;
  if (!clean) return false;
  return clean.length !== span.text.length || /[?\ufffd()]/.test(span.text) && !/[?\ufffd()]/.test(clean);
}

const COUNTED = { project: 'project', event_total: 'total', intended: 'intended' };
const INSIDE = new Set(['subtotal', 'repeat', 'phase', 'cumulative']);

/** Roles by what they mean for the totals: five colours that stay apart for colour-blind eyes. */
export function tone(span) {
  if (span.kind !== 'amount') return span.kind;
  return COUNTED[span.role] ?? (INSIDE.has(span.role) ? 'inside' : 'outside');
}

const RANK = { amount: 0, date: 1, place: 2, evidence: 3 };

/** The text cut where any span begins or ends: `{ slice, over }`, `over` the spans there, the most telling first. */
export function segments(text, spans) {
  const inside = spans.filter((s) => s.start < s.end && s.start >= 0 && s.end <= text.length);
  const cuts = [...new Set([0, text.length, ...inside.flatMap((s) => [s.start, s.end])])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, i) => ({
    slice: text.slice(from, cuts[i + 1]),
    over: inside.filter((s) => s.start <= from && s.end >= cuts[i + 1]).sort((a, b) => RANK[a.kind] - RANK[b.kind]),
  }));
}
