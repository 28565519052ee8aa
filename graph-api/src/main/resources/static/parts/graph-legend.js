// The kinds in the drawing: what they look like, how many there are, and whether they are shown.
import { h } from '../dom.js';
import { count, t } from '../i18n/index.js';
import { KINDS } from './graph-canvas.js';

/** Its element, with `draw(nodes)`; `changed` gets the set of kinds to show. */
export function graphLegend(changed) {
  const shown = new Set(Object.keys(KINDS).concat('UnrealisedOutcome'));
  const place = h('fieldset', { class: 'legend' });
  return {
    element: h('div', {}, place, h('p', { class: 'quiet-text' }, t('graph.lines'))),
    kinds: shown,
    draw: nodes => {
      const numbers = new Map();
      nodes.forEach(each => numbers.set(each.type, (numbers.get(each.type) ?? 0) + 1));
      place.replaceChildren(h('legend', {}, t('graph.legend')), ...[...numbers].map(([kind, number]) => h('label', {}, h('input', {
        type: 'checkbox', checked: shown.has(kind), onchange: event => {
          shown[event.target.checked ? 'add' : 'delete'](kind);
          changed(shown);
        }
      }), h('i', { class: 'swatch', data: { kind } }), t(`type.${kind}`), h('span', { class: 'number' }, count(number)))));
    }
  };
}
