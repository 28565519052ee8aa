package org.reformgraph.cypher.query;

import java.io.IOException;
import java.util.List;
import org.neo4j.driver.Value;

/** Takes the rows of a result, one after the other. */
public interface QueryRows {
  /** The columns, before the first row; also when there is none. */
  void columns(List<String> names) throws IOException;

  /** A row, as many values as columns. */
  void row(List<Value> values) throws IOException;
}
