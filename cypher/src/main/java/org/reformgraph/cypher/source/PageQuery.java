package org.reformgraph.cypher.source;

import java.util.List;
import java.util.stream.Stream;
import org.neo4j.driver.Record;
import org.reformgraph.source.GraphPart;

/** How the nodes of one label are read with what hangs on them. */
interface PageQuery {
  /** The label; each of its nodes has an indexed id. */
  String label();

  /** How many nodes one read takes: few enough that their rows fit into memory many times over. */
  int size();

  /**
   * The end of the statement, which returns a row for each {@code n}, among it its properties as
   * {@code node}.
   */
  String cypher();

  /** What the rows hold, made as it is asked for. */
  Stream<GraphPart> parts(List<Record> rows);

  /** The statement that reads the nodes after {@code $after}, {@code $size} of them. */
  default String following() {
    return "MATCH (n:%s) WHERE n.id > $after WITH n ORDER BY n.id LIMIT $size\n".formatted(label())
        + cypher();
  }

  /** The statement that reads the nodes of {@code $ids}. */
  default String chosen() {
    return "UNWIND $ids AS id MATCH (n:%s {id: id})\n".formatted(label()) + cypher();
  }
}
