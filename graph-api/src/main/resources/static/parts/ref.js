// Short mentions of things: a link, with kind and region where they help.
import { typeOf } from '../api.js';
import { h } from '../dom.js';
import { nameOf, t } from '../i18n/index.js';
import { link } from '../router.js';

const WITHOUT_PAGE = ['Outcome', 'UnrealisedOutcome'];

export function kindOf(thing) {
  return thing.type ?? typeOf(thing.id);
}

/** A link to the page of a thing; outcomes have none and stay text. */
export function refLink(thing, { region = true } = {}) {
  const name = nameOf(thing);
  const where = region && thing.region && thing.region.id !== thing.id
    ? h('span', { class: 'where' }, nameOf(thing.region)) : null;
  if (WITHOUT_PAGE.includes(kindOf(thing))) {
    return h('span', { class: 'ref' }, name, where);
  }
  return h('span', { class: 'ref' }, h('a', { href: link(thing.id) }, name), where);
}

/** The region inside another that something is of, as a mark; null where it is of the whole. */
export function partMark(part) {
  return part ? h('span', { class: 'mark part' }, nameOf(part)) : null;
}

export function kindMark(type) {
  return h('span', { class: 'kind', data: { kind: type } }, t(`type.${type}`));
}

/** Links in a row, with a comma of the language between them. */
export function refList(things, options) {
  return things.flatMap((each, position) => position === 0
    ? [refLink(each, options)] : [t('and'), refLink(each, options)]);
}
