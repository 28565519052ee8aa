// Where the data come from, how many there are, how good they are, and how to get at them.
import { address, get, pathOf } from '../api.js';
import { h } from '../dom.js';
import { count, language, t } from '../i18n/index.js';
import { link } from '../router.js';
import { elsewhere } from '../parts/elsewhere.js';
import { later } from '../parts/later.js';
import { quality } from '../parts/quality.js';

const LISTS = ['Region', 'Agency', 'Policy', 'Platform', 'Measure', 'Concept', 'Topic', 'Case', 'Document'];
const FORMS = ['ttl', 'jsonld', 'nt', 'rdf', 'html'];

export default async function about({ signal }) {
  const statistics = await get('statistics', {}, signal);
  const section = (key, ...content) => h('section', {}, h('h2', {}, t(key)), ...content);
  return {
    title: t('about.title'),
    nodes: [
      h('h1', { tabindex: -1 }, t('about.title')), h('p', { class: 'lead' }, t('about.lead')),
      section('about.counts', h('div', { class: 'columns' },
        numbers('about.nodes', statistics.nodes ?? [], each => t(`type.${each}`), each => LISTS.includes(each) ? link(`list/${each.toLowerCase()}`) : null),
        numbers('about.relations', statistics.relations ?? [], t, () => null))),
      section('about.sources', sources(statistics)),
      section('about.quality', later(() => quality(signal))),
      section('about.downloads', downloads()),
      elsewhere(statistics)
    ]
  };
}

function numbers(title, rows, name, href) {
  return h('table', {}, h('caption', {}, t(title)), h('tbody', {}, rows.map(({ type, number }) =>
    h('tr', {}, h('th', { scope: 'row' }, href(type) ? h('a', { href: href(type) }, name(type)) : name(type)), h('td', { class: 'figure' }, count(number))))));
}

function sources({ collections = [], lastLoad, loads, embeddingModel }) {
  return [
    collections.length > 0 && h('table', {}, h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, t('about.collection')),
      h('th', { scope: 'col', class: 'figure' }, t('about.documents')), h('th', { scope: 'col', class: 'figure' }, t('about.cases')))),
    h('tbody', {}, collections.map(each => h('tr', {}, h('th', { scope: 'row' },
      h('a', { href: link('list/document', { collection: each.name }) }, each.name || t('about.default'))),
    h('td', { class: 'figure' }, count(each.documents)), h('td', { class: 'figure' }, count(each.cases)))))),
    h('dl', { class: 'glance' },
      lastLoad && h('div', {}, h('dt', {}, t('about.load')), h('dd', {}, moment(lastLoad), loads ? h('span', { class: 'where' }, t('about.loads', { n: count(loads) })) : null)),
      embeddingModel && h('div', {}, h('dt', {}, t('about.model')), h('dd', {}, h('code', {}, embeddingModel))))
  ].filter(Boolean);
}

function moment(text) {
  const time = new Date(text);
  return Number.isNaN(time.getTime()) ? text : time.toLocaleString(language() === 'zh' ? 'zh-CN' : 'en-GB', { dateStyle: 'long', timeStyle: 'short' });
}

function file(path) {
  return h('a', { href: address(path), download: true }, `reformgraph-${path.split('/')[1]}`);
}

function downloads() {
  return h('dl', { class: 'downloads' },
    h('dt', {}, t('about.csv')),
    h('dd', {}, h('ul', { class: 'chips' }, LISTS.map(each => h('li', {}, h('a', { href: address(pathOf(each), { format: 'csv' }), download: true }, t(`type.${each}`))))), t('about.limit')),
    h('dt', {}, t('about.rdf')),
    h('dd', {}, file('downloads/graph.nq.gz'), ' ', t('about.rdf.how'), ' ', h('code', {}, './reformgraph export --out reform.trig'),
      h('p', {}, t('about.quads'), ' ', FORMS.flatMap((each, at) => [at > 0 && ' · ', h('a', { href: `data/dataset.${each}` }, each)]))),
    h('dt', {}, t('about.facts')),
    h('dd', {}, file('downloads/facts.jsonl.gz'), ' ', t('about.facts.how'), ' ', h('code', {}, './reformgraph extract 案例汇编/ --out facts.jsonl')));
}
