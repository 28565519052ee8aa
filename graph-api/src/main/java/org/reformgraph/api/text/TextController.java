package org.reformgraph.api.text;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Record;
import org.reformgraph.api.http.GraphReader;
import org.reformgraph.api.http.ProblemException;
import org.reformgraph.api.http.ProblemKind;
import org.reformgraph.api.security.LocalClient;
import org.reformgraph.cli.ApiConfig;
import org.reformgraph.pipeline.TextStore;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows texts with all that was found in them, to this machine only unless it is to be shared. */
@RestController
class TextController {
  private static final int MOST = 50_000;

  private final GraphReader graph;
  private final TextFacts facts;
  private final ApiConfig config;

  TextController(GraphReader graph, ApiConfig config) {
    this.graph = graph;
    this.facts = new TextFacts(graph);
    this.config = config;
  }

  /**
   * A part of a text.
   *
   * @param from first code point; 0 when not given
   * @param to exclusive; when not given as far as one answer goes
   */
  @GetMapping("/api/v1/documents/{key}/text")
  ResponseEntity<DocumentText> text(
      @PathVariable String key,
      @RequestParam(defaultValue = "0") int from,
      @RequestParam(required = false) Integer to,
      HttpServletRequest request)
      throws IOException {
    requireRight(request);
    int end = to == null ? from + MOST : to;
    if (from < 0 || end < from || (long) end - from > MOST) {
      throw ProblemException.badParameter(
          "from, to",
          "应为 0 ≤ from ≤ to，且不超过 " + MOST + " 个字。",
          "0 ≤ from ≤ to, and no more than " + MOST + " characters.");
    }
    Record document = document("document/" + key);
    TextWindow window = TextWindow.read(file(document), from, end);
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .body(facts.of("document/" + key, document.get("name").asString(""), window));
  }

  private void requireRight(HttpServletRequest request) {
    boolean local = config.access().onLoopback() && LocalClient.is(request);
    if (!local && !config.access().shareTexts()) {
      throw new ProblemException(
          ProblemKind.FORBIDDEN,
          "原文只在运行服务器的机器上显示。要对外显示，请以 --share-texts 启动服务器。",
          "Texts are shown on the server's own machine only. To show them to others, start the"
              + " server with --share-texts.");
    }
  }

  private Record document(String id) {
    return graph
        .row(TextQueries.DOCUMENT, Map.of("id", id))
        .orElseThrow(
            () ->
                new ProblemException(
                    ProblemKind.NOT_FOUND,
                    "图谱中没有这个文档，可在 /api/v1/documents 查找。",
                    "The graph has no such document: see /api/v1/documents."));
  }

  private Path file(Record document) {
    return Optional.ofNullable(config.loading())
        .map(loading -> new TextStore(loading.home().texts()))
        .flatMap(texts -> kept(texts, document.get("sha256").asString("")))
        .orElseThrow(
            () ->
                new ProblemException(
                    ProblemKind.NOT_FOUND,
                    "这里没有保存该文档的原文。用 ./reformgraph load --force 重新载入"
                        + document.get("path").asString()
                        + "（不加 --no-texts）即可保存。",
                    "The text of this document is not kept here. Load "
                        + document.get("path").asString()
                        + " again by ./reformgraph load --force, without --no-texts."));
  }

  /** Facts files bring documents without a text, and hashes that may be none. */
  private static Optional<Path> kept(TextStore texts, String sha256) {
    return TextStore.isSha256(sha256)
        ? Optional.of(texts.file(sha256)).filter(Files::isRegularFile)
        : Optional.empty();
  }
}
