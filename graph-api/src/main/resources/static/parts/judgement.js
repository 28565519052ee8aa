// Accept or reject a fact. What is rejected goes to the corrections file; what is accepted stays in this browser.
import { post } from '../api.js';
import { announce } from '../announce.js';
import { freshId, h } from '../dom.js';
import { t } from '../i18n/index.js';
import { recall, remember } from '../memory.js';
import { problemLine } from './problem.js';

/** Buttons for a fact of a document's text: {key, relation, from, to, caseId}, and of an outcome metric and value. */
export function judgement(fact) {
  const place = h('div', { class: 'judgement', role: 'group' });
  const accepted = recall(`accepted.${fact.key}`) === 'yes';
  const show = (...nodes) => place.replaceChildren(...nodes);
  const buttons = () => [
    h('button', {
      type: 'button', class: 'quiet', 'aria-pressed': String(accepted),
      onclick: () => {
        remember(`accepted.${fact.key}`, 'yes');
        show(said(t('document.accepted')));
      }
    }, t('document.accept')),
    h('button', { type: 'button', class: 'quiet', onclick: () => show(form(fact, show, buttons)) }, t('document.reject'))
  ];
  show(...(accepted ? [said(t('document.accepted'), false)] : buttons()));
  return place;
}

function said(words, aloud = true) {
  if (aloud) {
    announce(words);
  }
  return h('span', { class: 'mark' }, words);
}

/** Asks for the reason, and the first time for the name. */
function form(fact, show, buttons) {
  const known = recall('name');
  const ids = { name: freshId('name'), why: freshId('why') };
  const name = h('input', { id: ids.name, required: true, maxlength: 100, value: known ?? '', autocomplete: 'name' });
  const why = h('input', { id: ids.why, maxlength: 500 });
  const trouble = h('div', {});
  const filled = h('form', {
    class: 'reject',
    onsubmit: async event => {
      event.preventDefault();
      remember('name', name.value.trim());
      try {
        const answer = await post('corrections', correction(fact, name.value.trim(), why.value.trim()));
        show(said(t(answer.applies === 'next load' ? 'document.rejected.next' : 'document.rejected')));
      } catch (error) {
        trouble.replaceChildren(problemLine(error));
      }
    }
  },
  known ? null : [h('label', { for: ids.name }, t('document.who')), name],
  h('label', { for: ids.why }, t('document.why')), why, trouble,
  h('p', { class: 'row' }, h('button', { class: 'strong' }, t('document.confirm')),
    h('button', { type: 'button', class: 'quiet', onclick: () => show(...buttons()) }, t('document.cancel'))));
  requestAnimationFrame(() => (known ? why : name).focus());
  return filled;
}

/** An outcome is named by its metric and value, any other fact by its ends. */
function correction(fact, by, why) {
  const what = fact.metric
    ? { what: 'outcome', metric: fact.metric, value: fact.value }
    : { what: 'relation', type: fact.relation, from: fact.from.id, to: fact.to.id };
  return { operation: 'reject', ...what, case: fact.caseId, by, ...(why ? { why } : {}) };
}
