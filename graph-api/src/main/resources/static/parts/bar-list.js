// Names with numbers, each with a bar as long as its number.
import { h } from '../dom.js';
import { count } from '../i18n/index.js';
import { refLink } from './ref.js';

/** rows: [{thing, number}]. */
export function barList(rows) {
  const most = Math.max(1, ...rows.map(each => each.number));
  return h('ul', { class: 'bar-list' }, rows.map(({ thing, number }) =>
    h('li', {}, refLink(thing, { region: false }), h('span', { class: 'bar', 'aria-hidden': 'true', style: { '--share': number / most } }),
      h('span', { class: 'number' }, count(number)))));
}
