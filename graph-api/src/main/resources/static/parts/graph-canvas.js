// The drawing of a graph, by Cytoscape.js, which is fetched when the first one is drawn.
import { h } from '../dom.js';
import { nameOf, t } from '../i18n/index.js';
import { colour } from '../theme.js';

const LIBRARY = '/webjars/cytoscape/3.33.1/dist/cytoscape.esm.min.mjs';
const MANY = 300;

/** The kinds, each with a colour and a shape, so that neither has to do alone. */
export const KINDS = {
  Region: 'ellipse', Agency: 'round-rectangle', Measure: 'round-diamond', Policy: 'round-tag', Platform: 'round-hexagon',
  Concept: 'round-triangle', Topic: 'star', Outcome: 'round-pentagon', Case: 'rectangle', Document: 'cut-rectangle'
};

/** Draws into a place that is on the page. `graph` has nodes and links of the API. */
export async function graphCanvas(place, { onExpand = () => {}, onSelect = () => {} } = {}) {
  forbidOwnStyle();
  const { default: cytoscape } = await import(LIBRARY);
  const cy = cytoscape({
    container: place, style: style(), minZoom: 0.05, maxZoom: 3,
    // what keeps two thousand nodes fluid
    hideEdgesOnViewport: true, textureOnViewport: true, pixelRatio: 1, motionBlur: false
  });
  cy.on('dbltap', 'node', event => onExpand(event.target.id()));
  cy.on('tap', 'node', event => onSelect(event.target.id()));
  const paint = () => cy.style(style());
  document.addEventListener('themechange', paint);
  const resized = new ResizeObserver(() => place.isConnected && cy.resize());
  resized.observe(place);
  return {
    cy,
    add: (graph, around) => add(cy, graph, around),
    arrange: () => arrange(cy, cy.elements(':visible')),
    select: id => select(cy, id),
    show: kinds => show(cy, kinds),
    highlight: ids => highlight(cy, ids),
    fit: () => cy.fit(cy.elements(':visible'), 30),
    picture: () => cy.png({ output: 'blob-promise', full: true, scale: 2, maxWidth: 6000, maxHeight: 6000, bg: colour('paper') }),
    destroy: () => {
      document.removeEventListener('themechange', paint);
      resized.disconnect();
      cy.destroy();
    }
  };
}

/** Cytoscape would add a style element, which the security policy forbids; ours has the rule already. */
function forbidOwnStyle() {
  const id = '__________cytoscape_stylesheet';
  if (!document.getElementById(id)) {
    document.head.append(h('meta', { id, name: 'reformgraph-graph', content: 'style/pages.css' }));
  }
}

/** Adds what is new. Nodes come around the one they belong to; returns how many came. */
function add(cy, { nodes, links }, around) {
  const centre = around && cy.getElementById(around).nonempty() ? cy.getElementById(around).position() : { x: 0, y: 0 };
  const fresh = nodes.filter(each => cy.getElementById(each.id).empty());
  const first = cy.nodes().empty();
  // the middle stays where it is, and things of a kind stand together
  const rank = each => each.id === around ? -1 : Object.keys(KINDS).indexOf(each.type);
  const placed = [...fresh].sort((a, b) => rank(a) - rank(b));
  const middle = placed[0]?.id === around ? [centre] : [];
  const spots = [...middle, ...places(cy, centre, placed.length - middle.length)];
  cy.batch(() => {
    cy.add(placed.map((each, position) => ({
      group: 'nodes', data: { id: each.id, label: labelOf(each), kind: each.type, thing: each },
      position: spots[position]
    })));
    cy.add(links.filter(each => isNew(cy, each)).map(each => ({ group: 'edges', data: { ...each, id: each.key ?? keyOf(each), label: t(each.relation) }, classes: each.status ?? 'stated' })));
    cy.edges().toggleClass('told', cy.edges().length <= MANY);
  });
  if (fresh.length > MANY) {
    arrange(cy, first ? cy.elements() : neighbourhood(cy, around, fresh), first);
  } else if (first) {
    cy.fit(cy.elements(), 30);
  }
  return fresh.length;
}

function isNew(cy, each) {
  return cy.getElementById(each.source).nonempty() && cy.getElementById(each.target).nonempty()
    && cy.getElementById(each.key ?? keyOf(each)).empty();
}

function keyOf({ source, target, relation }) {
  return `${source} ${relation} ${target}`;
}

function labelOf(thing) {
  const name = String(nameOf(thing));
  return name.length > 12 ? `${name.slice(0, 11)}…` : name;
}

/** Free places in rings, the outer ones with more of them; wider than high, as names are. */
function places(cy, centre, number) {
  const taken = cy.nodes().map(each => each.position());
  const free = ({ x, y }) => taken.every(each => Math.abs(each.x - x) > 60 || Math.abs(each.y - y) > 40);
  const found = [];
  for (let round = 0; found.length < number; round++) {
    const inRing = Math.min(10 + 7 * round, number - found.length);
    const radius = 130 + round * 100;
    const ring = Array.from({ length: inRing }, (_, position) => {
      // the rings are turned against each other, so that lines go between nodes
      const angle = (2 * Math.PI * (position + (round % 2) / 2)) / inRing;
      return { x: centre.x + 1.15 * radius * Math.cos(angle), y: centre.y + radius * Math.sin(angle) };
    });
    found.push(...ring.filter(free));
  }
  return found;
}

/** A few elements are laid out by forces; many in rings by degree, which takes no time worth telling. */
function arrange(cy, elements, whole = true) {
  if (elements.nodes().length > MANY) {
    elements.layout({ name: 'concentric', animate: false, concentric: node => node.degree(), levelWidth: () => 2, minNodeSpacing: 14, fit: whole }).run();
  } else if (whole) {
    elements.layout({
      name: 'cose', animate: false, randomize: false, numIter: 600, nodeDimensionsIncludeLabels: true,
      nodeRepulsion: () => 60_000, idealEdgeLength: () => 90, padding: 30, fit: true
    }).run();
  }
  if (whole) {
    cy.fit(cy.elements(':visible'), 30);
  }
}

/** New nodes and what they hang on; where few came they stay in their ring. */
function neighbourhood(cy, around, fresh) {
  const nodes = fresh.reduce((all, each) => all.union(cy.getElementById(each.id)), cy.collection());
  return nodes.union(nodes.edgesWith(cy.getElementById(around ?? '')));
}

function select(cy, id) {
  cy.elements().removeClass('chosen');
  const node = cy.getElementById(id);
  if (node.nonempty()) {
    node.addClass('chosen');
    const box = cy.extent();
    const { x, y } = node.position();
    if (x < box.x1 || x > box.x2 || y < box.y1 || y > box.y2) {
      cy.center(node);
    }
  }
}

function show(cy, kinds) {
  cy.batch(() => cy.nodes().forEach(each => each.style('display', kinds.has(each.data('kind')) ? 'element' : 'none')));
}

function highlight(cy, ids) {
  cy.batch(() => {
    cy.elements().removeClass('path');
    ids.forEach(each => cy.getElementById(each).addClass('path'));
  });
}

function style() {
  const ink = colour('ink');
  const line = colour('edge');
  const accent = colour('seal');
  return [
    { selector: 'node', style: {
      'label': 'data(label)', 'font-family': getComputedStyle(document.body).fontFamily, 'font-size': 12, 'color': ink, 'text-valign': 'bottom', 'text-margin-y': 3, 'text-wrap': 'wrap', 'text-max-width': 84, 'text-overflow-wrap': 'anywhere',
      'text-outline-color': colour('paper'), 'text-outline-width': 2, 'min-zoomed-font-size': 7, 'width': 22, 'height': 22, 'border-width': 1, 'border-color': line } },
    ...Object.entries(KINDS).map(([kind, shape]) => ({ selector: `node[kind = "${kind}"]`, style: { 'shape': shape, 'background-color': colour(`kind-${kind.toLowerCase()}`) } })),
    { selector: 'node[kind = "Region"], node[kind = "Measure"]', style: { width: 30, height: 30 } },
    // haystack edges are drawn fast, and have no arrows: of many, the list tells the direction
    { selector: 'edge', style: { 'curve-style': 'haystack', 'haystack-radius': 0, 'width': 1, 'line-color': line } },
    { selector: 'edge.told', style: {
      'curve-style': 'bezier', 'target-arrow-shape': 'triangle', 'target-arrow-color': line, 'arrow-scale': 0.8, 'label': 'data(label)', 'font-size': 9, 'color': colour('muted'),
      'font-family': getComputedStyle(document.body).fontFamily, 'text-rotation': 'autorotate', 'text-background-color': colour('paper'), 'text-background-opacity': 0.85, 'min-zoomed-font-size': 7 } },
    { selector: 'edge.planned, edge.advised, edge.negated, edge.derived, edge.inferred', style: { 'line-style': 'dashed' } },
    { selector: 'node.chosen', style: { 'border-width': 4, 'border-color': accent } },
    { selector: 'node.path', style: { 'border-width': 4, 'border-color': accent } },
    { selector: 'edge.path', style: { 'width': 4, 'line-color': accent, 'target-arrow-color': accent } }
  ];
}
