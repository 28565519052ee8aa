// Any thing but measures and documents: what it is, and the facts about it.
import { get, resource, typeOf } from '../api.js';
import { h } from '../dom.js';
import { nameOf, t } from '../i18n/index.js';
import { link } from '../router.js';
import { factGroups } from '../parts/facts.js';
import { addressLine, heading } from '../parts/heading.js';
import { later } from '../parts/later.js';
import { outcomeList } from '../parts/outcomes.js';

export default async function entity({ id, parameters, signal }) {
  const thing = await get(resource(id), {}, signal);
  const type = thing.type ?? typeOf(id);
  if (type === 'Case' && parameters.has('start') && thing.document) {
    // a place in a case is a place in its document
    location.replace(link(thing.document.id, { start: parameters.get('start'), end: parameters.get('end') }));
  }
  return {
    title: nameOf(thing),
    nodes: [
      heading({ ...thing, type }, [], ways(thing, type)),
      type === 'Case' && h('section', {}, h('h2', {}, t('entity.outcomes')), outcomeList(thing.id, signal)),
      h('section', { id: 'facts' }, h('h2', {}, t('entity.facts')), later(() => factGroups(thing.id, { signal, without: type === 'Case' ? ['ACHIEVES.out'] : [] }))),
      addressLine(thing.id)
    ].filter(Boolean)
  };
}

function ways({ id, document, start, end }, type) {
  const button = (href, key) => h('a', { class: 'button', href }, t(key));
  switch (type) {
    case 'Region':
      return [button(link('list/measure', { within: id }), 'entity.measures'), button(link('compare', { regions: id }), 'entity.compare')];
    case 'Concept':
      return [button(link('diffusion', { of: id }), 'entity.diffusion'), button(link('map', { concept: id }), 'entity.map')];
    case 'Case':
      return document && start !== undefined ? [button(link(document.id, { start, end }), 'entity.text')] : [];
    default:
      return [];
  }
}
