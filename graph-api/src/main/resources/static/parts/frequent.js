// Which kinds of measures occur most often: counted in the measures that most cases describe.
import { get } from '../api.js';

const LOOKED_AT = 100;

/** Concepts with how often they occur, the most frequent first. */
export async function frequentConcepts(most, signal) {
  const { items } = await get('measures', { sort: '-cases', size: LOOKED_AT }, signal);
  const found = new Map();
  for (const concept of items.flatMap(each => each.concepts ?? [])) {
    const known = found.get(concept.id) ?? { ...concept, number: 0 };
    known.number += 1;
    found.set(concept.id, known);
  }
  return [...found.values()].sort((a, b) => b.number - a.number || a.id.localeCompare(b.id)).slice(0, most);
}
