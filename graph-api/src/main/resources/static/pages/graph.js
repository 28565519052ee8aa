// The graph around a thing, expanded step by step.
import { get, resource, typeOf } from '../api.js';
import { announce } from '../announce.js';
import { h } from '../dom.js';
import { count, nameOf, t } from '../i18n/index.js';
import { go, replaceParameters } from '../router.js';
import { queryLink } from '../parts/browser-link.js';
import { chooser } from '../parts/choose.js';
import { graphCanvas } from '../parts/graph-canvas.js';
import { graphLegend } from '../parts/graph-legend.js';
import { graphList } from '../parts/graph-list.js';
import { GraphModel, MOST } from '../parts/graph-model.js';
import { graphPaths } from '../parts/graph-paths.js';
import { problemLine } from '../parts/problem.js';
import { refLink } from '../parts/ref.js';

export default async function graph({ parameters, signal }) {
  const id = parameters.get('of');
  if (!id) {
    return { title: t('graph.title'), nodes: [h('h1', { tabindex: -1 }, t('graph.title')), h('p', { class: 'lead' }, t('way.graph.why')), start(signal)] };
  }
  const [thing, statistics] = await Promise.all([get(resource(id), {}, signal), get('statistics', {}, signal)]);
  const view = new GraphView({ ...thing, id: thing.id ?? id, type: thing.type ?? typeOf(id) }, statistics.browser, parameters, signal);
  document.getElementById('main').addEventListener('shown', () => view.open(), { once: true, signal });
  return { title: `${nameOf(thing)} · ${t('graph.title')}`, nodes: view.nodes() };
}

function start(signal) {
  return chooser({
    label: t('graph.choose'), heading: t('home.examples'), choose: each => go('graph', { of: each.id }),
    suggest: async () => (await get('regions', { sort: '-cases', size: 8 }, signal)).items
  });
}

/** The page's state: the model, its drawing, list, legend and what is selected. */
class GraphView {
  constructor(origin, browser, parameters, signal) {
    Object.assign(this, { origin, browser, parameters, signal, chosen: origin.id, model: new GraphModel() });
    this.place = h('div', { class: 'canvas', id: 'graph-canvas', role: 'img', 'aria-label': t('graph.canvas') });
    this.state = h('p', { class: 'quiet-text', role: 'status' });
    this.details = h('div', { class: 'graph-details', 'aria-live': 'polite' });
    this.legend = graphLegend(() => this.filtered());
    this.list = graphList({ onSelect: each => this.select(each), onExpand: each => this.expand(each) });
    this.paths = graphPaths(found => this.path(found), asked => replaceParameters({ of: origin.id, ...asked }), signal);
    this.browserLink = browser && h('a', { class: 'button', id: 'in-browser', href: browser, target: '_blank', rel: 'noopener' }, t('graph.browser'));
  }

  nodes() {
    const button = (key, act) => h('button', { type: 'button', class: 'quiet', onclick: act }, t(key));
    return [
      h('h1', { tabindex: -1 }, t('graph.title'), h('span', { class: 'title-of' }, nameOf(this.origin))),
      h('p', { class: 'quiet-text' }, t('graph.help')),
      h('div', { class: 'row' }, button('graph.fit', () => this.canvas?.fit()), button('graph.layout', () => this.canvas?.arrange()),
        button('graph.png', () => this.save()), this.browserLink, this.state),
      this.legend.element,
      h('div', { class: 'graph-frame' }, this.place, h('div', { class: 'graph-side' }, this.details, this.list.element, this.paths.element))
    ];
  }

  async open() {
    try {
      this.canvas = await graphCanvas(this.place, { onExpand: each => this.expand(each), onSelect: each => this.select(each) });
      this.signal.addEventListener('abort', () => this.canvas.destroy());
      this.paths.from(this.origin);
      await this.expand(this.origin.id);
      const to = this.parameters.get('to');
      if (to) {
        await this.paths.find(this.parameters.get('from') ?? this.origin.id, to, this.parameters.get('via') ?? '');
      }
    } catch (error) {
      this.state.replaceChildren(problemLine(error));
    }
  }

  async expand(id) {
    if (this.model.full) {
      this.say(t('graph.full', { n: count(MOST) }));
      return;
    }
    try {
      const found = await this.model.neighbours(id, this.signal);
      const before = this.model.nodes.size;
      this.model.add(found);
      this.canvas.add(found, id);
      const added = this.model.nodes.size - before;
      const words = added === 0 ? t('graph.nothing') : t('graph.expanded', { n: count(added) });
      this.select(id);
      this.say(found.truncated ? `${words} ${t('graph.truncated', { n: count(found.nodes.length) })}` : words);
    } catch (error) {
      this.say(error.message);
    }
  }

  select(id) {
    this.chosen = id;
    this.canvas.select(id);
    const thing = this.model.nodes.get(id) ?? this.origin;
    this.paths.from(thing);
    this.details.replaceChildren(h('h2', {}, refLink(thing)), h('p', { class: 'row' },
      h('button', { type: 'button', onclick: () => this.expand(id) }, t('graph.expand')),
      h('button', { type: 'button', class: 'quiet', onclick: () => this.remove(id) }, t('graph.remove'))), relationsOf(thing, this.model));
    this.redraw();
  }

  remove(id) {
    this.model.remove(id);
    this.canvas.cy.getElementById(id).remove();
    this.details.replaceChildren();
    this.redraw();
  }

  path(found) {
    this.model.add(found);
    this.canvas.add(found, this.chosen);
    this.canvas.fit();
    this.canvas.highlight([...found.nodes.map(each => each.id), ...found.links.map(each => each.key ?? `${each.source} ${each.relation} ${each.target}`)]);
    this.redraw();
  }

  filtered() {
    this.canvas?.show(this.legend.kinds);
    this.redraw();
  }

  redraw() {
    this.legend.draw([...this.model.nodes.values()]);
    this.list.draw(this.model.listed(this.legend.kinds), this.chosen);
    this.state.textContent = t('graph.counts', { nodes: count(this.model.nodes.size), links: count(this.model.links.size) });
    if (this.browserLink) {
      this.browserLink.href = queryLink(this.browser, this.model.cypher());
    }
  }

  say(words) {
    this.state.textContent = `${t('graph.counts', { nodes: count(this.model.nodes.size), links: count(this.model.links.size) })} ${words}`;
    announce(words);
  }

  async save() {
    const address = URL.createObjectURL(await this.canvas.picture());
    h('a', { href: address, download: `${nameOf(this.origin)}.png` }).click();
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
  }
}

/** The relations of the selected node that are drawn, in words. */
function relationsOf(thing, model) {
  const links = [...model.links.values()].filter(each => each.source === thing.id || each.target === thing.id).slice(0, 12);
  return h('ul', { class: 'plain relations' }, links.map(each => {
    const out = each.source === thing.id;
    const other = model.nodes.get(out ? each.target : each.source);
    return other && h('li', {}, h('span', { class: 'relation' }, t(`${each.relation}.${out ? 'out' : 'in'}`)), ' ', refLink(other));
  }));
}
