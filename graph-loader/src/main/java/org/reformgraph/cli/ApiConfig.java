package org.reformgraph.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.Objects;
import org.reformgraph.cypher.home.Home;
import org.reformgraph.embed.Embedder;
import org.reformgraph.load.DocumentIntake;

/**
 * What the HTTP server needs to know. Its text form leaves the secrets out.
 *
 * @param port where to listen; 0 for a free one
 * @param database where drivers connect
 * @param browser the page of Neo4j Browser; null when not known
 * @param sparql where and from where SPARQL is served; null when it is not
 * @param access who may reach the server, and do what
 * @param loading what uploads and corrections need; null when the server only reads
 * @param embedder makes the vectors of words that similar measures are asked for by; null when none
 *     does
 */
public record ApiConfig(
    int port,
    URI database,
    String user,
    String password,
    URI browser,
    Sparql sparql,
    ApiAccess access,
    Loading loading,
    Embedder embedder) {
  public ApiConfig {
    Objects.requireNonNull(database, "database");
    Objects.requireNonNull(user, "user");
    Objects.requireNonNull(password, "password");
    Objects.requireNonNull(access, "access");
  }

  /** A server for this machine that only reads. */
  public ApiConfig(
      int port, URI database, String user, String password, URI browser, Sparql sparql) {
    this(port, database, user, password, browser, sparql, ApiAccess.loopback(), null, null);
  }

  /** A server for this machine that only reads, without SPARQL. */
  public ApiConfig(int port, URI database, String user, String password, URI browser) {
    this(port, database, user, password, browser, null);
  }

  /** The same with other rights. */
  public ApiConfig withAccess(ApiAccess other) {
    return new ApiConfig(port, database, user, password, browser, sparql, other, loading, embedder);
  }

  /** The same, for a server that loads too. */
  public ApiConfig withLoading(Loading other) {
    return new ApiConfig(port, database, user, password, browser, sparql, access, other, embedder);
  }

  /** The same, for a server that finds what words say. */
  public ApiConfig withEmbedder(Embedder other) {
    return new ApiConfig(port, database, user, password, browser, sparql, access, loading, other);
  }

  /**
   * The SPARQL server.
   *
   * @param port on the loopback interface; 0 for a free one
   * @param directory keeps its data set
   */
  public record Sparql(int port, Path directory) {
    public Sparql {
      Objects.requireNonNull(directory, "directory");
    }
  }

  /**
   * Where texts, uploads and corrections are kept, and who loads.
   *
   * @param home the texts that evidence stands in are shown from it
   */
  public record Loading(Home home, DocumentIntake intake) {
    public Loading {
      Objects.requireNonNull(home, "home");
      Objects.requireNonNull(intake, "intake");
    }
  }

  @Override
  public String toString() {
    return "port " + port + " of " + access + ", " + user + "@" + database;
  }
}
