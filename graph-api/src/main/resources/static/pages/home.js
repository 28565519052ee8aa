// The first page: search, examples out of the data, how much there is, and where to go on.
import { get } from '../api.js';
import { h } from '../dom.js';
import { count, nameOf, t } from '../i18n/index.js';
import { link } from '../router.js';
import { barList } from '../parts/bar-list.js';
import { elsewhere } from '../parts/elsewhere.js';
import { later } from '../parts/later.js';
import { refLink } from '../parts/ref.js';
import { searchBox } from '../parts/search-box.js';

const LISTED = ['Region', 'Measure', 'Agency', 'Policy', 'Platform', 'Concept', 'Topic', 'Case', 'Document'];
const WAIT = 5000;
const WAYS = ['compare', 'diffusion', 'map', 'graph', 'upload', 'about'];

export default async function home({ signal }) {
  const statistics = await get('statistics', {}, signal);
  const filled = statistics.relations?.length > 0;
  if (statistics.database !== 'UP') {
    waitForDatabase(signal);
  }
  return {
    title: '',
    nodes: [
      h('section', { class: 'hero' },
        h('h1', { tabindex: -1 }, t('home.title')), h('p', { class: 'lead' }, t('home.lead')),
        searchBox(), filled && later(() => examples(signal), { class: 'examples' }), state(statistics, filled)),
      filled && counts(statistics),
      h('section', {}, h('h2', {}, t('home.ways')), h('ul', { class: 'cards' }, WAYS.map(way))),
      filled && h('section', { class: 'columns' },
        h('div', {}, h('h2', {}, t('home.mentioned')), later(() => mentioned(signal))),
        h('div', {}, h('h2', {}, t('home.topics')), later(() => topics(signal)))),
      elsewhere(statistics)
    ].filter(Boolean)
  };
}

/** Said only when something is amiss: numbers speak for a graph that is there. */
function state({ database }, filled) {
  if (database !== 'UP') {
    return h('p', { class: 'notice', role: 'status' }, t('home.down', { command: './reformgraph neo4j start' }));
  }
  return filled ? null : h('p', { class: 'notice', role: 'status' }, t('home.empty', { command: './reformgraph demo' }));
}

/** Looks again until the database answers, then shows the page anew. */
function waitForDatabase(signal) {
  const timer = setInterval(async () => {
    try {
      if ((await get('statistics', {}, signal)).database === 'UP') {
        dispatchEvent(new HashChangeEvent('hashchange'));
      }
    } catch {
      // still away; the next look may find it
    }
  }, WAIT);
  signal.addEventListener('abort', () => clearInterval(timer));
}

function counts({ nodes }) {
  const number = new Map(nodes.map(each => [each.type, each.number]));
  return h('section', { 'aria-labelledby': 'graph' }, h('h2', { id: 'graph' }, t('home.graph')),
    h('ul', { class: 'figures', id: 'nodes' }, LISTED.filter(each => number.get(each)).map(type =>
      h('li', { data: { kind: type } }, h('a', { href: link(`list/${type.toLowerCase()}`) },
        h('b', {}, count(number.get(type))), h('span', {}, t(`type.${type}`)))))));
}

async function examples(signal) {
  const [measures, regions] = await Promise.all([
    get('measures', { sort: '-cases', size: 3 }, signal), get('regions', { sort: '-cases', size: 4, level: 'prefecture' }, signal)]);
  return [h('span', {}, t('home.examples')), ...[...measures.items, ...regions.items].map(each => refLink(each, { region: false }))];
}

async function mentioned(signal) {
  const { items } = await get('regions', { sort: '-cases', size: 8 }, signal);
  return barList(items.map(thing => ({ thing, number: thing.cases ?? 0 })));
}

async function topics(signal) {
  const { items } = await get('topics', { size: 20 }, signal);
  return h('ul', { class: 'chips' }, items.map(each => h('li', {}, h('a', { href: link(each.id) }, nameOf(each),
    each.measures ? h('span', { class: 'number' }, count(each.measures)) : null))));
}

function way(name) {
  return h('li', {}, h('a', { href: link(name) }, h('b', {}, t(`way.${name}`)), h('span', {}, t(`way.${name}.why`))));
}
