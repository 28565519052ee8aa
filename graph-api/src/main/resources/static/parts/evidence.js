// A sentence with where it stands, a way to its place in the source, and a citation to take along.
import { h } from '../dom.js';
import { t } from '../i18n/index.js';
import { link } from '../router.js';
import { citeButton } from './citation.js';
import { marked } from './marked.js';

/** Evidence as the API has it; `key` is that of the fact, `terms` are words to mark. */
export function evidenceBlock(evidence, { key = null, terms = [] } = {}) {
  if (!evidence?.sentence) {
    return null;
  }
  return h('figure', { class: 'evidence' },
    h('blockquote', {}, marked(evidence.sentence, terms)),
    evidence.caseId && h('figcaption', {}, source(evidence), h('span', { class: 'evidence-ways' }, openLink(evidence), citeButton(evidence, key))));
}

function source(evidence) {
  const title = evidence.caseTitle ?? t('type.Case');
  return h('span', { class: 'source' },
    evidence.caseId ? h('a', { href: link(evidence.caseId) }, title) : title,
    evidence.caseDate && h('span', {}, evidence.caseDate),
    evidence.page && h('span', {}, t('evidence.page', { n: evidence.page })),
    evidence.confidence !== undefined && h('span', { title: evidence.method ? t('evidence.method', { name: evidence.method }) : null },
      t('evidence.confidence', { n: Number(evidence.confidence).toFixed(2) })),
    evidence.correctedBy && h('span', {}, t('corrected', { by: evidence.correctedBy })));
}

/** Where a sentence stands in its source; its case knows the document when the evidence does not say. */
export function place(evidence) {
  return link(evidence.documentId ?? evidence.caseId, { start: evidence.start, end: evidence.end });
}

function openLink(evidence) {
  return evidence.start !== undefined
    ? h('a', { href: place(evidence), class: 'open-source' }, t('evidence.open')) : null;
}
