/** Dark or light: what the system says, unless the reader chose. */
const KEY = 'theme';
const dark = matchMedia('(prefers-color-scheme: dark)');
const listeners = new Set();

const chosen = () => {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
};

const theme = () => chosen() ?? (dark.matches ? 'dark' : 'light');

export function startTheme() {
  apply();
  dark.addEventListener('change', apply);
}

export function toggleTheme() {
  const next = theme() === 'dark' ? 'light' : 'dark';
  try {
    localStorage.setItem(KEY, next);
  } catch {
    document.documentElement.dataset.theme = next;
  }
  apply(next);
}

export const onTheme = (listener) => listeners.add(listener);

function apply(next) {
  document.documentElement.dataset.theme = typeof next === 'string' ? next : theme();
  listeners.forEach((f) => f());
}
