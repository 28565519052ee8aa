// A measure: what, where, since when, on what, with which results, and who does the like.
import { get, resource } from '../api.js';
import { h } from '../dom.js';
import { nameOf, t } from '../i18n/index.js';
import { link } from '../router.js';
import { diffusionOf } from '../parts/diffusion.js';
import { factGroups } from '../parts/facts.js';
import { addressLine, heading } from '../parts/heading.js';
import { later } from '../parts/later.js';
import { outcomeList } from '../parts/outcomes.js';
import { refLink, refList } from '../parts/ref.js';
import { similarList } from '../parts/similar.js';

export default async function measure({ id, signal }) {
  const [thing, by, platforms, policies] = await Promise.all([
    get(resource(id), {}, signal), related(id, 'IMPLEMENTS', 'in', signal),
    related(id, 'DELIVERED_ON', 'out', signal), related(id, 'BASED_ON', 'out', signal)]);
  const section = (key, ...content) => h('section', { id: key.replace('.', '-') }, h('h2', {}, t(key)), ...content);
  return {
    title: nameOf(thing),
    nodes: [
      heading({ ...thing, type: 'Measure' }, glance(thing, by, platforms, policies), ways(thing)),
      section('measure.outcomes', outcomeList(thing.id, signal)),
      section('measure.similar', ...similarList(thing.id, signal)),
      section('entity.diffusion', later(() => diffusionOf(thing.id, { signal, level: 3 }))),
      section('entity.facts', later(() => factGroups(thing.id, { signal, without: ['ACHIEVES.out'] }))),
      addressLine(thing.id)
    ]
  };
}

async function related(id, relation, direction, signal) {
  return (await get(`${resource(id)}/facts`, { relation, direction, size: 20 }, signal)).items;
}

function glance(thing, by, platforms, policies) {
  const since = thing.since ?? by.map(each => each.since).filter(Boolean).sort()[0];
  const first = thing.pioneer || by.some(each => each.pioneer);
  const others = distinct(by).filter(each => each.id !== thing.region?.id);
  return [
    [t('measure.since'), since ?? null],
    ['', first && h('span', { class: 'mark seal' }, t('pioneer'))],
    [t('measure.by'), others.length > 0 && others.flatMap((each, at) => [at > 0 && t('and'), refLink(each, { region: false })])],
    [t('measure.platform'), refList(distinct(platforms), { region: false })],
    [t('measure.based'), refList(distinct(policies), { region: false })]
  ];
}

/** The other ends of facts, each once. */
function distinct(facts) {
  return [...new Map(facts.map(each => [each.other.id, each.other])).values()];
}

function ways({ concepts = [] }) {
  return concepts.slice(0, 1).flatMap(each => [
    h('a', { class: 'button', href: link('diffusion', { of: each.id }) }, t('entity.diffusion')),
    h('a', { class: 'button', href: link('map', { concept: each.id }) }, t('entity.map'))]);
}
