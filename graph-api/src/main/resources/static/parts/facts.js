// The facts about a thing, grouped by relation, each group with pages of its own.
import { get, resource } from '../api.js';
import { freshId, h } from '../dom.js';
import { count, t } from '../i18n/index.js';
import { evidenceBlock } from './evidence.js';
import { fill } from './later.js';
import { pager } from './pager.js';
import { kindMark, kindOf, refLink } from './ref.js';

const SIZE = 10;
const OPEN_AT_FIRST = 3;

/** What the most telling relations are, first to last; others follow. */
const ORDER = ['IMPLEMENTS', 'ACHIEVES', 'COPIES_FROM', 'DELIVERED_ON', 'BASED_ON', 'ISSUES', 'OPERATES', 'COOPERATES_WITH', 'CONNECTS_TO',
  'UNREALISED', 'CLASSIFIED_AS', 'ABOUT', 'DESCRIBES', 'IN_DOCUMENT', 'JURISDICTION', 'BROADER', 'RELATED', 'PART_OF'];

/** All groups of a thing's facts; groups named in `without` ('RELATION.direction') are left out. */
export async function factGroups(id, { signal, without = [] } = {}) {
  const summary = await get(`${resource(id)}/facts/summary`, {}, signal);
  const groups = summary.filter(each => each.number > 0 && !without.includes(`${each.relation}.${each.direction}`))
    .sort((a, b) => rank(a) - rank(b));
  if (groups.length === 0) {
    return [h('p', { class: 'quiet-text' }, t('entity.nofacts'))];
  }
  return groups.map((each, position) => group(id, each, position < OPEN_AT_FIRST, signal));
}

function rank({ relation, direction }) {
  const place = ORDER.indexOf(relation);
  return (place < 0 ? ORDER.length : place) * 2 + (direction === 'out' ? 0 : 1);
}

function group(id, { relation, direction, number }, open, signal) {
  const body = h('div', { class: 'fact-list' });
  const title = t(`${relation}.${direction}`);
  const titleId = freshId('group');
  const turn = page => fill(body, () => facts(id, { relation, direction }, page, title, turn, signal));
  const details = h('details', { class: 'fact-group', data: { relation, direction }, open },
    h('summary', {}, h('h3', { id: titleId }, title), h('span', { class: 'number' }, count(number))), body);
  if (open) {
    turn(1);
  } else {
    details.addEventListener('toggle', () => details.open && turn(1), { once: true });
  }
  return details;
}

async function facts(id, which, page, title, turn, signal) {
  const found = await get(`${resource(id)}/facts`, { ...which, page, size: SIZE }, signal);
  return [h('ul', { class: 'facts' }, found.items.map(fact)), pager(found, title, turn)];
}

/** One fact: what it leads to, what is said of it, and the words it rests on. */
export function fact(each) {
  return h('li', { class: 'fact', data: { key: each.key } },
    h('p', { class: 'fact-line' }, kindMark(kindOf(each.other)), refLink(each.other),
      each.measure && each.measure.id !== each.other.id ? refLink(each.measure, { region: false }) : null, marks(each)),
    evidenceBlock(each.evidence, { key: each.key, terms: [each.other.name ?? ''] }));
}

/** Since when, first or not, planned or not. */
export function marks({ since, pioneer, status, relation }) {
  return [
    since && h('span', { class: 'mark' }, t('since', { date: since })),
    pioneer && h('span', { class: 'mark seal' }, t('pioneer')),
    status && status !== 'stated' && !(status === 'derived' && relation !== 'COPIES_FROM')
      ? h('span', { class: `mark ${status}` }, t(`status.${status}`)) : null
  ];
}
