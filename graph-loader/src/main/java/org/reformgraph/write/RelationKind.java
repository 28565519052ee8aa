package org.reformgraph.write;

/**
 * Relations that one statement writes: a type between two labels. The parts are names of the graph
 * model, never text of a document.
 */
record RelationKind(String type, String from, String to) implements Comparable<RelationKind> {
  Statement create() {
    return Statement.of(
        """
    UNWIND $rows AS row
    MATCH (a:%s {id: row.from})
    MATCH (b:%s {id: row.to})
    CREATE (a)-[r:%s]->(b)
    SET r = row.props
    """,
        from, to, type);
  }

  @Override
  public int compareTo(RelationKind other) {
    return toString().compareTo(other.toString());
  }
}
