// A citation: source, title, date, sentence, address.
import { announce } from '../announce.js';
import { get, resource } from '../api.js';
import { h } from '../dom.js';
import { language, t } from '../i18n/index.js';

const sources = new Map();

/** A button that copies the citation of a sentence. */
export function citeButton(evidence, key) {
  const button = h('button', { class: 'link', type: 'button' }, t('evidence.cite'));
  button.addEventListener('click', async () => {
    const text = await citation(evidence, key);
    try {
      await navigator.clipboard.writeText(text);
      announce(t('evidence.copied'));
      button.textContent = t('evidence.copied');
      setTimeout(() => { button.textContent = t('evidence.cite'); }, 2000);
    } catch {
      byHand(button, text);
    }
  });
  return button;
}

/** Without a secure address there is no clipboard: the text is laid out to be selected. */
function byHand(button, text) {
  const area = h('textarea', { readonly: true, rows: 3, 'aria-label': t('evidence.nocopy') });
  area.value = text;
  button.after(h('span', { class: 'by-hand' }, t('evidence.nocopy'), area));
  area.focus();
  area.select();
}

export async function citation(evidence, key) {
  const parts = {
    source: evidence.source ?? await sourceName(evidence),
    title: evidence.caseTitle ?? '',
    date: evidence.caseDate ?? t('cite.undated'),
    sentence: evidence.sentence,
    address: new URL(`id/${key ?? evidence.caseId}`, document.baseURI.replace(/#.*/, '')).href
  };
  return language() === 'zh'
    ? `${parts.source}：《${parts.title}》，${parts.date}，“${parts.sentence}”，${parts.address}`
    : `${parts.source}: “${parts.title}”, ${parts.date}. “${parts.sentence}” ${parts.address}`;
}

/** The document's name; where the evidence does not say which it is, its case does. */
async function sourceName({ documentId, caseId }) {
  const asked = documentId ?? caseId;
  if (!sources.has(asked)) {
    try {
      const found = await get(resource(asked));
      sources.set(asked, documentId ? found.name : found.document.name);
    } catch {
      // the citation stands without the file's name
      return asked;
    }
  }
  return sources.get(asked);
}
