package org.reformgraph.api;

import java.io.IOException;
import org.neo4j.driver.Driver;
import org.reformgraph.cli.ApiConfig;
import org.reformgraph.linked.LinkedData;
import org.reformgraph.sparql.SparqlConfig;
import org.reformgraph.sparql.SparqlService;
import org.springframework.context.support.GenericApplicationContext;

/** The SPARQL server as a part of the application: it starts and stops with it. */
final class SparqlBeans {
  private static final String NAME = "sparqlService";

  private SparqlBeans() {}

  static void register(GenericApplicationContext context, ApiConfig.Sparql config) {
    context.registerBean(
        NAME,
        SparqlService.class,
        () -> {
          stopBeforeTheDriver(context);
          return start(config, context.getBean(Driver.class));
        });
    context.registerBean(
        LinkedData.class, () -> new LinkedData(context.getBean(SparqlService.class)));
    context.registerBean(
        "sparqlHealthIndicator",
        SparqlHealth.class,
        () -> new SparqlHealth(context.getBean(SparqlService.class)));
  }

  /** Otherwise it would ask a driver that is closed already. */
  private static void stopBeforeTheDriver(GenericApplicationContext context) {
    for (String driver : context.getBeanNamesForType(Driver.class)) {
      context.getDefaultListableBeanFactory().registerDependentBean(driver, NAME);
    }
  }

  private static SparqlService start(ApiConfig.Sparql config, Driver driver) {
    try {
      return SparqlService.start(new SparqlConfig(config.directory(), config.port()), driver);
    } catch (IOException e) {
      throw new NotStartedException(e);
    }
  }

  /** The SPARQL server cannot be started. */
  static final class NotStartedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotStartedException(IOException cause) {
      super(cause.getMessage(), cause);
    }
  }
}
