package org.reformgraph.sparql;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;

/** Replaces what a data set holds, and is gone before the transaction's end. */
final class KilledWriter {
  /** Its exit code. */
  static final int KILLED = 137;

  private static final int MANY = 20_000;

  private KilledWriter() {}

  public static void main(String[] arguments) throws IOException {
    Generation generation = Generation.open(Path.of(arguments[0]));
    generation.write("killed", () -> write(generation));
  }

  private static void write(Generation generation) {
    generation.dataset().deleteAny(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
    for (int i = 0; i < MANY; i++) {
      Node name = NodeFactory.createLiteralLang("第" + i + "件事", "zh");
      generation
          .dataset()
          .add(Quad.create(iri("graph"), iri("measure/" + i), RDFS.label.asNode(), name));
    }
    Runtime.getRuntime().halt(KILLED);
  }

  private static Node iri(String end) {
    return NodeFactory.createURI("https://data.example.org/" + end);
  }
}
