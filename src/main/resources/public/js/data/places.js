/** English names of cities and counties by code, fetched once when the page turns English; empty until then. */
const SOURCE = '/data/places-en.txt';
const names = new Map();
const countries = new Intl.DisplayNames(['en'], { type: 'region' });
let loading = null;

export const englishName = (code) => names.get(code) ?? (/^[A-Z]{2}$/.test(code) ? countries.of(code) : undefined);

/** A page without them shows Chinese names, so that a failure is no reason to show nothing. */
export function loadEnglishNames() {
  loading ??= fetch(SOURCE).then((answer) => (answer.ok ? answer.text() : Promise.reject(new Error(`HTTP ${answer.status}`)))).then((text) => {
    for (const line of text.split('\n')) {
      const [code, name] = line.split('\t');
      if (name && !code.startsWith('#')) names.set(code, name);
    }
  }).catch((failure) => {
    loading = null;
    console.warn('places keep their Chinese names', failure);
  });
  return loading;
}
