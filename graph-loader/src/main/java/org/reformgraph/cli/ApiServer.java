package org.reformgraph.cli;

import java.io.IOException;
import java.net.URI;
import java.util.Optional;

/**
 * The HTTP server, found by {@link java.util.ServiceLoader} when the module {@code graph-api} is on
 * the class path.
 */
public interface ApiServer {
  /**
   * Starts the server, whether the database is there or not.
   *
   * @return when it accepts requests
   * @throws IOException when it cannot listen; the message says why and what to do
   */
  Running start(ApiConfig config) throws IOException;

  /** A server that runs until it is closed or the process ends. */
  interface Running extends AutoCloseable {
    /** The start page. */
    URI uri();

    /** The start page of the SPARQL server; empty when there is none. */
    Optional<URI> sparql();

    @Override
    void close();
  }
}
