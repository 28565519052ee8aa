// All things of a kind, with filters and pages; also as CSV.
import { address, get, pathOf, resource } from '../api.js';
import { h } from '../dom.js';
import { count, nameOf, t } from '../i18n/index.js';
import { go, link } from '../router.js';
import { filterForm } from '../parts/list-filters.js';
import { pager } from '../parts/pager.js';
import { refLink, refList } from '../parts/ref.js';

const FILTERS = ['q', 'region', 'within', 'concept', 'topic', 'level', 'pioneer', 'parent', 'document', 'collection', 'broader', 'since', 'from', 'to', 'sort'];
const COUNTED = ['Region', 'Agency', 'Policy', 'Platform', 'Measure'];

export default async function list({ kind, parameters, signal }) {
  const type = kind.charAt(0).toUpperCase() + kind.slice(1);
  const filters = Object.fromEntries(FILTERS.map(each => [each, parameters.get(each) ?? '']));
  const sort = filters.sort || (COUNTED.includes(type) ? '-cases' : '');
  const [found, place, topics] = await Promise.all([
    get(pathOf(type) ?? kind, { ...filters, sort, page: parameters.get('page') ?? 1, size: 50 }, signal),
    filters.within.startsWith('region/') ? get(resource(filters.within), {}, signal) : null, get('topics', { size: 50 }, signal)]);
  const title = t('list.title', { type: t(`type.${type}`) });
  return {
    title,
    nodes: [h('h1', { tabindex: -1 }, title, h('span', { class: 'number' }, count(found.total))),
      filterForm(type, filters, { place: place ? nameOf(place) : filters.within, topics: topics.items, changed: wanted => go(`list/${kind}`, { ...filters, ...wanted }) }),
      found.total === 0 ? h('p', { class: 'quiet-text' }, t('list.none')) : table(found.items, type),
      pager(found, title, page => go(`list/${kind}`, { ...filters, page })),
      h('p', {}, h('a', { href: address(pathOf(type), { ...filters, format: 'csv' }), download: true }, t('csv')))].filter(Boolean)
  };
}

function table(items, type) {
  const numbered = items.some(each => each.cases !== undefined);
  const placed = items.some(each => each.region);
  const extra = type === 'Measure' ? 'concepts' : null;
  return h('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': t('list.name') }, h('table', {},
    h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, t('list.name')), placed && h('th', { scope: 'col' }, t('list.region')),
      extra && h('th', { scope: 'col' }, t('entity.concept')), numbered && h('th', { scope: 'col', class: 'figure' }, t('list.cases')))),
    h('tbody', {}, items.map(each => h('tr', {},
      h('th', { scope: 'row' }, h('a', { href: link(each.id) }, nameOf(each))),
      placed && h('td', {}, each.region ? refLink(each.region, { region: false }) : '–'),
      extra && h('td', {}, refList(each[extra] ?? [])),
      numbered && h('td', { class: 'figure' }, each.cases === undefined ? '–' : count(each.cases)))))));
}
