// What is in the drawing, apart from how it is drawn.
import { get, resource } from '../api.js';

/** As many nodes as stay fluid. */
export const MOST = 2000;
const A_STEP = 60;

const PAGELESS = /^(outcome|unrealisedoutcome|unrealised)\//;

export class GraphModel {
  nodes = new Map();
  links = new Map();

  /** Asks for a thing's neighbours: {graph, truncated}. */
  async neighbours(id, signal) {
    if (PAGELESS.test(id)) {
      return { nodes: [], links: [], truncated: false };
    }
    return get(`${resource(id)}/neighbourhood`, { depth: 1, limit: Math.min(A_STEP, MOST - this.nodes.size) }, signal);
  }

  add({ nodes, links }) {
    nodes.forEach(each => this.nodes.set(each.id, each));
    links.forEach(each => this.links.set(each.key ?? `${each.source} ${each.relation} ${each.target}`, each));
  }

  remove(id) {
    this.nodes.delete(id);
    for (const [key, each] of this.links) {
      if (each.source === id || each.target === id) {
        this.links.delete(key);
      }
    }
  }

  get full() {
    return this.nodes.size >= MOST;
  }

  /** Nodes of the kinds shown, by kind and name. */
  listed(kinds) {
    return [...this.nodes.values()].filter(each => kinds.has(each.type))
      .sort((a, b) => a.type.localeCompare(b.type) || String(a.name).localeCompare(String(b.name), 'zh-CN'));
  }

  /** A query that shows the same nodes in Neo4j Browser; ids are quoted as Cypher has it. */
  cypher() {
    const ids = [...this.nodes.keys()].slice(0, 100).map(each => `'${each.replace(/[\\']/g, '\\$&')}'`);
    return `MATCH (n) WHERE n.id IN [${ids.join(', ')}]\nOPTIONAL MATCH p = (n)-->(m) WHERE m.id IN [${ids.join(', ')}]\nRETURN n, p`;
  }
}
