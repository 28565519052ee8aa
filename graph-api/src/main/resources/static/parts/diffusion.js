// The diffusion of a concept or measure: timeline, links with reasons, claims, report.
import { get, resource } from '../api.js';
import { h } from '../dom.js';
import { count, language, nameOf, t } from '../i18n/index.js';
import { evidenceBlock } from './evidence.js';
import { refLink, refList } from './ref.js';
import { reportLinks } from './reports.js';
import { timeline } from './timeline.js';

const SHOWN = 12;

/** Its nodes; `level` is that of the headings. */
export async function diffusionOf(id, { signal, level = 2 } = {}) {
  const found = await get(`${resource(id)}/diffusion`, {}, signal);
  if (found.adopters.length === 0) {
    return [h('p', { class: 'quiet-text' }, t('diffusion.none'))];
  }
  const names = new Map([...found.others ?? [], ...found.adopters.map(each => each.region)].map(each => [each.id, each]));
  const heading = text => h(`h${level}`, {}, text);
  return [
    h('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': t('diffusion.timeline') }, timeline(found)),
    h('p', { class: 'quiet-text' }, t('diffusion.legend')),
    reportLinks(`${resource(id)}/diffusion/report`),
    heading(t('diffusion.links')),
    found.links.length === 0 ? h('p', { class: 'quiet-text' }, t('diffusion.nolinks'))
      : longList(found.links.map(each => copying(each, names)), 'links'),
    heading(t('diffusion.claims')),
    found.claims.length === 0 ? h('p', { class: 'quiet-text' }, t('diffusion.noclaims'))
      : longList(found.claims.map(claim), 'claims'),
    heading(t('diffusion.adopters')),
    longList(found.adopters.map(adopter), 'adopters')
  ];
}

/** The first of many; the rest comes on demand. */
function longList(items, kind) {
  const list = h('ul', { class: `facts ${kind}` }, items.slice(0, SHOWN));
  const rest = items.slice(SHOWN);
  if (rest.length === 0) {
    return list;
  }
  const more = h('button', {
    class: 'quiet', type: 'button',
    onclick: () => {
      list.append(...rest);
      more.remove();
      rest[0].querySelector('a')?.focus();
    }
  }, t('diffusion.more', { n: count(rest.length) }));
  return h('div', {}, list, more);
}

function copying(each, names) {
  const region = id => names.get(id) ?? { id, name: id, type: 'Region' };
  const reason = language() === 'en' ? each.reasonEn ?? each.reason : each.reason;
  return h('li', { class: `fact copying ${each.kind}` },
    h('p', { class: 'fact-line' }, h('span', { class: `mark ${each.kind}` }, t(`diffusion.${each.kind}`)),
      refLink(region(each.from)), h('span', { class: 'relation' }, t('COPIES_FROM')), refLink(region(each.to))),
    reason && h('p', { class: 'reason' }, reason),
    each.similarity !== undefined && h('p', { class: 'quiet-text' }, t('diffusion.similarity', { n: Number(each.similarity).toFixed(2) })),
    evidenceBlock(each.evidence));
}

function claim(each) {
  return h('li', { class: `fact claim ${each.verdict}` },
    h('p', { class: 'fact-line' }, refLink(each.region), each.measure && refLink(each.measure, { region: false }),
      h('span', { class: 'mark seal' }, each.claim), h('span', { class: `mark ${each.verdict}` }, t(`verdict.${each.verdict}`))),
    each.note && h('p', { class: 'reason' }, language() === 'en' ? each.noteEn ?? each.note : each.note),
    each.against?.length > 0 && h('p', {}, t('diffusion.against'), refList(each.against)),
    evidenceBlock(each.evidence, { terms: [each.claim] }));
}

function adopter(each) {
  return h('li', { class: 'fact' },
    h('p', { class: 'fact-line' }, h('span', { class: 'date' }, each.date ?? t('diffusion.undated')), refLink(each.region, { region: false }),
      each.measure && refLink(each.measure, { region: false }),
      each.date && h('span', { class: 'quiet-text' }, t(`diffusion.date.${each.dateIs}`)),
      each.pioneerClaim && h('span', { class: 'mark seal' }, t('pioneer'))),
    evidenceBlock(each.evidence));
}

export function diffusionTitle(thing) {
  return t('diffusion.of', { name: nameOf(thing) });
}
