package org.reformgraph.api;

import io.github.bucket4j.TimeMeter;
import java.io.IOException;
import java.net.BindException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.reformgraph.cli.ApiAccess;
import org.reformgraph.cli.ApiConfig;
import org.reformgraph.cli.ApiServer;
import org.reformgraph.sparql.SparqlService;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** Runs the API on Spring Boot. */
public final class SpringApiServer implements ApiServer {
  /** What they would say of a start that failed is thrown, and told once. */
  private static final List<Logger> SAY_IT_TWICE =
      Stream.of(
              "org.springframework.boot.SpringApplication",
              "org.springframework.boot.diagnostics.LoggingFailureAnalysisReporter")
          .map(Logger::getLogger)
          .toList();

  private final TimeMeter time;

  /** By the machine's own clock. */
  public SpringApiServer() {
    this(TimeMeter.SYSTEM_NANOTIME);
  }

  /**
   * @param time by which what each address may ask is counted
   */
  SpringApiServer(TimeMeter time) {
    this.time = time;
  }

  @Override
  public Running start(ApiConfig config) throws IOException {
    leaveLogsToTheCommandLine();
    SpringApplication application = new SpringApplication(ApiApplication.class);
    application.setDefaultProperties(properties(config));
    application.addInitializers(context -> register((GenericApplicationContext) context, config));
    try {
      return new RunningContext(application.run(), config.access());
    } catch (RuntimeException e) {
      Optional<IOException> known =
          portTaken(e).or(() -> withoutSparql(e)).or(() -> noSuchAddress(e, config.access()));
      if (known.isPresent()) {
        throw known.get();
      }
      throw e;
    }
  }

  private static Map<String, Object> properties(ApiConfig config) {
    ApiAccess access = config.access();
    return Map.of(
        "server.port",
        config.port(),
        "server.address",
        access.host().getHostAddress(),
        // what is wrong here in detail is for this machine's users only
        "management.endpoint.health.show-details",
        access.onLoopback() ? "always" : "never",
        "management.endpoint.health.show-components",
        "always",
        // what is too large is read to a point, so that the answer arrives
        "server.tomcat.max-swallow-size",
        2 * access.limits().uploadBytes() + "B");
  }

  /** It cannot have this address at all. */
  private static Optional<IOException> noSuchAddress(RuntimeException e, ApiAccess access) {
    return causes(e)
        .filter(BindException.class::isInstance)
        .map(
            cause ->
                new IOException(
                    "cannot listen on "
                        + access.host().getHostAddress()
                        + ": name an address of this machine by --host ("
                        + cause.getMessage()
                        + ")",
                    e))
        .findFirst();
  }

  /** Why the SPARQL server did not start, when it was that; its message says what to do. */
  private static Optional<IOException> withoutSparql(RuntimeException e) {
    return causes(e)
        .filter(SparqlBeans.NotStartedException.class::isInstance)
        .map(cause -> new IOException(cause.getMessage(), e))
        .findFirst();
  }

  private static Stream<Throwable> causes(RuntimeException e) {
    return Stream.iterate((Throwable) e, Objects::nonNull, Throwable::getCause);
  }

  /** Spring wraps it, differently from version to version. */
  private static Optional<IOException> portTaken(RuntimeException e) {
    return causes(e)
        .filter(PortInUseException.class::isInstance)
        .map(cause -> ((PortInUseException) cause).getPort())
        .map(
            port ->
                new IOException(
                    "port " + port + " is taken: choose another by --port, or end what uses it", e))
        .findFirst();
  }

  /** Otherwise Spring Boot would put its own format and levels in place of the user's. */
  private static void leaveLogsToTheCommandLine() {
    System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
    SAY_IT_TWICE.forEach(logger -> logger.setLevel(Level.OFF));
  }

  /** As beans rather than properties: the password is in no property that could be shown. */
  private void register(GenericApplicationContext context, ApiConfig config) {
    context.registerBean(TimeMeter.class, () -> time);
    context.registerBean(ApiConfig.class, () -> config);
    context.registerBean(Neo4jConnectionDetails.class, () -> new ConfiguredDatabase(config));
    if (config.sparql() != null) {
      SparqlBeans.register(context, config.sparql());
    }
  }

  private record RunningContext(ConfigurableApplicationContext context, ApiAccess access)
      implements Running {
    @Override
    public URI uri() {
      int port = ((ServletWebServerApplicationContext) context).getWebServer().getPort();
      return URI.create("http://" + host() + ":" + port + "/");
    }

    /** Where this machine reaches it. */
    private String host() {
      InetAddress host = access.host();
      if (host.isAnyLocalAddress()) {
        return "127.0.0.1";
      }
      return host instanceof Inet6Address
          ? "[" + host.getHostAddress() + "]"
          : host.getHostAddress();
    }

    @Override
    public Optional<URI> sparql() {
      return context.getBeanProvider(SparqlService.class).stream()
          .map(SparqlService::uri)
          .findFirst();
    }

    @Override
    public void close() {
      context.close();
    }
  }
}
