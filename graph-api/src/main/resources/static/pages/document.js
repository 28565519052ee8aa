// A document: its text with all that was found in it, and the facts to be judged.
import { get, resource } from '../api.js';
import { h } from '../dom.js';
import { count, t } from '../i18n/index.js';
import { link } from '../router.js';
import { marks } from '../parts/facts.js';
import { factGroups } from '../parts/facts.js';
import { addressLine, heading } from '../parts/heading.js';
import { highlightedText } from '../parts/highlighted-text.js';
import { judgement } from '../parts/judgement.js';
import { later } from '../parts/later.js';
import { problemLine } from '../parts/problem.js';
import { kindMark, refLink } from '../parts/ref.js';

const WINDOW = 6000;
const BEFORE = 600;
const KINDS = ['Region', 'Agency', 'Policy', 'Platform', 'Measure'];

export default async function documentPage({ id, parameters, signal }) {
  const thing = await get(resource(id), {}, signal);
  const start = Number(parameters.get('start') ?? -1);
  const focus = start >= 0 ? { start, end: Number(parameters.get('end') ?? start) } : null;
  const from = Number(parameters.get('from') ?? (focus ? Math.max(0, focus.start - BEFORE) : 0));
  return {
    title: thing.name,
    nodes: [
      heading({ ...thing, type: 'Document' }),
      ...await reading(id, from, focus, signal),
      h('section', {}, h('h2', {}, t('document.cases')), later(() => factGroups(id, { signal }))),
      addressLine(id)
    ]
  };
}

async function reading(id, from, focus, signal) {
  let found;
  try {
    found = await get(`${resource(id)}/text`, { from, to: from + WINDOW }, signal);
  } catch (error) {
    if (error.status === 403) {
      return [h('p', { class: 'notice' }, t('document.closed'), ' ', error.problem.detail ?? '')];
    }
    return [problemLine(error)];
  }
  const letters = Array.from(found.text);
  // a server may send the window asked for, or the whole text
  const whole = letters.length === found.length;
  const text = whole ? letters.slice(from, from + WINDOW).join('') : found.text;
  const until = Math.min(found.length, from + WINDOW);
  const steps = stepping(id, from, until, found.length);
  const words = h('div', { class: 'source-text', lang: 'zh-CN', id: 'source-text' }, highlightedText(text, from, found.mentions, focus));
  bringIntoView(words, signal);
  return [h('div', { class: 'reading' },
    h('section', { 'aria-labelledby': 'text-title' }, h('h2', { id: 'text-title' }, t('document.text')), legend(words), steps(), words, steps()),
    h('section', { 'aria-labelledby': 'facts-title', class: 'read-facts' }, h('h2', { id: 'facts-title' }, t('document.facts')), factsOf(id, found.facts, from, until)))];
}

/** The place that was asked for, once the page is shown. */
function bringIntoView(words, signal) {
  const asked = words.querySelector('.asked');
  if (asked) {
    asked.id = 'asked';
    document.getElementById('main').addEventListener('shown', () => requestAnimationFrame(() => asked.scrollIntoView({ block: 'center' })), { once: true, signal });
  }
}

function stepping(id, from, until, length) {
  return () => length <= WINDOW ? null : h('p', { class: 'pager' },
    from > 0 ? h('a', { href: link(id, { from: Math.max(0, from - WINDOW) }) }, t('document.earlier')) : null,
    h('span', {}, t('document.window', { from: count(from + 1), to: count(until), total: count(length) })),
    until < length ? h('a', { href: link(id, { from: until }) }, t('document.later')) : null);
}

/** Says which colour is which kind; each can be switched off. */
function legend(words) {
  return h('fieldset', { class: 'legend' }, h('legend', { class: 'unseen' }, t('document.legend')), KINDS.map(kind => h('label', {}, h('input', {
    type: 'checkbox', checked: true, onchange: event => words.classList.toggle(`without-${kind}`, !event.target.checked)
  }), h('span', { class: 'mention', data: { kind } }, t(`type.${kind}`)))));
}

function factsOf(id, facts, from, until) {
  const here = facts.filter(each => each.start < until && each.end > from).sort((a, b) => a.start - b.start);
  if (here.length === 0) {
    return h('p', { class: 'quiet-text' }, t('document.nofacts'));
  }
  return h('ul', { class: 'facts' }, here.map(each => h('li', { class: 'fact', data: { key: each.key } },
    h('p', { class: 'fact-line' }, kindMark(each.from.type), refLink(each.from, { region: false }), h('span', { class: 'relation' }, t(each.relation)),
      kindMark(each.to.type), refLink(each.to, { region: false }), marks(each)),
    h('div', { class: 'row' }, h('a', { href: link(id, { start: each.start, end: each.end }) }, t('document.place')), judgement(each)))));
}
