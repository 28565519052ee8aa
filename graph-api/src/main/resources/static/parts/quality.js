// How well texts are read: the figures of the data set's own description.
import { h } from '../dom.js';
import { t } from '../i18n/index.js';

const DQV = 'http://www.w3.org/ns/dqv#';
const ORDER = ['f1-entities', 'f1-measures', 'f1-relations', 'f1-copies-from', 'f1-outcomes', 'f1-topics'];

/** Bars of the figures, or a word that they are not there yet. */
export async function quality(signal) {
  const response = await fetch('data/dataset.jsonld', { headers: { Accept: 'application/ld+json' }, signal });
  const figures = response.ok ? measurements(await response.json()) : [];
  if (figures.length === 0) {
    return [h('p', { class: 'quiet-text' }, t('about.noquality'))];
  }
  return [h('p', {}, t('about.quality.lead')), h('dl', { class: 'bars quality' }, figures.map(([metric, value]) =>
    h('div', {}, h('dt', {}, t(`metric.${metric}`)), h('dd', {}, h('meter', { min: 0, max: 1, value, 'aria-label': t(`metric.${metric}`) }), h('span', {}, value.toFixed(2))))))];
}

/** [metric, F1] of each dqv:QualityMeasurement, in our order. */
function measurements(jsonld) {
  const found = (jsonld['@graph'] ?? [jsonld]).filter(each => each[`${DQV}value`] && each[`${DQV}isMeasurementOf`]).map(each =>
    [String(first(each[`${DQV}isMeasurementOf`])).replace(/.*[/#]/, ''), Number(first(each[`${DQV}value`]))]);
  return found.filter(([metric, value]) => ORDER.includes(metric) && value >= 0).sort((a, b) => ORDER.indexOf(a[0]) - ORDER.indexOf(b[0]));
}

function first(value) {
  const one = Array.isArray(value) ? value[0] : value;
  return one?.['@value'] ?? one?.['@id'] ?? one;
}
