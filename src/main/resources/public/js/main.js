import { replace } from './dom.js';
import { lang, setLang, t } from './i18n.js';
import { followLinks, onChange, state } from './state.js';
import { onTheme, startTheme } from './theme.js';
import { Header } from './header.js';
import { Live } from './live.js';
import * as api from './api.js';
import { loadEnglishNames } from './data/places.js';
import { Overview } from './pages/overview.js';
import { ProjectPage } from './pages/project.js';
import { ArticlePage } from './pages/article.js';

const main = document.getElementById('main');
const notice = document.getElementById('notice');

startTheme();
setLang(firstLanguage());

const header = new Header(document.getElementById('top'), switchLanguage);
const live = new Live({
  changed: () => page?.changed(),
  recalled: () => page?.recalled?.(),
  alerted: () => page?.alerted?.(),
  status: showStatus,
  connection: showStatus,
});
let page = null;
let shown = '';

function firstLanguage() {
  const asked = new URLSearchParams(location.search).get('lang');
  if (asked === 'en' || asked === 'zh') return asked;
  return navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

function switchLanguage() {
  const next = lang() === 'zh' ? 'en' : 'zh';
  const params = new URLSearchParams(location.search);
  params.set('lang', next);
  history.replaceState(null, '', `?${params}`);
  setLang(next);
  build();
  document.getElementById('language').focus();
}

/** Everything anew: at the start and when the language changes. */
function build() {
  document.getElementById('skip').textContent = t('skip');
  header.build();
  showStatus();
  shown = '';
  route();
}

const kind = (s) => (s.article ? `article ${s.article}` : s.project ? `project ${s.project}` : 'overview');

async function route(before) {
  const s = state();
  const wanted = kind(s);
  if (wanted !== shown) {
    page?.close();
    page = make(s);
    replace(main, page.root);
    shown = wanted;
    if (before) {
      scrollTo(0, 0);
      main.focus({ preventScroll: true });
    }
  }
  header.show();
  const { region, sector } = s.project || s.article ? { region: '100000', sector: 'all' } : s;
  live.follow(region, sector);
  if (lang() === 'en') await loadEnglishNames();
  await page.show();
  document.title = shown === 'overview' ? t('title') : `${page.heading()} · ${t('title')}`;
}

function make(s) {
  if (s.article) return new ArticlePage();
  if (s.project) return new ProjectPage();
  return new Overview(live, (total, region, days) => {
    const first = days.map((d) => d.on).filter((d) => d && d !== 'undated').sort()[0];
    header.know(region, first, state().asOf ? null : total?.asOf);
  });
}

function showStatus() {
  const { status, connection } = live;
  const lost = connection === 'reconnecting' && !(live.reachable && status && !status.ready);
  if (lost) header.connection('reconnecting', 'lost');
  else if (status?.state === 'failed') header.connection('failed', 'lost');
  else if (connection === 'live') header.connection(state().asOf ? 'past' : 'live', 'on');
  else header.connection('connecting', 'wait');
  const restoring = status && !status.ready && !lost;
  notice.textContent = lost ? t('reconnecting') : restoring ? (status.left ? t('restoring', status.left.toLocaleString('en-US')) : t('starting')) : '';
  notice.className = lost ? 'notice lost' : restoring ? 'notice wait' : 'notice';
  if (status?.asOf) header.know(null, null, status.asOf);
  page?.tick();
}

api.sectorParents().then((parents) => {
  live.parents = parents;
}, (failure) => console.warn('the sectors known to the page are used', failure));

onChange((now, before) => route(before));
onTheme(() => page?.redraw());
followLinks(document);
build();
