package org.reformgraph.api;

import java.net.URI;
import java.util.List;
import org.neo4j.driver.exceptions.Neo4jException;
import org.reformgraph.cli.ApiConfig;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The numbers of the start page. */
@RestController
class CountsController {
  private static final Logger LOG = LoggerFactory.getLogger(CountsController.class);

  private final GraphCounts counts;
  private final URI browser;

  CountsController(GraphCounts counts, ApiConfig config) {
    this.counts = counts;
    this.browser = config.browser();
  }

  @GetMapping("/api/counts")
  Counts counts() {
    String page = browser == null ? null : browser.toString();
    try {
      return new Counts("UP", page, counts.nodes(), counts.relations());
    } catch (Neo4jException e) {
      LOG.warn("the database does not answer: {}", e.getMessage());
      return new Counts("DOWN", page, List.of(), List.of());
    }
  }
}
