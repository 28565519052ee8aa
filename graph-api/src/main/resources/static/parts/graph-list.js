// The nodes of the drawing as a list: the same graph for the keyboard and for those who do not see it.
import { h } from '../dom.js';
import { nameOf, t } from '../i18n/index.js';
import { kindMark } from './ref.js';

const SHOWN = 200;

/** Its element, with `draw(nodes, chosen)` to fill it. Enter expands a node, a click or space selects it. */
export function graphList({ onSelect, onExpand }) {
  const list = h('ul', { class: 'node-list' });
  const filter = h('input', { type: 'search', 'aria-label': t('graph.filter'), placeholder: t('graph.filter') });
  const rest = h('p', { class: 'quiet-text' });
  let shown = [];
  let marked = null;

  function item(node) {
    return h('li', {}, h('button', {
      type: 'button', data: { id: node.id }, 'aria-pressed': String(node.id === marked),
      onclick: () => onSelect(node.id),
      onkeydown: event => {
        if (event.key === 'Enter') {
          event.preventDefault();
          onExpand(node.id);
        } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
          event.preventDefault();
          step(event.currentTarget, event.key === 'ArrowDown' ? 'nextElementSibling' : 'previousElementSibling');
        }
      }
    }, kindMark(node.type), nameOf(node), node.region ? h('span', { class: 'where' }, nameOf(node.region)) : null));
  }

  function redraw() {
    const focused = list.contains(document.activeElement) ? document.activeElement.dataset.id : null;
    const words = filter.value.trim().toLowerCase();
    const found = words ? shown.filter(each => nameOf(each).toLowerCase().includes(words)) : shown;
    list.replaceChildren(...found.slice(0, SHOWN).map(item));
    rest.textContent = found.length > SHOWN ? t('graph.more', { n: found.length - SHOWN }) : '';
    if (focused) {
      [...list.querySelectorAll('button')].find(each => each.dataset.id === focused)?.focus();
    }
  }

  filter.addEventListener('input', redraw);
  return {
    element: h('div', { class: 'graph-list' }, h('h2', {}, t('graph.list')), filter, list, rest),
    draw: (nodes, chosen) => {
      shown = nodes;
      marked = chosen;
      redraw();
    }
  };
}

function step(button, direction) {
  button.parentElement[direction]?.querySelector('button').focus();
}
