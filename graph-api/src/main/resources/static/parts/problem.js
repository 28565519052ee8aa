// What went wrong, in words, with what to do next.
import { ApiProblem } from '../api.js';
import { h } from '../dom.js';
import { t } from '../i18n/index.js';
import { link } from '../router.js';
import { refLink } from './ref.js';

/** A notice; with something to call, it offers to try again. */
export function problemNotice(error, again = null) {
  const problem = error instanceof ApiProblem ? error.problem : { title: t('problem.broken', { message: error.message }) };
  if (!(error instanceof ApiProblem)) {
    console.error(error);
  }
  const near = problem.suggestions ?? [];
  return h('div', { class: 'notice', role: 'alert' },
    h('h1', { tabindex: -1 }, problem.title ?? t('problem.title')),
    h('p', {}, problem.status === 0 ? t('problem.offline', { command: './reformgraph serve' }) : problem.detail ?? null),
    near.length > 0 && h('p', {}, t('problem.near')),
    near.length > 0 && h('ul', {}, near.map(each => h('li', {}, refLink(each)))),
    h('p', { class: 'row' },
      again && h('button', { onclick: again }, t('problem.again')),
      h('a', { href: link('') }, t('problem.home'))));
}

/** The same, small, for a part of a page: the rest of the page stays. */
export function problemLine(error) {
  if (error.name === 'AbortError') {
    return h('p', {});
  }
  if (!(error instanceof ApiProblem)) {
    console.error(error);
  }
  const problem = error.problem ?? { title: t('problem.broken', { message: error.message }) };
  const words = problem.status === 0
    ? t('problem.offline', { command: './reformgraph serve' })
    : [problem.title, problem.detail].filter(Boolean).join('：');
  return h('p', { class: 'problem', role: 'alert' }, words);
}
