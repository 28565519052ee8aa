package org.reformgraph.write;

import java.nio.file.Path;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/**
 * A load in a process of its own, to be killed: {@code uri user password}. Says a line before each
 * document. A document that is loaded already is passed over.
 */
final class KilledLoad {
  static final String SETTLING = "settling";

  /** So few that each document takes several transactions. */
  private static final int ROWS = 40;

  private KilledLoad() {}

  public static void main(String[] args) {
    try (Driver driver = GraphDatabase.driver(args[0], AuthTokens.basic(args[1], args[2]))) {
      run(driver);
    }
  }

  static void run(Driver driver) {
    GraphWriter writer = GraphWriter.open(driver, Samples.gazetteer(), Samples.CONCEPTS, ROWS);
    for (DocumentFacts document : Samples.many(16, 3, 23)) {
      if (!writer.unchanged(document.id(), document.fingerprint())) {
        System.out.println("writing " + document.info().path());
        writer.write(document);
      }
    }
    System.out.println(SETTLING);
    writer.settle();
  }

  static ProcessBuilder process(String uri, String user, String password) {
    return new ProcessBuilder(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-cp",
        System.getProperty("java.class.path"),
        KilledLoad.class.getName(),
        uri,
        user,
        password);
  }
}
