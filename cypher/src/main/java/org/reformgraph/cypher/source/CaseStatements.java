package org.reformgraph.cypher.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.reformgraph.model.RelationType;
import org.reformgraph.source.GraphNode;
import org.reformgraph.source.GraphPart;
import org.reformgraph.source.GraphRelation;

/** Cases with all that they say: their descriptions, statements and outcomes. */
record CaseStatements() implements PageQuery {
  /** The types whose relations carry {@code caseId}, indexed, and need not start at the case. */
  private static final List<String> STATEMENTS =
      Stream.concat(
              Stream.of(RelationType.values()).map(RelationType::name),
              Stream.of("ACHIEVES", "UNREALISED"))
          .toList();

  private static final String OF_TYPE =
      """
      COLLECT {
        MATCH (a)-[r:%1$s]->(b) WHERE r.caseId = n.id
        RETURN {type: '%1$s', from: a.id, to: b.id, properties: properties(r)}
      }""";

  /** Outcomes belong to one case, so they come with the relation that leads to them. */
  private static final String WITH_OUTCOME =
      """
      COLLECT {
        MATCH (a)-[r:%1$s]->(b) WHERE r.caseId = n.id
        RETURN {type: '%1$s', from: a.id, to: b.id, properties: properties(r),
          outcome: CASE WHEN b:Outcome OR b:UnrealisedOutcome THEN properties(b) END,
          label: CASE WHEN b:Outcome THEN 'Outcome' ELSE 'UnrealisedOutcome' END}
      }""";

  @Override
  public String label() {
    return "Case";
  }

  @Override
  public int size() {
    return 200;
  }

  @Override
  public String cypher() {
    String statements =
        STATEMENTS.stream()
            .map(type -> (leadsToOutcomes(type) ? WITH_OUTCOME : OF_TYPE).formatted(type))
            .collect(Collectors.joining(" + "));
    return """
    RETURN properties(n) AS node,
      COLLECT {
        MATCH (n)-[r:IN_DOCUMENT|ABOUT|DESCRIBES]->(m)
        RETURN {type: type(r), from: n.id, to: m.id, properties: properties(r)}
      } + %s AS relations
    ORDER BY n.id
    """
        .formatted(statements);
  }

  private static boolean leadsToOutcomes(String type) {
    return type.equals("ACHIEVES") || type.equals("UNREALISED");
  }

  @Override
  public Stream<GraphPart> parts(List<Record> rows) {
    return rows.stream().map(CaseStatements::part);
  }

  private static GraphPart part(Record row) {
    List<GraphNode> outcomes = new ArrayList<>();
    List<GraphRelation> relations = new ArrayList<>();
    for (Value relation : row.get("relations").values()) {
      relations.add(Rows.relation(relation));
      Value outcome = relation.get("outcome");
      if (!outcome.isNull()) {
        outcomes.add(Rows.node(relation.get("label").asString(), outcome));
      }
    }
    GraphNode about = Rows.node("Case", row.get("node"));
    List<GraphNode> nodes =
        Stream.concat(
                Stream.of(about), outcomes.stream().sorted(Comparator.comparing(GraphNode::id)))
            .toList();
    return new GraphPart(about.id(), nodes, relations);
  }
}
