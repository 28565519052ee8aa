// All that a search finds, with its kinds as filters.
import { get } from '../api.js';
import { announce } from '../announce.js';
import { h } from '../dom.js';
import { count, nameOf, t } from '../i18n/index.js';
import { link } from '../router.js';
import { marked } from '../parts/marked.js';
import { kindMark, refLink } from '../parts/ref.js';
import { searchBox } from '../parts/search-box.js';

const LIMIT = 50;

export default async function search({ parameters, signal }) {
  const q = parameters.get('q')?.trim() ?? '';
  const type = parameters.get('type') ?? '';
  const inside = parameters.get('in') ?? '';
  const head = [h('h1', { tabindex: -1 }, t('search.title')), searchBox({ value: q })];
  if (!q) {
    return { title: t('search.title'), nodes: [...head, h('p', { class: 'quiet-text' }, t('search.start'))] };
  }
  const found = await get('search', { q, type, in: inside, limit: LIMIT }, signal);
  const kinds = type ? (await get('search', { q, in: inside, limit: 1 }, signal)).kinds : found.kinds;
  announce(t('search.found', { q, n: count(found.total) }));
  return {
    title: `${q} · ${t('search.title')}`,
    nodes: [...head, filters(q, type, inside, kinds),
      h('p', { class: 'quiet-text' }, found.total === 0 ? t('search.none', { q }) : t('search.found', { q, n: count(found.total) })),
      h('ul', { class: 'results' }, found.items.map(each => result(each, q)))]
  };
}

function filters(q, type, inside, kinds) {
  const all = kinds.reduce((sum, each) => sum + each.number, 0);
  const chip = (kind, words, number) => h('li', {}, h('a', {
    href: link('search', { q, type: kind, in: inside }), 'aria-current': kind === type ? 'true' : null
  }, words, h('span', { class: 'number' }, count(number))));
  return h('nav', { 'aria-label': t('search.kinds') }, h('ul', { class: 'chips' },
    chip('', t('types.any'), all), kinds.map(each => chip(each.type, t(`type.${each.type}`), each.number)),
    h('li', {}, h('a', { href: link('search', { q, type, in: inside ? '' : 'evidence' }), 'aria-current': inside ? 'true' : null }, t('search.evidence')))));
}

function result(each, q) {
  const name = nameOf(each);
  return h('li', {},
    h('p', { class: 'fact-line' }, kindMark(each.type),
      each.type === 'Outcome' ? refLink(each) : h('a', { href: link(each.id) }, marked(name, q)),
      each.region && h('span', { class: 'where' }, nameOf(each.region)),
      each.matched && each.matched !== 'name' && h('span', { class: 'mark' }, t(`matched.${each.matched}`)),
      each.matched === 'alias' && each.highlight && h('span', { class: 'where' }, marked(each.highlight, q))),
    each.sentence && h('blockquote', {}, marked(each.sentence, q)));
}
