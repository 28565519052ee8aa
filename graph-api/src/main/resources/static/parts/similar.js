// Measures elsewhere that do the like, with the reasons why they are held to.
import { get, resource } from '../api.js';
import { freshId, h } from '../dom.js';
import { language, nameOf, t } from '../i18n/index.js';
import { link } from '../router.js';
import { evidenceBlock } from './evidence.js';
import { fill } from './later.js';
import { refLink, refList } from './ref.js';

const LEVELS = ['', 'province', 'prefecture', 'county', 'area'];
const OPEN_AT_FIRST = 2;
const PARTS = ['vector', 'concept', 'name', 'topic', 'platform'];

export function similarList(id, signal) {
  const body = h('div', { 'aria-live': 'polite' }, h('p', { class: 'quiet-text' }, t('loading')));
  const chosen = h('select', { id: freshId('level') }, LEVELS.map(each => h('option', { value: each }, t(`level.${each || 'any'}`))));
  const load = () => fill(body, async () => {
    const found = await get(`${resource(id)}/similar`, { level: chosen.value, top: 10 }, signal);
    return found.items.length === 0
      ? h('p', { class: 'quiet-text' }, t('measure.nosimilar'))
      : h('ol', { class: 'similar' }, found.items.map((each, position) => similar(each, found.asked, position < OPEN_AT_FIRST)));
  });
  chosen.addEventListener('change', load);
  load();
  return [h('p', { class: 'row' }, h('label', { for: chosen.id }, t('measure.level')), chosen), body];
}

function similar(each, asked, open) {
  return h('li', { class: 'similar-item' },
    h('p', { class: 'fact-line' }, refLink(each.measure), each.weak && h('span', { class: 'mark planned' }, t('similar.weak')),
      h('span', { class: 'score' }, h('span', { class: 'unseen' }, t('similar.score')), Number(each.score).toFixed(2))),
    h('details', { class: 'inline-source', open }, h('summary', {}, t('similar.why')), partBars(each.parts ?? {}), reasons(each), sentences(each, asked)),
    each.platforms?.length > 0 && h('p', { class: 'quiet-text' }, t('similar.platforms'), refList(each.platforms, { region: false })),
    each.folded?.length > 0 && h('p', { class: 'quiet-text' }, t('similar.folded'), refList(each.folded, { region: false })));
}

function reasons({ concept, conceptGuessed, commonTerms = [] }) {
  return h('dl', { class: 'reasons' },
    concept && [h('dt', {}, t(conceptGuessed ? 'similar.concept.guessed' : 'similar.concept')), h('dd', {}, h('a', { href: link(concept.id) }, nameOf(concept)))],
    commonTerms.length > 0 && [h('dt', {}, t('similar.terms')), h('dd', {}, commonTerms.join(t('and')))]);
}

/** The score's parts as bars; the figures stand beside them for those who do not see the bars. */
function partBars(parts) {
  return h('dl', { class: 'bars' }, PARTS.filter(each => parts[each] !== undefined).map(each =>
    h('div', {}, h('dt', {}, t(`part.${each}`)),
      h('dd', {}, h('meter', { min: 0, max: 1, value: parts[each], 'aria-label': t(`part.${each}`) }), h('span', {}, Number(parts[each]).toFixed(2))))));
}

/** Both sentences, with what they share marked. */
function sentences(each, asked) {
  const terms = each.commonTerms ?? [];
  const own = typeof asked?.evidence === 'string' ? { sentence: asked.evidence } : asked?.evidence;
  const first = each.cases?.[0];
  const theirs = each.evidence ?? evidenceOf(first);
  return h('div', { class: 'pair', lang: language() === 'en' ? 'zh-CN' : null },
    own && h('div', {}, h('h4', {}, t('similar.asked')), evidenceBlock(own, { terms })),
    theirs && h('div', {}, h('h4', {}, nameOf(each.measure)), evidenceBlock(theirs, { terms })));
}

function evidenceOf(found) {
  if (!found) {
    return null;
  }
  const words = typeof found.evidence === 'string' ? { sentence: found.evidence } : found.evidence ?? {};
  return { caseId: found.id, caseTitle: found.title, caseDate: found.date, start: found.start, end: found.end, documentId: found.documentId, ...words };
}
