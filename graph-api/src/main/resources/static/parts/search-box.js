// Search as you type: a combobox with a list, as the ARIA practices have it.
import { get } from '../api.js';
import { announce } from '../announce.js';
import { freshId, h } from '../dom.js';
import { count, nameOf, t } from '../i18n/index.js';
import { go } from '../router.js';
import { marked } from './marked.js';
import { kindMark } from './ref.js';

const PAUSE = 150;
const SHOWN = 10;

/**
 * A form with the box. What is chosen is handed to `choose` (default: its page is opened); `enter`
 * gets the words when nothing was chosen (default: the search page). `type` keeps it to one kind.
 */
export function searchBox({ compact = false, type = '', value = '', label = t('search.label'), choose = open, enter = all, clear = true } = {}) {
  const listId = freshId('found');
  const list = h('ul', { class: 'suggestions', id: listId, role: 'listbox', 'aria-label': label, hidden: true });
  const input = h('input', {
    type: 'text', role: 'combobox', 'aria-expanded': 'false', 'aria-controls': listId, 'aria-autocomplete': 'list', 'aria-label': label,
    autocomplete: 'off', autocapitalize: 'off', spellcheck: 'false', enterkeyhint: 'search', maxlength: 100, name: 'q', value,
    placeholder: compact ? t('search.go') : type ? label : t('search.placeholder')
  });
  const state = { items: [], active: -1, asked: null, timer: 0 };

  function close() {
    state.items = [];
    state.active = -1;
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  }

  function activate(position) {
    const options = [...list.children].filter(each => each.role === 'option' || each.getAttribute('role') === 'option');
    state.active = options.length ? (position + options.length) % options.length : -1;
    options.forEach((each, index) => each.setAttribute('aria-selected', String(index === state.active)));
    if (state.active >= 0) {
      input.setAttribute('aria-activedescendant', options[state.active].id);
      options[state.active].scrollIntoView({ block: 'nearest' });
    }
  }

  function take(thing) {
    const words = input.value;
    close();
    input.value = clear ? '' : nameOf(thing);
    choose(thing, words);
  }

  function show(found) {
    const words = input.value.trim();
    state.items = found.items;
    state.active = -1;
    list.replaceChildren(...found.items.map(each => option(each, words, () => take(each))));
    list.hidden = found.items.length === 0;
    input.setAttribute('aria-expanded', String(found.items.length > 0));
    input.removeAttribute('aria-activedescendant');
    announce(found.items.length ? t('search.suggestions', { n: count(found.items.length) }) : t('search.none', { q: words }));
  }

  async function ask() {
    state.asked?.abort();
    const q = input.value.trim();
    if (!q) {
      close();
      return;
    }
    state.asked = new AbortController();
    try {
      const found = await get('search', { q, type, limit: SHOWN }, state.asked.signal);
      if (document.activeElement === input) {
        show(found);
      }
    } catch (error) {
      if (error.name !== 'AbortError') {
        close();
        announce(error.message);
      }
    }
  }

  input.addEventListener('input', event => {
    clearTimeout(state.timer);
    if (!event.isComposing) {
      state.timer = setTimeout(ask, PAUSE);
    }
  });
  input.addEventListener('compositionend', () => {
    clearTimeout(state.timer);
    state.timer = setTimeout(ask, PAUSE);
  });
  input.addEventListener('keydown', event => {
    if (event.isComposing) {
      return;
    }
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (list.hidden) {
        ask();
      } else {
        const first = state.active < 0 && event.key === 'ArrowUp';
        activate(first ? -1 : state.active + (event.key === 'ArrowDown' ? 1 : -1));
      }
    } else if (event.key === 'Escape') {
      close();
    }
  });
  input.addEventListener('blur', () => setTimeout(close, 150));

  return h('form', {
    class: compact ? 'search compact' : 'search', role: 'search',
    onsubmit: event => {
      event.preventDefault();
      clearTimeout(state.timer);
      state.asked?.abort();
      if (state.active >= 0) {
        take(state.items[state.active]);
      } else if (input.value.trim()) {
        const words = input.value.trim();
        close();
        enter(words);
      }
    }
  }, h('div', { class: 'search-field' }, input, list), h('button', { type: 'submit', class: compact ? 'quiet' : 'strong' }, t('search.go')));
}

function option(thing, words, take) {
  return h('li', {
    role: 'option', id: freshId('option'), 'aria-selected': 'false',
    // before the box loses the focus
    onmousedown: event => {
      event.preventDefault();
      take();
    }
  }, kindMark(thing.type), h('span', { class: 'option-name' }, marked(nameOf(thing), words)),
  thing.region ? h('span', { class: 'where' }, nameOf(thing.region)) : null,
  thing.highlight && thing.matched !== 'name' ? h('span', { class: 'where' }, thing.highlight) : null);
}

function open(thing) {
  go(thing.id);
}

function all(words) {
  go('search', { q: words });
}
