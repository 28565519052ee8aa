package org.reformgraph.api.resource;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.reformgraph.api.http.GraphReader;
import org.reformgraph.api.http.Page;
import org.reformgraph.api.http.Paging;
import org.springframework.stereotype.Component;

/**
 * The facts of a thing, type by type. How many there are of each the database knows without
 * counting, so that a page of a thing with a hundred thousand of them costs no more than another.
 */
@Component
class Facts {
  /** Above, facts stand in the order of the store: to sort them all of them would be read. */
  private static final int SORTED = 2_000;

  private static final String NUMBERS =
      "MATCH (n:%s {id: $id}) RETURN "
          + Arrays.stream(Relation.values())
              .map(Relation::type)
              .map(
                  "COUNT { (n)-[:%1$s]->() } AS %1$s_out, COUNT { (n)<-[:%1$s]-() } AS %1$s_in"
                      ::formatted)
              .collect(Collectors.joining(", "));
  private static final String FACTS =
      """
      MATCH (n:%s {id: $id})%s(o)
      WITH r, o %s SKIP $skip LIMIT $limit
      RETURN r{.*, relation: type(r)} AS said, $direction AS direction, %s AS other,
        head(COLLECT { MATCH (m:Measure {id: r.measure}) RETURN %s }) AS measure,
        %s AS evidence
      """;
  private static final String BEST_FIRST =
      "ORDER BY coalesce(r.confidence, 0) DESC, o.name, o.id, r.key";

  private final GraphReader graph;

  Facts(GraphReader graph) {
    this.graph = graph;
  }

  /** How many facts there are of each type, without those there are none of; empty if no thing. */
  Optional<List<Links>> summary(Kind kind, String id) {
    return graph
        .row(NUMBERS.formatted(kind.label()), Map.of("id", id))
        .map(
            row ->
                Arrays.stream(Relation.values())
                    .flatMap(
                        relation ->
                            List.of("out", "in").stream()
                                .map(
                                    way ->
                                        new Links(
                                            relation.type(),
                                            way,
                                            row.get(relation.type() + "_" + way).asLong())))
                    .filter(links -> links.number() > 0)
                    .toList());
  }

  /**
   * A page of the facts of these links.
   *
   * @param links those that are wanted, of {@link #summary}
   */
  Page<Fact> page(Kind kind, String id, List<Links> links, Paging paging) {
    long total = links.stream().mapToLong(Links::number).sum();
    paging.within(total);
    List<Fact> facts = new ArrayList<>();
    long skip = paging.skip();
    for (Links each : links) {
      if (skip < each.number() && facts.size() < paging.size()) {
        facts.addAll(facts(kind, id, each, skip, paging.size() - facts.size()));
      }
      skip = Math.max(0, skip - each.number());
    }
    return Page.of(facts, paging, total);
  }

  private List<Fact> facts(Kind kind, String id, Links links, long skip, int limit) {
    String arrow = links.direction().equals("out") ? "-[r:%s]->" : "<-[r:%s]-";
    String query =
        FACTS.formatted(
            kind.label(),
            arrow.formatted(links.relation()),
            links.number() <= SORTED ? BEST_FIRST : "",
            Ref.of("o"),
            Ref.of("m"),
            Evidence.of("r"));
    return graph
        .rows(query, Map.of("id", id, "skip", skip, "limit", limit, "direction", links.direction()))
        .stream()
        .map(Fact::of)
        .toList();
  }
}
