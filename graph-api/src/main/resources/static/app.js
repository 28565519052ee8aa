// Starts the explorer: frame, then the page that the address names.
import { announce } from './announce.js';
import { prepare, t } from './i18n/index.js';
import { drawFrame, markCurrent } from './frame.js';
import { problemNotice } from './parts/problem.js';
import { read } from './router.js';

const main = document.getElementById('main');
let running = new AbortController();
let shownBefore = false;

async function show() {
  running.abort();
  running = new AbortController();
  const { signal } = running;
  const route = read();
  main.setAttribute('aria-busy', 'true');
  markCurrent(route);
  const { title, nodes } = await made(route, signal);
  if (signal.aborted) {
    return;
  }
  document.title = title ? `${title} · ReformGraph` : `ReformGraph · ${t('brand.full')}`;
  main.className = `page-${route.page}`;
  main.replaceChildren(...nodes);
  main.setAttribute('aria-busy', 'false');
  main.dispatchEvent(new CustomEvent('shown'));
  if (shownBefore) {
    begin(title);
  }
  shownBefore = true;
}

async function made(route, signal) {
  try {
    const page = await import(`./pages/${route.page}.js`);
    return await page.default({ ...route, signal });
  } catch (error) {
    if (signal.aborted) {
      // another page is wanted already
      return { title: '', nodes: [] };
    }
    return { title: t('problem.title'), nodes: [problemNotice(error, show)] };
  }
}

/** After a step to another page, reading goes on at its top. */
function begin(title) {
  if (!main.querySelector('[data-keep-scroll]')) {
    scrollTo(0, 0);
  }
  (main.querySelector('h1') ?? main).focus({ preventScroll: true });
  announce(title || t('brand.full'));
}

async function start() {
  await prepare();
  drawFrame(show);
  addEventListener('hashchange', show);
  await show();
}

document.getElementById('skip').addEventListener('click', event => {
  // '#main' is no address of ours
  event.preventDefault();
  main.focus();
  main.scrollIntoView();
});
start();
