package org.reformgraph.api.resource;

import java.net.URI;
import java.util.List;
import org.neo4j.driver.exceptions.Neo4jException;
import org.reformgraph.api.http.FromGraph;
import org.reformgraph.cli.ApiConfig;
import org.reformgraph.sparql.SparqlService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The numbers of the start page; it answers without the database, too. */
@FromGraph
@RestController
class StatisticsController {
  private static final Logger LOG = LoggerFactory.getLogger(StatisticsController.class);

  private final StatisticsReader reader;
  private final URI browser;
  private final ObjectProvider<SparqlService> sparql;

  StatisticsController(
      StatisticsReader reader, ApiConfig config, ObjectProvider<SparqlService> sparql) {
    this.reader = reader;
    this.browser = config.browser();
    this.sparql = sparql;
  }

  @GetMapping("/api/v1/statistics")
  Statistics statistics() {
    String browserPage = browser == null ? null : browser.toString();
    SparqlService service = sparql.getIfAvailable();
    String sparqlPage = service == null ? null : service.uri().toString();
    try {
      return reader.read(browserPage, sparqlPage);
    } catch (Neo4jException e) {
      LOG.warn("the database does not answer: {}", e.getMessage());
      return new Statistics(
          "DOWN", List.of(), List.of(), null, null, List.of(), browserPage, sparqlPage, null);
    }
  }
}
