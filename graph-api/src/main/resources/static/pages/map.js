// Where a kind of measure has been adopted, on a map of tiles.
import { get, resource } from '../api.js';
import { announce } from '../announce.js';
import { h } from '../dom.js';
import { count, nameOf, t } from '../i18n/index.js';
import { go } from '../router.js';
import { chooser } from '../parts/choose.js';
import { frequentConcepts } from '../parts/frequent.js';
import { refLink } from '../parts/ref.js';
import { cityRows, provinceGrid } from '../parts/tile-map.js';

export default async function map({ parameters, signal }) {
  const level = parameters.get('level') === 'prefecture' ? 'prefecture' : 'province';
  const [frequent, topics] = await Promise.all([frequentConcepts(12, signal), get('topics', { size: 50 }, signal)]);
  const asked = askedFor(parameters, frequent);
  const id = asked.concept || asked.topic;
  const head = thing => [h('h1', { tabindex: -1 }, t('map.title'), thing && h('span', { class: 'title-of' }, nameOf(thing))), h('p', { class: 'lead' }, t('map.lead'))];
  if (!id) {
    return { title: t('map.title'), nodes: [...head(), h('p', { class: 'quiet-text' }, t('map.none'))] };
  }
  const [tiles, thing] = await Promise.all([get('tiles', { ...asked, level }, signal), get(resource(id), {}, signal)]);
  const details = h('div', { class: 'tile-details', 'aria-live': 'polite' }, h('p', { class: 'quiet-text' }, t('map.choose')));
  const choose = (tile, name) => details.replaceChildren(...detailsOf(tile, name));
  return {
    title: `${t('map.title')} · ${nameOf(thing)}`,
    nodes: [
      ...head(thing), levels(asked, level),
      h('div', { class: 'map-frame' }, h('div', {}, (level === 'province' ? provinceGrid : cityRows)(tiles, choose), h('p', { class: 'quiet-text' }, t('map.note'))), details),
      h('section', {}, h('h2', {}, t('map.of')), chooser({
        label: t('diffusion.choose'), type: 'Concept', heading: t('diffusion.often'), choose: each => go('map', { concept: each.id, level }), suggest: async () => frequent
      }), topicChoice(topics.items, asked.topic, level)),
      table(tiles)
    ]
  };
}

/** What the address asks for, else the kind of measure that occurs most often. */
function askedFor(parameters, frequent) {
  const topic = parameters.get('topic') ?? '';
  return { concept: parameters.get('concept') ?? (topic ? '' : frequent[0]?.id ?? ''), topic };
}

function topicChoice(topics, chosen, level) {
  return h('p', { class: 'row' }, h('label', { for: 'map-topic' }, t('map.topic')),
    h('select', { id: 'map-topic', onchange: event => event.target.value && go('map', { topic: event.target.value, level }) },
      h('option', { value: '' }, '–'), topics.map(each => h('option', { value: each.id, selected: each.id === chosen }, nameOf(each)))));
}

function levels(asked, level) {
  return h('p', { class: 'segmented', role: 'group', 'aria-label': t('map.level') }, ['province', 'prefecture'].map(each =>
    h('button', { type: 'button', 'aria-pressed': String(each === level), onclick: () => go('map', { ...asked, level: each }) }, t(`map.${each}`))));
}

function detailsOf(tile, name) {
  announce(t('map.tile', { name, n: count(tile.number) }));
  return [
    h('h2', {}, refLink(tile.region, { region: false }), h('span', { class: 'number' }, count(tile.number))),
    tile.number === 0 ? h('p', { class: 'quiet-text' }, t('map.none')) : null,
    tile.firstDate ? h('p', {}, t('map.first', { date: tile.firstDate })) : null,
    h('ul', {}, tile.measures.map(each => h('li', {}, refLink(each))))
  ].filter(Boolean);
}

function table(tiles) {
  return h('details', {}, h('summary', {}, t('map.table')), h('table', {},
    h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, t('list.region')), h('th', { scope: 'col', class: 'figure' }, t('map.legend')))),
    h('tbody', {}, [...tiles].sort((a, b) => b.number - a.number).map(each =>
      h('tr', {}, h('th', { scope: 'row' }, refLink(each.region, { region: false })), h('td', { class: 'figure' }, count(each.number)))))));
}
