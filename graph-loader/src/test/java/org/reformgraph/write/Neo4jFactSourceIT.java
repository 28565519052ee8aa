package org.reformgraph.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.reformgraph.cypher.source.Neo4jFactSource;
import org.reformgraph.cypher.testing.GraphDump;
import org.reformgraph.cypher.testing.Neo4jTest;
import org.reformgraph.source.GraphNode;
import org.reformgraph.source.GraphPart;
import org.reformgraph.source.GraphRelation;
import org.reformgraph.source.Selection;

/** What is written is what is read, to the last property. */
@Neo4jTest
class Neo4jFactSourceIT {
  private final Driver driver;

  Neo4jFactSourceIT(Driver driver) {
    this.driver = driver;
  }

  @BeforeAll
  static void load(Driver driver) {
    GraphWriter writer = GraphWriter.open(driver, Samples.gazetteer(), Samples.CONCEPTS);
    writer.write(Samples.document("a.txt", Samples.guizhou(), Samples.beichen(), Samples.plans()));
    Samples.many(60, 5, 42).forEach(writer::write); // more cases than a page has
    writer.settle();
  }

  @Test
  void nothingIsLeftOutAndNothingComesTwice() {
    List<String> read =
        parts(Selection.everything()).stream().flatMap(Neo4jFactSourceIT::lines).sorted().toList();

    assertThat(read)
        .containsExactlyElementsOf(
            GraphDump.of(driver).lines().stream()
                .filter(line -> !line.startsWith("(:GraphInfo"))
                .toList());
  }

  @Test
  void theOrderIsTheSameEachTimeAndSharedPartsComeFirst() {
    List<GraphPart> parts = parts(Selection.everything());

    assertThat(parts(Selection.everything())).isEqualTo(parts);
    List<GraphPart> cases = parts.stream().dropWhile(GraphPart::shared).toList();
    assertThat(cases).hasSize(303).noneMatch(GraphPart::shared);
    assertThat(cases).extracting(GraphPart::caseId).isSorted();
  }

  @Test
  void aSelectionHasTheChosenNodesOnly() {
    GraphPart some =
        parts(Selection.everything()).stream().filter(p -> !p.shared()).findFirst().orElseThrow();
    Selection chosen = Selection.of(List.of("region/520000", some.caseId(), "case/gone"));

    List<GraphPart> parts = parts(chosen);

    assertThat(parts).hasSize(2);
    assertThat(parts.get(0).nodes()).extracting(GraphNode::id).containsExactly("region/520000");
    assertThat(parts.get(0).relations())
        .extracting(GraphRelation::type, GraphRelation::to)
        .containsExactly(tuple("PART_OF", "region/CN"));
    assertThat(parts.get(1)).isEqualTo(some);
  }

  @Test
  void whatTheConsumerThrowsEndsTheReading() {
    List<GraphPart> seen = new ArrayList<>();
    assertThatThrownBy(
            () ->
                new Neo4jFactSource(driver)
                    .read(
                        Selection.everything(),
                        part -> {
                          seen.add(part);
                          throw new IllegalStateException("disk full");
                        }))
        .hasMessage("disk full");
    assertThat(seen).hasSize(1);
  }

  private List<GraphPart> parts(Selection selection) {
    List<GraphPart> parts = new ArrayList<>();
    new Neo4jFactSource(driver).read(selection, parts::add);
    return parts;
  }

  private static Stream<String> lines(GraphPart part) {
    return Stream.concat(
        part.nodes().stream().map(Neo4jFactSourceIT::line),
        part.relations().stream().map(Neo4jFactSourceIT::line));
  }

  private static String line(GraphNode node) {
    TreeMap<String, Object> properties = new TreeMap<>(node.properties());
    properties.put("id", node.id());
    return "(:" + node.label() + " " + properties + ")";
  }

  private static String line(GraphRelation relation) {
    return "(%s)-[:%s %s]->(%s)"
        .formatted(relation.from(), relation.type(), relation.properties(), relation.to());
  }
}
