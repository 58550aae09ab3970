import { lang, t } from './i18n.js';

const MINUS = '−';

/** Compares two decimal strings as numbers; good enough for sorting and bars, never for sums that are shown. */
export const number = (decimal) => (decimal === null || decimal === undefined ? 0 : Number(decimal));

/** `a - b` of two decimal strings, exactly. */
export function subtract(a, b) {
  const scale = Math.max(decimals(a), decimals(b));
  const difference = scaled(a, scale) - scaled(b, scale);
  const digits = (difference < 0n ? -difference : difference).toString().padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  const fraction = scale ? digits.slice(-scale).replace(/0+$/, '') : '';
  return (difference < 0n ? '-' : '') + whole + (fraction ? '.' + fraction : '');
}

const decimals = (d) => (String(d).split('.')[1] ?? '').length;

function scaled(d, scale) {
  const [whole, fraction = ''] = String(d).split('.');
  return BigInt(whole + fraction.padEnd(scale, '0'));
}

/** Every digit, grouped by thousands, with the currency's code: `CNY 98,060,000,000`. */
export function exact(decimal, currency = 'CNY') {
  if (decimal === null || decimal === undefined) return t('noFigure');
  const negative = String(decimal).startsWith('-');
  const [whole, fraction] = String(decimal).replace('-', '').split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${currency} ${negative ? MINUS : ''}${grouped}${fraction ? '.' + fraction : ''}`;
}

const STEPS = {
  zh: [[1e12, '万亿'], [1e8, '亿'], [1e4, '万'], [1, '']],
  en: [[1e12, ' trillion'], [1e9, ' billion'], [1e6, ' million'], [1e3, ' thousand'], [1, '']],
};
const SHORT = { ' trillion': 'T', ' billion': 'B', ' million': 'M', ' thousand': 'K' };

/** The figure and its unit in the reader's language: `['980.6', '亿']` or `['98.06', ' billion']`. */
export function parts(decimal) {
  if (decimal === null || decimal === undefined) return ['—', ''];
  const n = Number(decimal);
  const size = Math.abs(n);
  const steps = STEPS[lang()];
  let i = steps.findIndex(([step]) => size >= step);
  if (i < 0) return ['0', ''];
  let shown = round(size / steps[i][0]);
  if (i > 0 && shown * steps[i][0] >= steps[i - 1][0]) shown = round(size / steps[--i][0]);
  const [step, unit] = steps[i];
  return [(n < 0 ? MINUS : '') + fixed(shown, step), unit];
}

const places = (n) => (n >= 1000 ? 0 : n >= 100 ? 1 : 2);
const round = (n) => Number(n.toFixed(places(n)));

function fixed(n, step) {
  const digits = step === 1 ? 0 : places(n);
  return n.toLocaleString('en-US', { maximumFractionDigits: digits });
}

/** One string: `980.6亿` or `98.06 billion`. */
export const amount = (decimal) => parts(decimal).join('');

/** As short as can be, for tiles and axes: `981亿`, `98.1B`. */
export function tiny(decimal) {
  const [figure, unit] = parts(decimal);
  const value = Number(figure.replace(/,/g, '').replace(MINUS, '-'));
  const short = Math.abs(value) >= 100 ? Math.round(value).toLocaleString('en-US') : String(Number(value.toFixed(1)));
  return short + (SHORT[unit] ?? unit);
}

export const signed = (decimal) => (Number(decimal) > 0 ? '+' : '') + amount(decimal);

/** A day as the language writes it; ISO days sort and copy well, so they stay ISO. */
export const day = (iso) => iso ?? t('undated');

export function ago(seconds) {
  if (seconds < 60) return t('secondsAgo', Math.max(0, Math.round(seconds)));
  if (seconds < 3600) return t('minutesAgo', Math.round(seconds / 60));
  if (seconds < 86400) return t('hoursAgo', Math.round(seconds / 3600));
  return t('daysAgo', Math.round(seconds / 86400));
}

export const percent = (part, whole) => (whole > 0 ? Math.round((100 * part) / whole) : 0);

export function addDays(iso, days) {
  const date = new Date(iso + 'T00:00:00Z');
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

export const daysBetween = (from, to) => Math.round((Date.parse(to) - Date.parse(from)) / 86400000);
