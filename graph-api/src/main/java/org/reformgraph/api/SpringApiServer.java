package org.reformgraph.api;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import org.reformgraph.cli.ApiConfig;
import org.reformgraph.cli.ApiServer;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** Runs the API on Spring Boot. */
public final class SpringApiServer implements ApiServer {
  @Override
  public Running start(ApiConfig config) throws IOException {
    SpringApplication application = new SpringApplication(ApiApplication.class);
    application.setDefaultProperties(Map.of("server.port", config.port()));
    application.addInitializers(context -> register((GenericApplicationContext) context, config));
    try {
      return new RunningContext(application.run());
    } catch (PortInUseException e) {
      throw new IOException(
          "port " + e.getPort() + " is taken: choose another by --port, or end what uses it", e);
    }
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
