/** What is being looked at, kept in the address so that a view can be shared. */
const DEFAULTS = { region: '100000', sector: 'all', window: '30d', asOf: '', project: '', article: '', at: '', of: '', q: '', stage: '', sort: '', within: '' };
export const WINDOWS = ['7d', '30d', '90d', '365d', 'year', 'all'];

const listeners = new Set();
let current = read();

export const state = () => current;

/** The address of the view that differs from the present one by `changes`. */
export function href(changes) {
  const next = { ...current, ...changes };
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(DEFAULTS)) {
    if (next[key] && next[key] !== value) params.set(key, next[key]);
  }
  const kept = new URLSearchParams(location.search).get('lang');
  if (kept) params.set('lang', kept);
  const query = params.toString();
  return query ? '?' + query : location.pathname;
}

/** Goes to another view; `replace` leaves no step behind in the history (a slider being dragged). */
export function go(changes, { replace = false } = {}) {
  const url = href(changes);
  history[replace ? 'replaceState' : 'pushState'](null, '', url);
  refresh();
}

/** Notes something in the address that only its panel has to know of. */
export function keep(changes) {
  history.replaceState(null, '', href(changes));
  current = read();
}

export function onChange(listener) {
  listeners.add(listener);
}

/** Following a link inside the page without loading it again. */
export function followLinks(root) {
  root.addEventListener('click', (event) => {
    const link = event.target.closest?.('a[data-in-page]');
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    history.pushState(null, '', link.getAttribute('href'));
    refresh();
  });
  addEventListener('popstate', refresh);
}

function refresh() {
  const before = current;
  current = read();
  listeners.forEach((f) => f(current, before));
}

function read() {
  const params = new URLSearchParams(location.search);
  const found = {};
  for (const [key, value] of Object.entries(DEFAULTS)) found[key] = params.get(key) || value;
  if (!WINDOWS.includes(found.window)) found.window = DEFAULTS.window;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(found.asOf)) found.asOf = '';
  return found;
}
