// The way from one node to another.
import { get, resource, typeOf } from '../api.js';
import { h } from '../dom.js';
import { nameOf, t } from '../i18n/index.js';
import { problemLine } from './problem.js';
import { refLink } from './ref.js';
import { searchBox } from './search-box.js';

// what is filed alike, or told of together, where nobody's deeds lead from the one to the other
const WIDER = 'CLASSIFIED_AS,DESCRIBES';

/** Its element, with `from(thing)`. What is found goes to `found({nodes, links})`, what is looked for to `asked({from, to, via})`. */
export function graphPaths(found, asked, signal) {
  const ends = { from: null, to: null };
  const fromName = h('b', {});
  const toName = h('p', { class: 'quiet-text' });
  const results = h('div', { 'aria-live': 'polite' });
  const box = searchBox({
    label: t('graph.to'), clear: false, enter: () => {}, choose: thing => {
      ends.to = thing;
      find();
    }
  });

  async function find(via = '') {
    if (!ends.from || !ends.to || ends.from.id === ends.to.id) {
      results.replaceChildren(h('p', { class: 'quiet-text' }, t('graph.pick')));
      return;
    }
    toName.textContent = `${nameOf(ends.from)} → ${nameOf(ends.to)}`;
    asked({ from: ends.from.id, to: ends.to.id, via });
    try {
      const { paths } = await get('paths', { from: ends.from.id, to: ends.to.id, max: 6, via }, signal);
      results.replaceChildren(...[h('p', {}, paths.length ? t('graph.found', { n: paths.length }) : t('graph.nopath')),
        !via && h('button', { type: 'button', class: 'quiet', onclick: () => find(WIDER) }, t('graph.wider')),
        h('ol', { class: 'paths' }, paths.map(line))].filter(Boolean));
      if (paths.length) {
        found({ nodes: paths.flatMap(each => each.nodes), links: paths.flatMap(each => each.links) });
      }
    } catch (error) {
      results.replaceChildren(problemLine(error));
    }
  }

  return {
    element: h('div', { class: 'graph-paths' }, h('h2', {}, t('graph.path')), h('p', {}, t('graph.from'), ' ', fromName), box, toName, results),
    from: thing => {
      ends.from = thing;
      fromName.textContent = nameOf(thing);
    },
    /** Looks for what an address names. */
    find: async (from, to, via) => {
      [ends.from, ends.to] = await Promise.all([from, to].map(async id => ({ ...await get(resource(id), {}, signal), id, type: typeOf(id) })));
      await find(via);
    }
  };
}

function line({ nodes, links }) {
  return h('li', {}, nodes.map((each, position) => [
    position > 0 && h('span', { class: 'relation' }, ` ${t(links[position - 1]?.relation ?? '')} `), refLink(each, { region: false })]));
}
