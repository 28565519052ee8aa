package org.reformgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The samples in an embedded Neo4j of their own, as {@code demo} leaves them. */
final class RunningDemo implements AutoCloseable {
  private static final Pattern BROWSER = Pattern.compile("http://\\S+cmd=edit\\S+");
  private static final Pattern PASSWORD_FILE = Pattern.compile("(?<=password in )\\S+");
  private static final Pattern BOLT = Pattern.compile("bolt://\\S+");
  private static final Pattern START_PAGE = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/");
  private static final Pattern SPARQL = Pattern.compile("(?<=SPARQL at )http://\\S+");
  private static final long PATIENCE_MILLIS = 120_000;

  private final Map<String, String> environment = new HashMap<>(System.getenv());
  private final CommandRun demo;

  /** Runs {@code demo} in a home. */
  RunningDemo(Path home) {
    environment.put("REFORMGRAPH_HOME", home.toString());
    environment.put("REFORMGRAPH_NEO4J_BOLT_PORT", "0");
    environment.put("REFORMGRAPH_NEO4J_HTTP_PORT", "0");
    environment.put("REFORMGRAPH_SPARQL_PORT", "0");
    environment.put("REFORMGRAPH_NEO4J_HEAP", "512m");
    environment.put("REFORMGRAPH_NEO4J_START_TIMEOUT", "240");
    this.demo = new CommandRun(environment);
    assertThat(demo.run("demo")).as(demo.err()).isZero();
  }

  /** The address of Neo4j Browser that it printed, with a query filled in. */
  String browserLink() {
    return demo.printed(BROWSER);
  }

  /** That address with another command in place of the query. */
  String browserLink(String command, String argument) {
    return browserLink().replaceFirst("cmd=.*", "cmd=" + command + "&arg=" + argument);
  }

  String password() throws IOException {
    return Files.readString(Path.of(demo.printed(PASSWORD_FILE))).strip();
  }

  /** Where drivers connect. */
  String bolt() {
    CommandRun status = new CommandRun(environment);
    assertThat(status.run("neo4j", "status")).isZero();
    return status.printed(BOLT);
  }

  /** Starts {@code serve} on a free port. */
  Serving serve() throws InterruptedException {
    return new Serving(new CommandRun(environment));
  }

  @Override
  public void close() {
    new CommandRun(environment).run("neo4j", "stop");
  }

  /** A {@code serve} that runs until it is closed. */
  static final class Serving implements AutoCloseable {
    private final CommandRun run;
    private final Thread thread;

    private Serving(CommandRun run) throws InterruptedException {
      this.run = run;
      this.thread = new Thread(() -> run.run("serve", "--port", "0"), "serve");
      thread.start();
      long deadline = System.currentTimeMillis() + PATIENCE_MILLIS;
      while (!(START_PAGE.matcher(run.out()).find() && SPARQL.matcher(run.err()).find())
          && thread.isAlive()
          && System.currentTimeMillis() < deadline) {
        Thread.sleep(100);
      }
    }

    /** The start page. */
    URI uri() {
      return URI.create(run.printed(START_PAGE));
    }

    /** The start page of Fuseki. */
    URI sparql() {
      return URI.create(run.noted(SPARQL));
    }

    @Override
    public void close() throws InterruptedException {
      thread.interrupt();
      thread.join();
    }
  }
}
