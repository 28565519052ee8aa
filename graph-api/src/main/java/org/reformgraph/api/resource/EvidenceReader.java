package org.reformgraph.api.resource;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reformgraph.api.http.GraphReader;
import org.reformgraph.api.http.Page;
import org.reformgraph.api.http.Paging;
import org.springframework.stereotype.Component;

/** All that is said of a thing: the facts that have a sentence, then the mere mentions. */
@Component
class EvidenceReader {
  private static final List<String> STATED =
      Stream.of(Relation.values()).filter(Relation::factual).map(Relation::type).toList();
  private static final String TYPES = String.join("|", STATED);
  private static final String SENTENCES =
      "MATCH (n:%s {id: $id})-[r:" + TYPES + "]-() WHERE r.caseId IS NOT NULL\n";
  private static final String MENTIONS =
      "MATCH (n:%s {id: $id})-[r:DESCRIBES]-() WHERE r.caseId IS NOT NULL\n";

  /** Above, nothing is sorted: otherwise all would be read for each page. */
  private static final int SORTED = 2_000;

  private final GraphReader graph;

  EvidenceReader(GraphReader graph) {
    this.graph = graph;
  }

  /** A page of the evidence of a thing. */
  Page<Evidence> page(Kind kind, String id, List<Links> links, Paging paging) {
    long sentences = count(SENTENCES, kind, id, stated(links));
    long mentions =
        links.stream()
            .filter(each -> each.relation().equals(Relation.DESCRIBES.type()))
            .mapToLong(Links::number)
            .sum();
    paging.within(sentences + mentions);
    List<Evidence> first = read(SENTENCES, kind, id, sentences, paging.skip(), paging.size());
    List<Evidence> rest =
        read(
            MENTIONS,
            kind,
            id,
            mentions,
            Math.max(0, paging.skip() - sentences),
            paging.size() - first.size());
    List<Evidence> items =
        Stream.concat(first.stream(), rest.stream()).collect(Collectors.toList());
    return Page.of(items, paging, sentences + mentions);
  }

  private static long stated(List<Links> links) {
    return links.stream()
        .filter(each -> STATED.contains(each.relation()))
        .mapToLong(Links::number)
        .sum();
  }

  /** What is derived has no case, so that degrees alone do not tell. */
  private long count(String matched, Kind kind, String id, long stated) {
    return stated == 0
        ? 0
        : graph
            .row(matched.formatted(kind.label()) + "RETURN count(r) AS total", Map.of("id", id))
            .orElseThrow()
            .get("total")
            .asLong();
  }

  private List<Evidence> read(
      String matched, Kind kind, String id, long number, long skip, int limit) {
    if (skip >= number || limit <= 0) {
      return List.of();
    }
    String order = number > SORTED ? "" : " ORDER BY r.caseId, r.start, r.key";
    String query =
        matched.formatted(kind.label())
            + "WITH r"
            + order
            + " SKIP $skip LIMIT $limit RETURN "
            + Evidence.of("r")
            + " AS evidence";
    return graph.rows(query, Map.of("id", id, "skip", skip, "limit", limit)).stream()
        .map(row -> Evidence.of(row.get("evidence")))
        .toList();
  }
}
