package org.reformgraph.api.download;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Semaphore;
import java.util.zip.GZIPOutputStream;
import org.neo4j.driver.Driver;
import org.reformgraph.api.http.ProblemException;
import org.reformgraph.api.http.ProblemKind;
import org.reformgraph.cypher.loads.LoadCount;
import org.reformgraph.cypher.loads.LoadState;
import org.reformgraph.cypher.source.Neo4jFactSource;
import org.reformgraph.rdf.DataIris;
import org.reformgraph.rdf.RdfFormat;
import org.reformgraph.rdf.RdfWriter;
import org.reformgraph.source.FactSource;
import org.reformgraph.source.RedactedSource;
import org.reformgraph.source.Selection;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The whole graph, sent as it is read, one at a time. What breaks off in the midst lacks the end
 * that a gzip file has, so nobody takes it for whole.
 */
@RestController
class DownloadController {
  private static final int BUFFER = 1 << 16;

  private final Driver driver;
  private final FactSource graph;
  private final Semaphore turn = new Semaphore(1);

  DownloadController(Driver driver) {
    this.driver = driver;
    this.graph = new RedactedSource(new Neo4jFactSource(driver));
  }

  /** What {@code reformgraph export} writes as N-Quads, but for what reaches single persons. */
  @GetMapping("/api/v1/downloads/graph.nq.gz")
  void rdf(HttpServletResponse response) throws IOException {
    send("graph.nq.gz", response, this::writeRdf);
  }

  /** Every relation that a sentence says, a line of JSON each, with all its properties. */
  @GetMapping("/api/v1/downloads/facts.jsonl.gz")
  void facts(HttpServletResponse response) throws IOException {
    send("facts.jsonl.gz", response, this::writeFacts);
  }

  private void writeRdf(LoadState state, OutputStream out) {
    DataIris iris = new DataIris(state.base().orElse(DataIris.DEFAULT_BASE));
    try (RdfWriter writer = new RdfWriter(RdfFormat.NQUADS, iris, out)) {
      graph.read(Selection.everything(), writer);
    }
  }

  private void writeFacts(LoadState state, OutputStream out) {
    graph.read(Selection.everything(), new FactLines(out));
  }

  /** Writes what the graph holds. */
  @FunctionalInterface
  private interface Content {
    void write(LoadState state, OutputStream out) throws IOException;
  }

  private void send(String name, HttpServletResponse response, Content content) throws IOException {
    LoadState state = LoadCount.read(driver);
    if (!turn.tryAcquire()) {
      throw new ProblemException(
          ProblemKind.TOO_MANY_REQUESTS,
          "已有人在下载全部数据，请稍后再试。",
          "Somebody is downloading everything already: try again later.");
    }
    try {
      response.setContentType("application/gzip");
      response.setCharacterEncoding((String) null);
      response.setHeader(
          HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"reformgraph-" + name + "\"");
      response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
      GZIPOutputStream zipped = new GZIPOutputStream(response.getOutputStream(), BUFFER);
      content.write(state, zipped);
      zipped.finish();
    } finally {
      turn.release();
    }
  }
}
