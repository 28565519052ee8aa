package org.reformgraph.sparql;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;

/** A server in a process of its own, whose memory a test may fill; it prints its address. */
final class SmallHeapServer {
  private static final int MANY = 2_000;

  private SmallHeapServer() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path directory = Path.of(arguments[0]);
    QueryLimits limits = new QueryLimits(Duration.ofMinutes(2), 1_000, 100_000, 4);
    try (SparqlServer server =
            SparqlServer.start(new SparqlConfig(directory, 0, limits, Duration.ofHours(1)));
        Generation generation = new Generations(directory).beside()) {
      generation.write("test", () -> fill(generation));
      server.serve(generation);
      System.out.println(server.uri());
      new CountDownLatch(1).await();
    }
  }

  private static void fill(Generation generation) {
    for (int i = 0; i < MANY; i++) {
      Node text = NodeFactory.createLiteralLang("第" + i + "件事", "zh");
      generation.dataset().add(new Quad(iri("graph"), iri("thing/" + i), iri("says"), text));
    }
  }

  private static Node iri(String end) {
    return NodeFactory.createURI("https://data.example.org/" + end);
  }
}
