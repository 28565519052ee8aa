package org.reformgraph.api;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.reformgraph.cli.ApiConfig;
import org.reformgraph.cli.ApiServer;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** Runs the API on Spring Boot. */
public final class SpringApiServer implements ApiServer {
  @Override
  public Running start(ApiConfig config) throws IOException {
    leaveLogsToTheCommandLine();
    SpringApplication application = new SpringApplication(ApiApplication.class);
    application.setDefaultProperties(Map.of("server.port", config.port()));
    application.addInitializers(context -> register((GenericApplicationContext) context, config));
    try {
      return new RunningContext(application.run());
    } catch (RuntimeException e) {
      Optional<IOException> taken = portTaken(e);
      if (taken.isPresent()) {
        throw taken.get();
      }
      throw e;
    }
  }

  /** Spring wraps it, differently from version to version. */
  private static Optional<IOException> portTaken(RuntimeException e) {
    return Stream.iterate((Throwable) e, Objects::nonNull, Throwable::getCause)
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
  }

  /** As beans rather than properties: the password is in no property that could be shown. */
  private static void register(GenericApplicationContext context, ApiConfig config) {
    context.registerBean(ApiConfig.class, () -> config);
    context.registerBean(Neo4jConnectionDetails.class, () -> new ConfiguredDatabase(config));
  }

  private record RunningContext(ConfigurableApplicationContext context) implements Running {
    @Override
    public URI uri() {
      int port = ((ServletWebServerApplicationContext) context).getWebServer().getPort();
      return URI.create("http://127.0.0.1:" + port + "/");
    }

    @Override
    public void close() {
      context.close();
    }
  }
}
