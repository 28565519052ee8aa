// Measured results in a table, with the way to each one's sentence.
import { get, resource } from '../api.js';
import { h } from '../dom.js';
import { t } from '../i18n/index.js';
import { evidenceBlock, place } from './evidence.js';
import { fill } from './later.js';
import { pager } from './pager.js';
import { refLink } from './ref.js';

/** The outcomes of a measure or case, page by page. */
export function outcomeList(id, signal) {
  const body = h('div', {}, h('p', { class: 'quiet-text' }, t('loading')));
  const turn = page => fill(body, async () => {
    const found = await get(`${resource(id)}/outcomes`, { page, size: 10 }, signal);
    return found.total === 0
      ? h('p', { class: 'quiet-text' }, t('measure.nooutcomes'))
      : [outcomeTable(found.items, id), pager(found, t('measure.outcomes'), turn)];
  });
  turn(1);
  return body;
}

/** `id` is that of the thing on whose page it stands: what is of others says whose it is. */
export function outcomeTable(outcomes, id) {
  const others = outcomes.some(each => each.of && each.of.id !== id);
  const columns = ['metric', others && 'of', 'value', 'baseline', 'direction', 'source'].filter(Boolean);
  return h('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': t('measure.outcomes') }, h('table', { class: 'outcomes' },
    h('thead', {}, h('tr', {}, columns.map(each => h('th', { scope: 'col' }, t(`outcome.${each}`))))),
    h('tbody', {}, outcomes.map(each => row(each, others)))));
}

function row(outcome, others) {
  return h('tr', {},
    h('th', { scope: 'row' }, outcome.metric),
    others && h('td', {}, outcome.of ? refLink(outcome.of) : '–'),
    h('td', { class: 'figure' }, valueOf(outcome)),
    h('td', {}, outcome.baseline ?? '–'),
    h('td', {}, outcome.direction ? t(`direction.${outcome.direction}`) : '–'),
    h('td', {}, outcome.evidence ? sourceOf(outcome) : '–'));
}

/** As it stands in the text; the unit is often a part of the value already. */
export function valueOf({ written, value, unit }) {
  return written ? written : !unit || String(value).includes(unit) ? value : `${value} ${unit}`;
}

function sourceOf(outcome) {
  return h('details', { class: 'inline-source' }, h('summary', {}, t('evidence.show')), evidenceBlock(outcome.evidence, { terms: [String(outcome.value)] })
    ?? h('a', { href: place(outcome.evidence) }, t('evidence.open')));
}
