package org.reformgraph.cypher.source;

import java.util.List;
import org.neo4j.driver.Record;

/**
 * What one read brought, as the database sent it: who reads ahead has the time of the database to
 * wait for, and no work that could be done while it is at the next page.
 *
 * @param last the greatest id in it, after which the next read goes on; null when there is nothing
 *     more
 */
record Page(List<Record> rows, String last) {
  static final Page NONE = new Page(List.of(), null);
}
