package org.reformgraph.sparql;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.mod.admin.ActionServerStatus;
import org.apache.jena.fuseki.server.DataAccessPoint;
import org.apache.jena.fuseki.server.DataAccessPointRegistry;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.util.Context;
import org.reformgraph.cypher.embedded.PortOwner;
import org.reformgraph.cypher.home.HomeSettings;

/** Fuseki, with its pages and one data set that can only be asked. */
final class SparqlServer implements AutoCloseable {
  /** The path of the data set. */
  static final String NAME = "/reform";

  private static final int THREADS_BESIDE_QUERIES = 8;

  private final FusekiServer server;
  private final QueryOperation query;
  private final QueryLimits limits;
  private final QueryWatch watch;
  private DataAccessPoint served;

  private SparqlServer(SparqlConfig config, QueryWatch watch) {
    this.limits = config.limits();
    this.watch = watch;
    this.query = new QueryOperation(limits, watch);
    FusekiServer.Builder builder =
        FusekiServer.create()
            .loopback(true)
            .port(config.port())
            .fusekiModules(FusekiModules.empty())
            .numServerThreads(2, 2 * limits.atOnce() + THREADS_BESIDE_QUERIES)
            .enableCors(true)
            .enablePing(true)
            .enableStats(true)
            .addFilter("/*", new RequestGate(limits, this::ready))
            .addServlet("/$/server", new ActionServerStatus())
            .addServlet("/$/datasets/*", new DataSetList());
    UiFiles.PATHS.forEach(path -> builder.addServlet(path, new UiFiles()));
    this.server = builder.build();
  }

  /**
   * Starts the server, without data yet.
   *
   * @throws IOException when the port is taken; the message says by whom and what to do
   */
  static SparqlServer start(SparqlConfig config) throws IOException {
    requireFree(config.port());
    return start(config, new QueryWatch());
  }

  /**
   * Starts the server with a watch that becomes its own.
   *
   * @throws IOException when it cannot be started; the watch is closed then
   */
  static SparqlServer start(SparqlConfig config, QueryWatch watch) throws IOException {
    try {
      SparqlServer server = new SparqlServer(config, watch);
      server.server.start();
      return server;
    } catch (FusekiException e) {
      watch.close();
      throw new IOException("the SPARQL server cannot be started: " + e.getMessage(), e);
    } catch (RuntimeException e) {
      watch.close();
      throw e;
    }
  }

  private static void requireFree(int port) throws IOException {
    try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      socket.getLocalPort();
    } catch (IOException e) {
      throw new IOException(
          "port "
              + port
              + ", for SPARQL, is taken"
              + PortOwner.of(port).map(owner -> " by " + owner).orElse("")
              + ": stop that program, or set "
              + HomeSettings.SPARQL_PORT
              + " in reformgraph.properties",
          e);
    }
  }

  /** The server's start page. */
  URI uri() {
    return URI.create("http://127.0.0.1:" + server.getPort() + "/");
  }

  /**
   * Serves a data set in place of the one before, in one step: who asks after it is answered from
   * the new one, who asked before it from the old one.
   *
   * @return what tells whether the one before is still being read; it never is when there was none
   */
  synchronized InUse serve(Generation generation) {
    Context context = generation.dataset().getContext();
    OfferedFunctions.only(context);
    QueryGuards.install(context);
    context.set(ARQ.httpServiceAllowed, false);
    DataService.Builder service = DataService.newBuilder(generation.dataset());
    for (String name : new String[] {"", "sparql", "query"}) {
      service.addEndpoint(
          Endpoint.create().operation(Operation.Query).endpointName(name).processor(query).build());
    }
    DataAccessPoint next = new DataAccessPoint(NAME, service.build());
    next.getDataService().goActive();
    DataAccessPoint before = served;
    served = next;
    registry().put(next.getName(), next);
    return () -> before != null && before.requestCount() > 0;
  }

  private DataAccessPointRegistry registry() {
    return server.getDataAccessPointRegistry();
  }

  private synchronized boolean ready() {
    return served != null;
  }

  @Override
  public void close() {
    server.stop();
    watch.close();
  }

  /** Whether something is still being read. */
  @FunctionalInterface
  interface InUse {
    boolean now();
  }
}
