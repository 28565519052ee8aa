package org.reformgraph.benchmarks.serve;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.reformgraph.cypher.embedded.Neo4jConnection;

/** {@code reformgraph serve} in a process of its own, as users run it, on a free port. */
final class ServedProcess implements AutoCloseable {
  private final Process process;
  private final URI start;

  private ServedProcess(Process process, URI start) {
    this.process = process;
    this.start = start;
  }

  /**
   * @param jar that of graph-api
   * @param home with the settings; its log goes to serve.log there
   */
  static ServedProcess start(Path jar, Path home, Neo4jConnection neo4j) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-jar",
            jar.toString(),
            "serve",
            "--no-sparql",
            "--port",
            "0",
            "--home",
            home.toString());
    builder.environment().put("NEO4J_URI", neo4j.uri().toString());
    builder.environment().put("NEO4J_USERNAME", neo4j.user());
    builder.environment().put("NEO4J_PASSWORD", neo4j.password());
    builder.redirectError(home.resolve("serve.log").toFile());
    Process process = builder.start();
    BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
    String address = said.readLine();
    if (address == null) {
      throw new IOException("the server did not start: " + home.resolve("serve.log"));
    }
    return new ServedProcess(process, URI.create(address));
  }

  /** Its start page. */
  URI uri() {
    return start;
  }

  @Override
  public void close() {
    process.destroy();
  }
}
