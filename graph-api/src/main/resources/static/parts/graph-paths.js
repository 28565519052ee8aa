// The way from one node to another.
import { get } from '../api.js';
import { h } from '../dom.js';
import { nameOf, t } from '../i18n/index.js';
import { problemLine } from './problem.js';
import { refLink } from './ref.js';
import { searchBox } from './search-box.js';

/** Its element, with `from(thing)`. What is found goes to `found({nodes, links})`. */
export function graphPaths(found, signal) {
  const ends = { from: null, to: null };
  const fromName = h('b', {});
  const results = h('div', { 'aria-live': 'polite' });
  const box = searchBox({
    label: t('graph.to'), clear: false, enter: () => {}, choose: thing => {
      ends.to = thing;
      find();
    }
  });

  async function find() {
    if (!ends.from || !ends.to || ends.from.id === ends.to.id) {
      results.replaceChildren(h('p', { class: 'quiet-text' }, t('graph.pick')));
      return;
    }
    try {
      const { paths } = await get('paths', { from: ends.from.id, to: ends.to.id, max: 6 }, signal);
      results.replaceChildren(h('p', {}, paths.length ? t('graph.found', { n: paths.length }) : t('graph.nopath')),
        h('ol', { class: 'paths' }, paths.map(line)));
      if (paths.length) {
        found({ nodes: paths.flatMap(each => each.nodes), links: paths.flatMap(each => each.links) });
      }
    } catch (error) {
      results.replaceChildren(problemLine(error));
    }
  }

  return {
    element: h('div', { class: 'graph-paths' }, h('h2', {}, t('graph.path')), h('p', {}, t('graph.from'), ' ', fromName), box, results),
    from: thing => {
      ends.from = thing;
      fromName.textContent = nameOf(thing);
    }
  };
}

function line({ nodes, links }) {
  return h('li', {}, nodes.map((each, position) => [
    position > 0 && h('span', { class: 'relation' }, ` ${t(links[position - 1]?.relation ?? '')} `), refLink(each, { region: false })]));
}
