package org.reformgraph.cypher.source;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.reformgraph.source.GraphPart;
import org.reformgraph.source.Selection;

/**
 * Reads the pages of one query, each in a transaction of its own, which the driver repeats when it
 * has to.
 */
final class PageReader {
  private final Session session;
  private final PageQuery query;
  private final Selection selection;

  PageReader(Session session, PageQuery query, Selection selection) {
    this.session = session;
    this.query = query;
    this.selection = selection;
  }

  /** The page that starts behind an id; an empty id for the first. */
  Page after(String id) {
    return selection.chosen().map(ids -> chosen(ids, id)).orElseGet(() -> following(id));
  }

  /** What a page holds. */
  Stream<GraphPart> parts(Page page) {
    return query.parts(page.rows());
  }

  private Page following(String id) {
    List<Record> rows = rows(query.following(), Map.of("after", id, "size", query.size()));
    return rows.isEmpty() ? Page.NONE : new Page(rows, id(rows.get(rows.size() - 1)));
  }

  private Page chosen(SortedSet<String> all, String id) {
    List<String> ids = next(all, id);
    return ids.isEmpty()
        ? Page.NONE
        : new Page(rows(query.chosen(), Map.of("ids", ids)), ids.get(ids.size() - 1));
  }

  private List<String> next(SortedSet<String> all, String id) {
    String prefix = query.label().toLowerCase(Locale.ROOT) + "/";
    SortedSet<String> rest = all.tailSet(id.isEmpty() ? prefix : id + "\0");
    return rest.stream().takeWhile(i -> i.startsWith(prefix)).limit(query.size()).toList();
  }

  private List<Record> rows(String cypher, Map<String, Object> parameters) {
    return session.executeRead(tx -> tx.run(cypher, parameters).list());
  }

  private static String id(Record row) {
    return row.get("node").get("id").asString();
  }
}
