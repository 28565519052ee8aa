package org.reformgraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.reformgraph.source.GraphNode;
import org.reformgraph.source.GraphPart;
import org.reformgraph.source.GraphRelation;

/** What is written of a graph, whatever is in its texts, is read again as it was. */
class RoundTripPropertyTests {
  private static final DataIris IRIS = new DataIris("https://data.example/");

  @Property(tries = 25, seed = "20261122")
  void everyFormatIsReadAgainAsItWasWritten(@ForAll("parts") List<GraphPart> parts) {
    DatasetGraph meant = DatasetGraphFactory.create();
    RdfMapping mapping = new RdfMapping(IRIS);
    parts.forEach(part -> mapping.send(part, StreamRDFLib.dataset(meant)));
    for (RdfFormat format : RdfFormat.values()) {
      byte[] file = written(format, parts);
      Lang language = RDFLanguages.fileExtToLang(format.suffix());
      if (format.namedGraphs()) {
        DatasetGraph read = DatasetGraphFactory.create();
        RDFDataMgr.read(read, new ByteArrayInputStream(file), language);
        assertThat(quads(read)).as(format.toString()).isEqualTo(quads(meant));
      } else {
        Graph read = GraphFactory.createDefaultGraph();
        RDFDataMgr.read(read, new ByteArrayInputStream(file), language);
        assertThat(read.stream().map(String::valueOf).sorted().toList())
            .as(format.toString())
            .isEqualTo(
                meant.stream()
                    .map(Quad::asTriple)
                    .map(String::valueOf)
                    .sorted()
                    .distinct()
                    .toList());
      }
    }
  }

  private static byte[] written(RdfFormat format, List<GraphPart> parts) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (RdfWriter writer = new RdfWriter(format, IRIS, file)) {
      parts.forEach(writer);
    }
    return file.toByteArray();
  }

  private static List<String> quads(DatasetGraph data) {
    return data.stream().map(String::valueOf).sorted().toList();
  }

  @Provide
  Arbitrary<List<GraphPart>> parts() {
    return Arbitraries.integers()
        .between(1, 4)
        .flatMap(
            cases ->
                Combinators.combine(shared(), Combinators.combine(cases(cases)).as(c -> c))
                    .as(
                        (shared, each) ->
                            Stream.concat(Stream.of(shared), each.stream()).toList()));
  }

  private static List<Arbitrary<GraphPart>> cases(int count) {
    return IntStream.range(0, count).mapToObj(RoundTripPropertyTests::oneCase).toList();
  }

  /** A measure and a region that all cases may speak of. */
  private static Arbitrary<GraphPart> shared() {
    return Combinators.combine(text(), text(), text().list().ofMaxSize(3))
        .as(
            (region, measure, aliases) ->
                new GraphPart(
                    null,
                    List.of(
                        new GraphNode(
                            "Measure",
                            "measure/520000-a",
                            Map.of("name", measure, "aliases", aliases)),
                        new GraphNode(
                            "Region",
                            "region/520000",
                            Map.of("name", region, "adminCode", "520000"))),
                    List.of(
                        new GraphRelation("ABOUT", "measure/520000-a", "topic/office", Map.of()))));
  }

  private static Arbitrary<GraphPart> oneCase(int ordinal) {
    String id = "case/test-" + ordinal;
    return Combinators.combine(text(), text(), text(), Arbitraries.integers().between(0, 999))
        .as(
            (title, evidence, value, start) ->
                new GraphPart(
                    id,
                    List.of(
                        new GraphNode("Case", id, Map.of("name", title, "start", (long) start)),
                        new GraphNode(
                            "Outcome",
                            "outcome/test-" + ordinal,
                            Map.of("caseId", id, "value", value, "metric", evidence))),
                    List.of(
                        new GraphRelation("IN_DOCUMENT", id, "document/test", Map.of()),
                        new GraphRelation(
                            "IMPLEMENTS",
                            "region/520000",
                            "measure/520000-a",
                            Map.of(
                                "key",
                                "k" + ordinal,
                                "caseId",
                                id,
                                "evidence",
                                evidence,
                                "spans",
                                start + "-" + (start + 3) + ",1000-1010")))));
  }

  /** Characters that formats escape, or forget to. */
  private static Arbitrary<String> text() {
    return Arbitraries.strings()
        .withChars("省跨通办ab \t\n\r\"'\\<>&]{}|^`%@#_:;.,-\u00E9\u007F\u0085\u2028\uFEFF\uFFFD")
        .withCharRange('\u4E00', '\u4EFF')
        .ofMaxLength(40)
        .map(text -> text + new StringBuilder().appendCodePoint(0x20000 + text.length()));
  }
}
