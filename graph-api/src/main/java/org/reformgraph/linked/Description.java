package org.reformgraph.linked;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * What is said of a thing, or one page of it.
 *
 * @param thing what is described
 * @param own what is said of it alone
 * @param links triples that join it to others
 * @param statements the resources that say of what cases state about it
 * @param triples all of these, those of the statements with their quotes, and the names of what
 *     occurs in them; in order
 * @param extent how much of all there is this is
 */
record Description(
    Node thing,
    List<Triple> own,
    List<Triple> links,
    List<Node> statements,
    List<Triple> triples,
    Extent extent) {
  Description {
    own = List.copyOf(own);
    links = List.copyOf(links);
    statements = List.copyOf(statements);
    triples = List.copyOf(triples);
  }

  /**
   * How much there is.
   *
   * @param page which page this is, from 1
   * @param links how many there are on all pages
   * @param statements how many there are on all pages
   */
  record Extent(int page, int links, int statements) {
    /** How many links a page has. */
    static final int LINKS = 500;

    /** How many statements a page has. */
    static final int STATEMENTS = 200;

    int pages() {
      return Math.max(
          1, Math.max(-Math.floorDiv(-links, LINKS), -Math.floorDiv(-statements, STATEMENTS)));
    }

    /** How much of all there is this page has. */
    String words(Language language) {
      return language
          .of("第 %d 页，共 %d 页：联系 %d 条，陈述 %d 条。", "Page %d of %d: %d links and %d statements in all.")
          .formatted(page, pages(), links, statements);
    }

    boolean last() {
      return page >= pages();
    }

    <T> List<T> linksOf(List<T> all) {
      return slice(all, LINKS);
    }

    <T> List<T> statementsOf(List<T> all) {
      return slice(all, STATEMENTS);
    }

    private <T> List<T> slice(List<T> all, int size) {
      int from = (int) Math.min((page - 1L) * size, all.size());
      return all.subList(from, Math.min(from + size, all.size()));
    }
  }
}
