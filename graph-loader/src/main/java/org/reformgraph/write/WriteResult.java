package org.reformgraph.write;

import java.io.Serializable;

/**
 * What was written.
 *
 * @param documents wholly written documents
 * @param relations asserted relations and outcomes
 * @param unrealised planned, advised and negated relations and outcomes
 * @param dangling what was left out because it does not hold together: entities whose id is not of
 *     their type, relations and outcomes of entities that their case does not list, and relations
 *     of an entity to itself
 * @param superseded documents left to another loader that began to write them at the same time
 */
public record WriteResult(
    int documents, int cases, int relations, int unrealised, int dangling, int superseded)
    implements Serializable {
  static final WriteResult NONE = new WriteResult(0, 0, 0, 0, 0, 0);

  /** The sum of two results. */
  public WriteResult plus(WriteResult other) {
    return new WriteResult(
        documents + other.documents,
        cases + other.cases,
        relations + other.relations,
        unrealised + other.unrealised,
        dangling + other.dangling,
        superseded + other.superseded);
  }
}
