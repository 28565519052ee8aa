// Two to six regions side by side.
import { get, resource } from '../api.js';
import { h } from '../dom.js';
import { nameOf, t } from '../i18n/index.js';
import { go } from '../router.js';
import { chooser } from '../parts/choose.js';
import { gaps, matrix } from '../parts/compare-matrix.js';
import { outcomeCharts } from '../parts/compare-outcomes.js';
import { later } from '../parts/later.js';
import { reportLinks } from '../parts/reports.js';

const MOST = 6;

export default async function compare({ parameters, signal }) {
  const ids = [...new Set((parameters.get('regions') ?? '').split(',').filter(Boolean))].slice(0, MOST);
  const topic = parameters.get('topic') ?? '';
  const [regions, topics] = await Promise.all([
    Promise.all(ids.map(each => get(resource(each), {}, signal))), get('topics', { size: 50 }, signal)]);
  return {
    title: t('compare.title'),
    nodes: [
      h('h1', { tabindex: -1 }, t('compare.title')), h('p', { class: 'lead' }, t('compare.lead')),
      choice(regions, topic, topics.items, signal),
      ids.length < 2 ? h('p', { class: 'quiet-text', role: 'status' }, t('compare.few'))
        : later(() => comparison(ids, topic, signal), { class: 'comparison' })
    ]
  };
}

function choice(regions, topic, topics, signal) {
  const open = (ids, chosenTopic = topic) => go('compare', { regions: ids.join(','), topic: chosenTopic });
  const ids = regions.map(each => each.id);
  const topicChoice = h('select', { id: 'compare-topic', onchange: event => open(ids, event.target.value) },
    h('option', { value: '' }, t('compare.anytopic')),
    topics.map(each => h('option', { value: each.id, selected: each.id === topic }, nameOf(each))));
  return h('section', { class: 'choice', 'data-keep-scroll': true },
    h('ul', { class: 'chips', 'aria-label': t('compare.chosen') }, regions.map(each => h('li', {}, h('button', {
      type: 'button', 'aria-label': t('compare.remove', { name: each.name }), onclick: () => open(ids.filter(id => id !== each.id))
    }, each.name, h('span', { 'aria-hidden': 'true' }, '×'))))),
    regions.length >= MOST ? h('p', { class: 'quiet-text' }, t('compare.full')) : chooser({
      label: t('compare.add'), type: 'Region', heading: t('compare.suggest'), choose: each => open([...ids, each.id]),
      suggest: async () => (await get('regions', { sort: '-cases', size: 10 }, signal)).items.filter(each => !ids.includes(each.id))
    }),
    h('p', { class: 'row' }, h('label', { for: 'compare-topic' }, t('compare.topic')), topicChoice));
}

async function comparison(ids, topic, signal) {
  const asked = { regions: ids.join(','), topic };
  const found = await get('compare', asked, signal);
  return [
    reportLinks('compare/report', asked),
    h('section', { id: 'matrix' }, h('h2', {}, t('compare.matrix')), matrix(found)),
    h('section', { id: 'outcomes' }, h('h2', {}, t('compare.outcomes')), outcomeCharts(found)),
    h('section', { id: 'gaps' }, h('h2', {}, t('compare.gaps')), gaps(found))
  ];
}
