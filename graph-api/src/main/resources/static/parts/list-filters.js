// What a list is narrowed by, and how it is sorted: as far as the API has it for the kind.
import { h } from '../dom.js';
import { nameOf, t } from '../i18n/index.js';

const PLACED = ['Agency', 'Policy', 'Platform', 'Measure', 'Case'];
const TOPICAL = ['Measure', 'Case'];
const BY_CASES = ['-cases', 'name'];
const SORTS = {
  Region: BY_CASES, Agency: BY_CASES, Policy: BY_CASES, Platform: BY_CASES, Measure: BY_CASES, Case: ['-date', 'date', 'name'], Document: ['name', 'date', '-date']
};

/** A form; `changed` gets the filters that it has. `place` is the region's name as it is shown. */
export function filterForm(type, filters, { place, topics, changed }) {
  const words = text('list-filter', 'list.filter', filters.q);
  const within = PLACED.includes(type) && text('list-place', 'list.within', place);
  const topic = TOPICAL.includes(type) && select('list-topic', 'entity.topic', [['', '–'], ...topics.map(each => [each.id, nameOf(each)])], filters.topic);
  const year = TOPICAL.includes(type) && text('list-year', type === 'Case' ? 'list.year' : 'list.since', type === 'Case' ? filters.from : filters.since,
    { inputmode: 'numeric', pattern: '[0-9]{4}', size: 4, maxlength: 4, title: t('list.yyyy') });
  const sort = SORTS[type] && select('list-sort', 'list.sort', SORTS[type].map(each => [each, t(`sort.${each}`)]), filters.sort || SORTS[type][0]);
  return h('form', {
    class: 'row list-filters', onsubmit: event => {
      event.preventDefault();
      const asked = year ? year.field.value.trim() : '';
      changed({
        q: words.field.value.trim(),
        // the id that the address had is surer than the name
        ...(within ? { within: within.field.value.trim() === place ? filters.within : within.field.value.trim() } : {}),
        ...(topic ? { topic: topic.field.value } : {}),
        ...(year && type === 'Case' ? { from: asked, to: asked } : {}),
        ...(year && type === 'Measure' ? { since: asked } : {}),
        ...(sort ? { sort: sort.field.value } : {})
      });
    }
  }, [words, within, topic, year, sort].filter(Boolean).map(each => each.nodes), h('button', { class: 'quiet' }, t('list.apply')));
}

function text(id, key, value, properties = {}) {
  return labelled(key, h('input', { id, maxlength: 100, ...properties, value }));
}

function select(id, key, options, chosen) {
  return labelled(key, h('select', { id }, options.map(([value, words]) => h('option', { value, selected: value === chosen }, words))));
}

function labelled(key, field) {
  return { field, nodes: h('span', { class: 'filter' }, h('label', { for: field.id }, t(key)), field) };
}
