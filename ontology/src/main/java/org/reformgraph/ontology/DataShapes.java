package org.reformgraph.ontology;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.util.FmtUtils;

/**
 * The shapes that data must have, {@code shapes.ttl}, and the check against them. Immutable; one
 * instance serves many checks.
 */
public final class DataShapes {
  private final Graph graph = ReformOntology.shapes().getGraph();
  private final Shapes shapes = Shapes.parse(graph);

  /**
   * What is wrong with some data.
   *
   * @param data all of a data set, or a case's graph together with the entities' graph: what a
   *     relation leads to has to be in it
   * @return sorted by resource; empty when the data conforms
   */
  public List<Violation> violations(Graph data) {
    return ShaclValidator.get().validate(shapes, data).getEntries().stream()
        .map(this::violation)
        .distinct()
        .sorted()
        .toList();
  }

  private Violation violation(ReportEntry entry) {
    return new Violation(
        words(entry.focusNode()),
        entry.resultPath() == null ? "" : entry.resultPath().toString(),
        entry.value() == null ? "" : words(entry.value()),
        message(entry, "zh"),
        message(entry, "en"));
  }

  /** The shape's own words; the engine's, which are English only, where it has none. */
  private String message(ReportEntry entry, String language) {
    return messages(entry.source())
        .filter(message -> message.getLiteralLanguage().equals(language))
        .map(Node::getLiteralLexicalForm)
        .findFirst()
        .orElseGet(entry::message);
  }

  private Stream<Node> messages(Node shape) {
    return graph.stream(shape, SHACL.message, Node.ANY).map(triple -> triple.getObject());
  }

  private static String words(Node node) {
    return node.isURI() ? node.getURI() : FmtUtils.stringForNode(node);
  }
}
