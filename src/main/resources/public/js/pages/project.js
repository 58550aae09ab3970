import { h, replace } from '../dom.js';
import { pathName, projectName, sectorName, t } from '../i18n.js';
import { amount, day, exact, parts, signed, subtract } from '../format.js';
import { href, state } from '../state.js';
import * as api from '../api.js';
import { sign, stageTag } from '../panels/projects.js';
import { empty, failure } from '../panel.js';
import { forget } from '../names.js';

/** One project: what it counts with, where that comes from, and how it came to be. */
export class ProjectPage {
  constructor() {
    this.root = h('article', { class: 'page project-page' });
  }

  async show() {
    const id = state().project;
    this.asked?.abort();
    this.asked = new AbortController();
    const { signal } = this.asked;
    try {
      const p = await api.project(id, signal);
      const [history, articles] = await Promise.all([
        api.changes({ project: id, region: '100000', sector: 'all', limit: 1000 }, signal),
        Promise.all((p.articles ?? []).map((a) => api.article(a, signal).catch(() => ({ id: a })))),
      ]);
      this.name = projectName(p);
      this.draw(p, about(history, p), articles);
    } catch (e) {
      if (signal.aborted) return;
      replace(this.root, backLink(), e.status === 404 ? empty(`${t('notFound')}. ${t('notFoundHint')}`) : failure(e, () => this.show()));
    }
  }

  draw(p, history, articles) {
    const titles = new Map(articles.map((a) => [a.id, a]));
    replace(this.root,
      backLink(),
      h('header', { class: 'page-head' },
        h('div', { class: 'tags' }, stageTag(p.stage), h('span', { class: 'tag' }, sectorName(p.sector)), p.kind === 'residual' ? h('span', { class: 'tag' }, t('residual')) : null),
        h('h1', { class: 'long' }, projectName(p)),
        h('p', { class: 'sub' }, [p.investors?.join('、'), p.region && pathName(p.region, 4), day(p.on)].filter(Boolean).join(' · ')),
        p.kind === 'residual' ? h('p', { class: 'sub' }, t('residualHint', p.projectCount)) : null),
      h('div', { class: 'page-grid' },
        box(t('amountPanel'), amountBox(p), 'wide'),
        box(t('stages'), stages(p, titles)),
        box(t('restsOn'), articleList(p, titles)),
        box(t('history'), historyList(history, titles), 'wide')));
  }

  changed() {
    forget(state().project);
    clearTimeout(this.reloading);
    this.reloading = setTimeout(() => this.show(), 200);
  }

  tick() {}
  redraw() {}

  heading() {
    return this.name ?? t('projects');
  }

  close() {
    this.asked?.abort();
    clearTimeout(this.reloading);
  }
}

export const backLink = () => h('p', { class: 'back' }, h('a', { href: href({ project: '', article: '', at: '', of: '' }), 'data-in-page': true }, `← ${t('back')}`));

export function box(title, content, extra = '') {
  const id = `box-${title.length}-${Math.random().toString(36).slice(2, 8)}`;
  return h('section', { class: `panel ${extra}`, 'aria-labelledby': id }, h('div', { class: 'panel-head' }, h('h2', { id }, title)), h('div', { class: 'panel-body' }, content));
}

function amountBox(p) {
  if (!p.amount) return empty(t('noAmount'));
  const cny = p.cny;
  const point = cny?.value ?? cny?.low;
  return h('div', { class: 'amount-box' },
    cny && point !== null ? h('div', {}, bigFigure(cny, point), range(cny, 'CNY')) : h('p', { class: 'warning' }, t('rateNone')),
    h('dl', {},
      pair(t('original'), `${sign(p.amount)}${exact(p.amount.value ?? p.amount.low ?? p.amount.high, p.amount.currency)}`),
      pair(t('amountCny'), cny ? exact(point) : '—'),
      pair(t('rate'), rateLine(p))));
}

function bigFigure(m, point) {
  const [digits, unit] = parts(point);
  return h('p', { class: 'figure lead', title: exact(point) }, sign(m), digits, h('span', { class: 'unit' }, unit));
}

const range = (m, currency) => (m.low === m.high ? null
  : h('p', { class: 'sub' }, t('bounds', m.low === null ? t('open') : exact(m.low, currency), m.high === null ? t('open') : exact(m.high, currency))));

function rateLine(p) {
  if (p.amount.currency === 'CNY') return t('rateCny');
  if (!p.cny?.rate) return '—';
  return [t('rateLine', p.amount.currency, p.cny.rate), p.cny.rateOn && t('rateOn', p.cny.rateOn), p.cny.rateSource && t('rateSource', p.cny.rateSource),
    p.cny.stale && t('rateStale')].filter(Boolean).join(' · ');
}

const pair = (name, value) => [h('dt', {}, name), h('dd', {}, value)];

function stages(p, titles) {
  return h('ol', { class: 'timeline' }, (p.stages ?? []).map((s) => h('li', {},
    h('div', { class: 'change-line' }, stageTag(s.stage), h('span', { class: 'when' }, day(s.on))),
    articleLink(s.articleId, titles, p.id))));
}

function articleList(p, titles) {
  return h('ul', { class: 'plain-list' }, (p.articles ?? []).map((id) => h('li', {},
    articleLink(id, titles, p.id),
    h('div', { class: 'sub' }, [titles.get(id)?.source, titles.get(id)?.publishedAt?.slice(0, 10)].filter(Boolean).join(' · ')))));
}

function articleLink(id, titles, project) {
  return h('a', { href: href({ article: id, of: project, project: '' }), 'data-in-page': true, class: 'long' }, titles.get(id)?.title || id);
}

/** What the project adds to the signed figure now. */
const counted = (p) => (['signed', 'landed', 'started', 'opened'].includes(p.stage) ? p.cny?.value ?? p.cny?.low ?? '0' : '0');

/** Changes of the nation's figure that this project caused, newest first, each with what the project added before and after it. */
function about(history, p) {
  let now = counted(p);
  return history.flatMap((c) => (c.causes ?? []).filter((x) => x.projectId === p.id).map((x) => ({ ...x, change: c }))).map((x) => {
    const after = now;
    now = subtract(after, x.delta);
    return { ...x, before: now, after };
  });
}

function historyList(history, titles) {
  if (!history.length) return empty(t('historyEmpty'));
  return h('ol', { class: 'plain-list' }, history.map(({ kind, delta, articleId, change, before, after }) => h('li', {},
    h('div', { class: 'change-line' },
      h('span', {}, h('span', { class: `tag tag-${kind}` }, t('cause_' + String(kind).toLowerCase())), ' ', h('strong', { class: 'delta', title: exact(delta) }, signed(delta)),
        h('span', { class: 'sub', title: `${exact(before)} → ${exact(after)}` }, ` ${amount(before)} → ${amount(after)}`)),
      h('span', { class: 'when' }, change.at ? new Date(change.at).toLocaleString() : change.asOf)),
    articleId ? articleLink(articleId, titles, state().project) : null)));
}
