// A stretch of source text with its mentions marked and one place set off. Offsets count code points.
import { h } from '../dom.js';
import { t } from '../i18n/index.js';
import { link } from '../router.js';

/**
 * The text as paragraphs. `from` is the offset of its first character in the document; `focus` is
 * the stretch asked for, or null. Where mentions overlap, the one that begins first stands.
 */
export function highlightedText(text, from, mentions, focus) {
  const letters = Array.from(text);
  const cuts = new Set([0, letters.length]);
  const shown = apart(mentions.map(each => ({ ...each, start: each.start - from, end: each.end - from })), letters.length);
  const asked = focus && { start: Math.max(0, focus.start - from), end: Math.min(letters.length, focus.end - from) };
  shown.forEach(each => cuts.add(each.start).add(each.end));
  if (asked && asked.end > asked.start) {
    cuts.add(asked.start).add(asked.end);
  }
  letters.forEach((letter, position) => letter === '\n' && cuts.add(position).add(position + 1));
  const order = [...cuts].sort((a, b) => a - b);
  return paragraphs(order.slice(0, -1).map((start, position) => piece(letters, start, order[position + 1], shown, asked)));
}

/** Mentions inside the text that do not overlap. */
function apart(mentions, length) {
  let reached = 0;
  return mentions.filter(each => each.start >= 0 && each.end <= length && each.end > each.start)
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(each => {
      const free = each.start >= reached;
      reached = free ? each.end : reached;
      return free;
    });
}

function piece(letters, start, end, mentions, asked) {
  const words = letters.slice(start, end).join('');
  if (words === '\n') {
    return null;
  }
  const mention = mentions.find(each => each.start <= start && each.end >= end);
  const node = mention ? h('a', {
    class: 'mention', href: link(mention.id), data: { kind: mention.type }, title: `${t(`type.${mention.type}`)} ${mention.name ?? ''}`
  }, words) : words;
  return asked && asked.start <= start && asked.end >= end ? h('mark', { class: 'asked' }, node) : node;
}

/** A new paragraph at every end of line. */
function paragraphs(pieces) {
  const found = [[]];
  for (const each of pieces) {
    if (each === null) {
      found.push([]);
    } else {
      found.at(-1).push(each);
    }
  }
  return found.filter(each => each.some(part => typeof part !== 'string' || part.trim())).map(each => h('p', {}, each));
}
