// Kinds of measures by regions, and what some have and others lack.
import { h } from '../dom.js';
import { count, nameOf, t } from '../i18n/index.js';
import { link } from '../router.js';
import { place } from './evidence.js';
import { partMark, refLink } from './ref.js';

const SHOWN = 25;

export function matrix({ regions, concepts }) {
  if (concepts.length === 0) {
    return h('p', { class: 'quiet-text' }, t('compare.nomatrix'));
  }
  const body = h('tbody', {}, concepts.slice(0, SHOWN).map(each => row(each)));
  return [h('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': t('compare.matrix') }, h('table', { class: 'matrix' },
    h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, t('compare.concept')), regions.map(each => h('th', { scope: 'col' }, refLink(each, { region: false }))))),
    body)), rest(concepts, body, row), h('p', { class: 'quiet-text' }, t('compare.part'))];
}

function row({ concept, cells }) {
  return h('tr', {}, h('th', { scope: 'row' }, h('a', { href: link(concept.id) }, nameOf(concept))),
    cells.map(measures => measures.length === 0
      ? h('td', { class: 'absent' }, t('compare.absent'))
      : h('td', {}, h('ul', { class: 'plain' }, measures.map(cell)))));
}

/** What a county does is not done by the whole city: its name stands beside it. */
function cell(each) {
  return h('li', {}, refLink(each.measure, { region: false }), each.part && partMark(each.measure.region), each.since && h('span', { class: 'where' }, each.since),
    each.evidence && h('a', { class: 'where', href: place(each.evidence), title: each.evidence.sentence }, t('evidence.open')));
}

export function gaps({ gaps: found }) {
  if (found.length === 0) {
    return h('p', { class: 'quiet-text' }, t('compare.nogaps'));
  }
  const list = h('ul', { class: 'gaps' }, found.slice(0, SHOWN).map(gap));
  return [list, rest(found, list, gap)];
}

function gap({ concept, missing, present }) {
  return h('li', {}, refLink(concept), h('span', { class: 'quiet-text' }, t('compare.gap', { missing: names(missing), present: names(present) })));
}

function names(regions) {
  return regions.map(nameOf).join(t('and'));
}

/** A button that shows what is left of a long list. */
function rest(all, place, make) {
  if (all.length <= SHOWN) {
    return null;
  }
  const button = h('button', {
    class: 'quiet', type: 'button',
    onclick: () => {
      const added = all.slice(SHOWN).map(make);
      place.append(...added);
      button.remove();
      added[0].querySelector('a')?.focus();
    }
  }, t('compare.more', { n: count(all.length - SHOWN) }));
  return button;
}
