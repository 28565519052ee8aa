package org.reformgraph.write;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.reformgraph.cypher.loads.LoadCount;
import org.reformgraph.lexicon.Deictics;
import org.reformgraph.lexicon.Gazetteer;
import org.reformgraph.model.EntityType;

/**
 * The rows of a graph as {@link GraphWriter} would make and settle it in an empty database, without
 * one. The caller keeps them in between: documents first, then each entity once with all that was
 * said of it, the copyings between measures, and {@link #finish} at the end.
 *
 * <p>For one graph, and one thread. It remembers the ids of regions, and nothing else that grows
 * with the documents.
 */
public final class OfflineGraph {
  private static final String EMBEDDINGS = "MeasureEmbedding:PendingEmbedding";

  private final EntityRule rule;
  private final Vocabulary vocabulary;
  private final Set<String> settledRegions = new HashSet<>();
  private final Set<String> neededRegions = new HashSet<>();

  /**
   * @param deictics expressions that are nobody's name
   */
  public OfflineGraph(Gazetteer gazetteer, ConceptLookup concepts, Deictics deictics) {
    this.rule = new EntityRule(gazetteer, deictics);
    this.vocabulary = new Vocabulary(gazetteer, concepts, deictics);
  }

  /** The digest of what entities are derived with, as it is to stand on the graph. */
  public String vocabulary() {
    return vocabulary.digest();
  }

  /**
   * What a document says: all but its entities' nodes. What cases say of entities are relations of
   * type {@code DESCRIBES}.
   */
  public WriteResult document(DocumentFacts document, RowSink sink) throws IOException {
    GraphRows rows = new GraphRows();
    WriteResult result =
        document.cases().stream()
            .map(facts -> CaseRows.add(facts, document.id(), rows))
            .reduce(new WriteResult(1, 0, 0, 0, 0, 0), WriteResult::plus);
    DocumentSlice whole = new DocumentSlice(document, document.cases(), true, true, null);
    sink.node("Document", whole.properties());
    for (Map.Entry<String, List<Map<String, Object>>> label : rows.nodes().entrySet()) {
      for (Map<String, Object> node : label.getValue()) {
        sink.node(label.getKey(), node);
      }
    }
    for (Map.Entry<RelationKind, List<Row>> kind : rows.rows().entrySet()) {
      for (Row row : kind.getValue()) {
        sink.relation(kind.getKey().type(), row.from(), row.to(), row.properties());
      }
    }
    return result;
  }

  /** An entity of which nothing is said yet. */
  public OfflineEntity entity(String id) {
    return new OfflineEntity(id);
  }

  /** The settled entity, and what follows for it alone. */
  public void settle(OfflineEntity entity, RowSink sink) throws IOException {
    Said said = entity.said();
    EntityType type = EntityIds.type(said.id());
    settle(said, type, sink);
    if (type == EntityType.MEASURE) {
      measure(said, entity.topics(), sink);
    }
  }

  private void settle(Said said, EntityType type, RowSink sink) throws IOException {
    Map<String, Object> properties = rule.properties(said);
    properties.put("id", said.id());
    sink.node(type.label(), properties);
    if (type == EntityType.REGION) {
      settledRegions.add(said.id());
    }
    Optional<String> within = rule.within(said.id());
    if (within.isPresent()) {
      neededRegions.add(within.get());
      sink.relation(Settling.link(type), said.id(), within.get(), Map.of());
    }
  }

  private void measure(Said said, Map<String, Map<String, Object>> topics, RowSink sink)
      throws IOException {
    for (String concept : said.concepts()) {
      if (vocabulary.has(concept)) {
        sink.relation(
            "CLASSIFIED_AS", said.id(), Vocabulary.conceptId(concept), Map.of("derived", true));
      }
    }
    for (Map.Entry<String, Map<String, Object>> topic : topics.entrySet()) {
      sink.relation("ABOUT", said.id(), topic.getKey(), topic.getValue());
    }
    sink.node(EMBEDDINGS, Map.of("id", said.id(), "asked", 1L));
  }

  /**
   * The copying between two measures that are both in the graph.
   *
   * @param cases the cases that tell of it, each once, in alphabetical order
   */
  public void copying(String adopted, String original, List<String> cases, RowSink sink)
      throws IOException {
    sink.relation(
        "COPIES_FROM", adopted, original, MeasureLinks.copyProperties(adopted, original, cases));
  }

  /**
   * What is there whatever the documents say, and the regions that only others lie in. The graph
   * counts as unsettled until {@link ImportedGraph} has seen it.
   */
  public void finish(RowSink sink) throws IOException {
    for (String region = missing(); region != null; region = missing()) {
      settle(new SaidSoFar().of(region, 1, List.of()), EntityType.REGION, sink);
    }
    vocabulary.rows(sink);
    sink.node(LoadCount.LABEL, LoadCount.UNSETTLED_PROPERTIES);
  }

  /** The first, so that the same documents give the same rows. */
  private String missing() {
    neededRegions.removeAll(settledRegions);
    return neededRegions.stream().min(String::compareTo).orElse(null);
  }
}
