// A search box that chooses one thing of some kinds, with suggestions out of the data below it.
import { h } from '../dom.js';
import { nameOf, t } from '../i18n/index.js';
import { later } from './later.js';
import { searchBox } from './search-box.js';

/** `suggest` promises things to offer at once; `choose` gets what was chosen. */
export function chooser({ label, type = '', choose, suggest = null, heading = '' }) {
  return h('div', { class: 'chooser' },
    searchBox({ type, label, choose, enter: () => {} }),
    suggest && later(async () => {
      const things = await suggest();
      return things.length === 0 ? [] : [h('p', { class: 'quiet-text' }, heading), h('ul', { class: 'chips' }, things.map(each =>
        h('li', {}, h('button', { type: 'button', onclick: () => choose(each) }, nameOf(each)))))];
    }));
}
