// What stands around every page: name, ways, search, switches, colophon.
import { h } from './dom.js';
import { language, switchLanguage, t } from './i18n/index.js';
import { link } from './router.js';
import { searchBox } from './parts/search-box.js';
import { dark, switchTheme } from './theme.js';

const WAYS = ['search', 'compare', 'diffusion', 'map', 'graph', 'upload', 'about'];

let redraw = () => {};

/** Draws it; what is given shows the page again, in another language. */
export function drawFrame(showPage) {
  redraw = async () => {
    drawFrame(showPage);
    await showPage();
  };
  document.getElementById('skip').textContent = t('skip');
  document.getElementById('masthead').replaceChildren(
    h('div', { class: 'masthead-row' },
      h('a', { class: 'brand', href: '#/' }, h('b', {}, 'ReformGraph'), h('span', {}, t('brand'))),
      h('div', { class: 'masthead-search' }, searchBox({ compact: true })),
      h('div', { class: 'switches' }, languageSwitch(), themeSwitch())),
    h('nav', { 'aria-label': t('nav') }, h('ul', {}, WAYS.map(way))));
  document.getElementById('colophon').replaceChildren(
    h('p', {}, t('colophon')),
    h('p', {}, h('a', { href: link('about') }, t('way.about')), ' · ', h('a', { href: 'ontology' }, t('ontology'))));
}

function way(name) {
  return h('li', {}, h('a', { href: link(name), data: { way: name } }, t(`way.${name}`)));
}

function languageSwitch() {
  const other = language() === 'zh' ? 'en' : 'zh-CN';
  return h('button', {
    class: 'quiet', id: 'language', lang: other,
    onclick: async () => {
      await switchLanguage();
      await redraw();
      document.getElementById('language').focus();
    }
  }, language() === 'zh' ? 'English' : '中文');
}

function themeSwitch() {
  const button = h('button', { class: 'quiet', id: 'theme' });
  const label = () => { button.textContent = t(dark() ? 'theme.light' : 'theme.dark'); };
  button.addEventListener('click', () => {
    switchTheme();
    label();
  });
  label();
  return button;
}

/** Marks the way that the page lies on. */
export function markCurrent({ page }) {
  document.body.dataset.page = page;
  for (const each of document.querySelectorAll('[data-way]')) {
    if (each.dataset.way === page) {
      each.setAttribute('aria-current', 'page');
    } else {
      each.removeAttribute('aria-current');
    }
  }
}
