// Marks the words that were asked for, in a text.
import { h } from '../dom.js';

/** The text in pieces; those that are one of the words stand in <mark>. A string is cut into words at its blanks. */
export function marked(text, words) {
  const needles = (Array.isArray(words) ? words : words.split(/\s+/)).map(each => each.trim()).filter(Boolean);
  if (needles.length === 0) {
    return [text];
  }
  const pattern = new RegExp(`(${needles.sort((a, b) => b.length - a.length).map(quoted).join('|')})`, 'giu');
  return text.split(pattern).map((piece, position) => position % 2 === 1 ? h('mark', {}, piece) : piece);
}

function quoted(word) {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
