package org.reformgraph.cli;

import java.io.IOException;
import org.reformgraph.cypher.query.QueryRows;

/** Writes the rows of a query in one of the formats. */
interface QueryOutput extends QueryRows {
  /** Everything was handed over. */
  void end() throws IOException;
}
