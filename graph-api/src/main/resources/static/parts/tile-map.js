// Places as tiles, the darker the more measures: provinces on a grid, cities in rows by province.
import { h } from '../dom.js';
import { count, nameOf, t } from '../i18n/index.js';
import { PROVINCES } from './provinces.js';

const STEPS = 5;

/** Provinces, also those that have nothing. `choose` gets the tile of the API, or one without measures. */
export function provinceGrid(tiles, choose) {
  const found = new Map(tiles.map(each => [each.adminCode, each]));
  const steps = stepsOf(tiles);
  return [h('ul', { class: 'tile-grid' }, PROVINCES.map(place => {
    const tile = found.get(place.code) ?? { region: { id: `region/${place.code}`, type: 'Region', name: place.name }, number: 0, measures: [] };
    return tileOf(tile, nameOf(place), steps, choose, { 'grid-row': place.row + 1, 'grid-column': place.column + 1 });
  })), legend(steps)];
}

/** Cities, in a row for each province. */
export function cityRows(tiles, choose) {
  const steps = stepsOf(tiles);
  const rows = PROVINCES.map(place => [place, tiles.filter(each => each.adminCode?.slice(0, 2) === place.code.slice(0, 2))]);
  const others = tiles.filter(each => !each.adminCode);
  return [h('dl', { class: 'tile-rows' }, [...rows, [{ name: t('map.other') }, others]].filter(([, cities]) => cities.length > 0)
    .map(([place, cities]) => h('div', {}, h('dt', {}, nameOf(place)),
      h('dd', {}, h('ul', { class: 'tile-row' }, cities.map(each => tileOf(each, nameOf(each.region), steps, choose, {}))))))), legend(steps)];
}

function tileOf(tile, name, steps, choose, place) {
  const step = shade(steps.findLastIndex(from => tile.number >= from), steps);
  return h('li', { style: place }, h('button', {
    type: 'button', class: 'tile', data: { step }, 'aria-label': t('map.tile', { name, n: count(tile.number) }), onclick: () => choose(tile, name)
  }, h('span', {}, name), h('b', {}, tile.number ? count(tile.number) : '')));
}

/** Where the steps begin: even shares of the greatest number, never the same number twice. */
function stepsOf(tiles) {
  const most = Math.max(1, ...tiles.map(each => each.number));
  const starts = Array.from({ length: STEPS }, (_, step) => Math.max(1, Math.ceil(most * (step / STEPS) ** 1.5)));
  return [...new Set(starts)];
}

/** The shade of a step: few steps spread over all shades; 0 below the first. */
function shade(position, steps) {
  return position < 0 ? 0 : 1 + Math.round((position * (STEPS - 1)) / Math.max(1, steps.length - 1));
}

function legend(steps) {
  return h('p', { class: 'tile-legend' }, h('span', {}, t('map.legend')), steps.map((from, position) => {
    const until = steps[position + 1] === undefined ? null : steps[position + 1] - 1;
    const words = until === null ? `${from}+` : until === from ? String(from) : `${from}–${until}`;
    return h('span', { class: 'tile-step' }, h('i', { class: 'tile', data: { step: shade(position, steps) } }), words);
  }));
}
