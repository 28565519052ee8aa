// A part of a page that is filled when its data are there, and says so when they do not come.
import { h } from '../dom.js';
import { t } from '../i18n/index.js';
import { problemLine } from './problem.js';

/** An element that shows what the promise's function makes: nodes. */
export function later(making, properties = {}) {
  const place = h('div', { ...properties, 'aria-busy': 'true' }, h('p', { class: 'quiet-text' }, t('loading')));
  fill(place, making);
  return place;
}

/** Puts what is made into a place; what was there stays until then. */
export async function fill(place, making) {
  place.setAttribute('aria-busy', 'true');
  try {
    place.replaceChildren(...[await making()].flat(3).filter(Boolean));
  } catch (error) {
    place.replaceChildren(problemLine(error));
  }
  place.setAttribute('aria-busy', 'false');
}
