import { h, replace } from '../dom.js';
import { pathName, sectorName, t, why } from '../i18n.js';
import { amount, exact } from '../format.js';
import { href, state } from '../state.js';
import * as api from '../api.js';
import { empty, failure } from '../panel.js';
import { backLink, box } from './project.js';
import { segments, spansOf, tone } from '../spans.js';

/** One article as it came, with everything that was read in it marked where it stands. */
export class ArticlePage {
  constructor() {
    this.root = h('article', { class: 'page article-page' });
    this.tip = h('div', { class: 'tip', role: 'tooltip', id: 'tip', hidden: true });
    this.onKey = (e) => e.key === 'Escape' && this.hide();
    addEventListener('keydown', this.onKey);
  }

  async show() {
    const { article: id, of } = state();
    this.asked?.abort();
    this.asked = new AbortController();
    const { signal } = this.asked;
    try {
      const [body, project] = await Promise.all([
        api.article(id, signal),
        of ? api.project(of, signal).catch(() => null) : null,
      ]);
      this.draw(body, body.announcement ?? null, spansOf(body), project);
    } catch (e) {
      if (signal.aborted) return;
      replace(this.root, backLink(), e.status === 404 ? empty(`${t('notFound')}. ${t('notFoundHint')}`) : failure(e, () => this.show()));
    }
  }

  draw(article, announcement, spans, project) {
    this.title = article.title;
    const evidence = evidenceOf(announcement, project);
    const text = [...spans.filter((s) => s.in !== 'title'), ...evidence];
    const amounts = spans.filter((s) => s.kind === 'amount');
    replace(this.root,
      backLink(),
      h('header', { class: 'page-head' },
        h('div', { class: 'tags' }, announcement?.verdict && h('span', { class: 'tag' }, t('verdict_' + announcement.verdict))),
        h('h1', { class: 'long source-text' }, this.marked(article.title ?? '', spans.filter((s) => s.in === 'title'))),
        h('p', { class: 'sub' }, [article.source, article.publishedAt && `${t('published')} ${article.publishedAt.slice(0, 10)}`,
          announcement?.eventOn && `${t('event')} ${announcement.eventOn}`].filter(Boolean).join(' · '), ' ', originalLink(article.url)),
        announcement?.doubts?.length ? h('p', { class: 'warning' }, `${t('doubts')}: ${announcement.doubts.join('; ')}`) : null),
      h('div', { class: 'article-grid' },
        h('section', { class: 'panel article-text', 'aria-label': t('article') },
          h('p', { class: 'panel-hint' }, t('articleSpanHint')),
          h('div', { class: 'source-text', lang: 'zh' }, this.marked(article.text ?? '', text))),
        h('div', { class: 'article-side' }, box(t('legend'), legend(spans, evidence)), box(t('amountsFound'), this.amountTable(amounts)))),
      this.tip);
    this.point(evidence, spans);
  }

  marked(text, spans) {
    return segments(text, spans).map(({ slice, over }) => {
      if (!over.length) return slice;
      const main = over[0];
      const classes = ['mark', `mark-${tone(main)}`, over.some((s) => s.kind === 'evidence') && 'mark-within', over.some((s) => s.repaired) && 'mark-repaired'];
      const told = over.filter((s) => s.kind !== 'evidence' || over.length === 1);
      return h('mark', { class: classes.filter(Boolean).join(' '), tabindex: main.kind === 'evidence' ? null : '0', data: { at: main.start, in: main.in ?? 'text' },
        'aria-describedby': 'tip',
        on: { mouseenter: (e) => this.tell(e.target, told), focus: (e) => this.tell(e.target, told), mouseleave: () => this.hide(), blur: () => this.hide() } }, slice);
    });
  }

  tell(mark, spans) {
    replace(this.tip, spans.map(explain));
    this.tip.hidden = false;
    const box = mark.getBoundingClientRect();
    const own = this.tip.getBoundingClientRect();
    const left = Math.max(8, Math.min(box.left, innerWidth - own.width - 8));
    const below = box.bottom + own.height + 12 < innerHeight;
    this.tip.style.left = `${left}px`;
    this.tip.style.top = `${below ? box.bottom + 6 : Math.max(8, box.top - own.height - 6)}px`;
  }

  hide() {
    this.tip.hidden = true;
  }

  amountTable(amounts) {
    if (!amounts.length) return empty(t('noAmounts'));
    return h('div', { class: 'scroll', tabindex: '0', role: 'group', 'aria-label': t('amountsFound') }, h('table', {},
      h('thead', {}, h('tr', {}, [t('amount'), t('role'), t('region')].map((x) => h('th', { scope: 'col' }, x)))),
      h('tbody', {}, amounts.map((s) => h('tr', {},
        h('th', { scope: 'row' }, h('button', { type: 'button', class: 'link', title: money(s), on: { click: () => this.jump(s) } }, s.normalized ?? s.text)),
        h('td', {}, h('span', { class: `dot dot-${tone(s)}` }), t('role_' + s.role)),
        h('td', {}, pathName(s.region, 2)))))));
  }

  jump(span) {
    const mark = this.root.querySelector(`mark[data-at="${span.start}"][data-in="${span.in ?? 'text'}"]`);
    mark?.scrollIntoView({ block: 'center' });
    mark?.focus({ preventScroll: true });
  }

  /** To the sentence that a project rests on. */
  point(evidence, spans) {
    const at = Number(state().at);
    const target = spans.find((s) => s.start === at && at) ?? evidence[0];
    if (!target) return;
    const mark = [...this.root.querySelectorAll('.article-text mark')].find((m) => Number(m.dataset.at) >= target.start);
    mark?.scrollIntoView({ block: 'center' });
  }

  changed() {}
  tick() {}
  redraw() {}

  heading() {
    return this.title ?? t('article');
  }

  close() {
    this.asked?.abort();
    removeEventListener('keydown', this.onKey);
  }
}

const money = (s) => exact(s.value ?? s.low ?? s.high, s.currency);

function originalLink(url) {
  if (!/^https?:\/\//i.test(url ?? '')) return null;
  return h('a', { href: url, rel: 'noopener noreferrer nofollow', target: '_blank' }, t('originalPage'));
}

/** The passage of the project one came from. */
function evidenceOf(announcement, project) {
  if (!announcement || !project) return [];
  const items = announcement.projects ?? [];
  const same = items.filter((i) => i.name === project.name);
  const found = same.length ? same : items.filter((i) => i.amount && project.amount && i.amount.value === project.amount.value && i.amount.currency === project.amount.currency);
  const wanted = found.length ? found : project.kind === 'residual' ? (announcement.totals ?? []).slice(0, 1) : [];
  return wanted.filter((i) => i.evidence && i.evidence.in !== 'title').map((i) => ({ ...i.evidence, kind: 'evidence', name: i.name }));
}

function explain(s) {
  const rows = [];
  if (s.kind === 'amount') {
    rows.push(h('strong', {}, t('role_' + s.role)), h('div', { class: 'number-line' }, s.currency ? `${money(s)} (${s.currency === 'CNY' ? '' : s.currency + ' '}${amount(s.value ?? s.low ?? s.high)})` : ''));
    if (s.low !== s.high) rows.push(h('div', { class: 'sub' }, t('bounds', s.low === null ? t('open') : amount(s.low), s.high === null ? t('open') : amount(s.high))));
    rows.push(h('div', {}, why(s.role)));
    const place = [s.region?.path && pathName(s.region, 3), s.sector && sectorName(s.sector), s.on].filter(Boolean).join(' · ');
    if (place) rows.push(h('div', { class: 'sub' }, place));
  } else if (s.kind === 'place') {
    rows.push(h('strong', {}, t('kind_place')), h('div', {}, pathName(s.region ?? s, 4)), h('div', { class: 'sub' }, s.code ?? s.region?.code ?? ''));
  } else if (s.kind === 'date') {
    rows.push(h('strong', {}, t('kind_date')), h('div', {}, s.on));
  } else {
    rows.push(h('strong', {}, t('kind_evidence')), h('div', {}, s.name ?? ''));
  }
  if (s.repaired) rows.push(h('div', { class: 'sub' }, t('repairedAs', s.normalized ?? '')));
  return h('div', { class: 'tip-part' }, rows);
}

function legend(spans, evidence) {
  const roles = new Map();
  spans.filter((s) => s.kind === 'amount').forEach((s) => roles.set(s.role, (roles.get(s.role) ?? 0) + 1));
  const kinds = ['place', 'date'].filter((k) => spans.some((s) => s.kind === k));
  if (evidence.length) kinds.push('evidence');
  if (spans.some((s) => s.repaired)) kinds.push('repair');
  return h('ul', { class: 'plain-list legend-list' },
    [...roles].map(([role, n]) => h('li', {}, h('span', { class: `mark mark-${tone({ kind: 'amount', role })}` }, t('role_' + role)), h('span', { class: 'sub' }, ` ${n} · ${why(role)}`))),
    kinds.map((k) => h('li', {}, h('span', { class: k === 'repair' ? 'mark mark-repaired' : `mark mark-${k}` }, t('kind_' + k)))));
}
