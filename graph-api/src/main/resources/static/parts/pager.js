// Steps through the pages of a list.
import { h } from '../dom.js';
import { count, t } from '../i18n/index.js';

/** Buttons for a Page of the API; `turn` gets the number of the page wanted. */
export function pager({ page, pages }, what, turn) {
  if (pages <= 1) {
    return null;
  }
  return h('nav', { class: 'pager', 'aria-label': t('page.nav', { what }) },
    h('button', { type: 'button', class: 'quiet', disabled: page <= 1, onclick: () => turn(page - 1) }, t('page.previous')),
    h('span', {}, t('page.of', { page: count(page), pages: count(pages) })),
    h('button', { type: 'button', class: 'quiet', disabled: page >= pages, onclick: () => turn(page + 1) }, t('page.next')));
}
