// The head of a thing's page: kind, name, what is known of it at a glance, ways on.
import { h } from '../dom.js';
import { count, has, nameOf, t } from '../i18n/index.js';
import { link } from '../router.js';
import { kindMark, refLink, refList } from './ref.js';

/** `more` are further [term, nodes] pairs, `ways` further links. */
export function heading(thing, more = [], ways = []) {
  const known = [...facts(thing), ...more].filter(([, value]) => value !== null && value !== undefined && value !== false && value.length !== 0);
  return h('header', { class: 'thing' },
    h('p', { class: 'overline' }, kindMark(thing.type), thing.parents?.length > 0 && h('span', {}, refList(thing.parents, { region: false }))),
    h('h1', { tabindex: -1 }, nameOf(thing)),
    h('dl', { class: 'glance' }, known.map(([term, value]) => h('div', {}, h('dt', {}, term), h('dd', {}, value)))),
    h('p', { class: 'row ways' }, ways, h('a', { class: 'button', href: link('graph', { of: thing.id }) }, t('entity.graph'))));
}

function facts(thing) {
  return [
    [t('entity.region'), thing.region && refLink(thing.region, { region: false })],
    [t('entity.aliases'), otherNames(thing)],
    [t('entity.level'), thing.level && has(`level.${thing.level}`) && t(`level.${thing.level}`)],
    [t('entity.code'), thing.adminCode ?? null],
    [t('entity.number'), thing.number ?? null],
    [t('entity.date'), thing.date ?? null],
    [t('entity.concept'), thing.concepts && refList(thing.concepts)],
    [t('entity.topic'), thing.topics && refList(thing.topics)],
    [t('entity.document'), thing.document && refLink(thing.document)],
    [t('entity.collection'), thing.collection ?? null],
    [t('entity.cases'), typeof thing.cases === 'number' ? count(thing.cases) : null]
  ];
}

/** Aliases that say more than the name in other quotation marks. */
function otherNames({ aliases = [], name }) {
  return aliases.filter(each => each.replace(/[“”"「」《》]/g, '') !== name.replace(/[“”"「」《》]/g, '')).join(t('and'));
}

/** Where the thing stands as linked data: the address to cite it by. */
export function addressLine(id) {
  const address = new URL(`id/${id}`, document.baseURI.replace(/#.*/, '')).href;
  return h('p', { class: 'quiet-text address' }, t('entity.address'), ' ', h('a', { href: `id/${id}` }, address));
}
