package org.reformgraph.api.correction;

import jakarta.servlet.http.HttpServletRequest;
import java.io.File;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reformgraph.api.http.GraphReader;
import org.reformgraph.api.http.ProblemException;
import org.reformgraph.api.http.ProblemKind;
import org.reformgraph.api.http.Problems;
import org.reformgraph.api.http.Wording;
import org.reformgraph.api.security.LocalClient;
import org.reformgraph.api.upload.Uploads;
import org.reformgraph.cli.ApiConfig;
import org.reformgraph.correct.BadCorrectionsException;
import org.reformgraph.correct.CorrectionsFile;
import org.reformgraph.linked.Language;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Notes what readers find to be wrong, in the corrections file of the home. */
@RestController
@RequestMapping("/api/v1/corrections")
class CorrectionController {
  private static final int MOST_LISTED = 1_000;
  private static final Wording HINT =
      new Wording(
          "其余文档的原文件不在服务器上，或等待加载的任务已满：下次用 ./reformgraph load 载入它们时生效。",
          "The files of the other documents are not here, or too many loads wait already: it applies"
              + " when they are loaded again by ./reformgraph load.");

  private final Optional<CorrectionsFile> file;
  private final String folder;
  private final Optional<Uploads> uploads;
  private final AffectedDocuments documents;
  private final Clock clock;

  CorrectionController(
      ApiConfig config, Optional<Uploads> uploads, GraphReader graph, Clock clock) {
    this.file =
        Optional.ofNullable(config.loading())
            .map(loading -> new CorrectionsFile(loading.home().corrections()));
    this.folder = config.loading() == null ? "" : config.loading().home().root() + File.separator;
    this.uploads = uploads;
    this.documents = new AffectedDocuments(graph);
    this.clock = clock;
  }

  /** The latest entries of the file, in its order; whose they are is told on this machine only. */
  @GetMapping
  ResponseEntity<CorrectionReply.All> all(HttpServletRequest request) {
    boolean local = LocalClient.is(request);
    List<CorrectionReply.Item> items =
        file.map(this::listed).orElse(List.of()).stream()
            .map(CorrectionReply.Item::of)
            .map(item -> local ? item : item.withoutName())
            .toList();
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .body(
            new CorrectionReply.All(
                items.subList(Math.max(0, items.size() - MOST_LISTED), items.size()),
                items.size()));
  }

  private List<CorrectionsFile.Listed> listed(CorrectionsFile file) {
    try {
      return file.list();
    } catch (BadCorrectionsException e) {
      throw unusable(e);
    }
  }

  /** Notes a correction, and has what says it loaded again where its files are at hand. */
  @PostMapping
  ResponseEntity<CorrectionReply> add(
      @RequestBody CorrectionRequest correction, HttpServletRequest request) throws IOException {
    CorrectionsFile writable =
        file.orElseThrow(
            () ->
                new ProblemException(ProblemKind.FORBIDDEN, "本服务器只读。", "This server only reads."));
    Map<String, String> entry = correction.entry(LocalDate.now(clock));
    List<AffectedDocuments.Affected> affected = documents.of(correction);
    if (affected.isEmpty()) {
      throw new ProblemException(
          ProblemKind.NOT_FOUND,
          "图谱中没有这样的事实，请核对 id 与案例；可能已被更正。",
          "The graph has no such fact: look at the ids and the case; it may be corrected already.");
    }
    CorrectionsFile.Listed written = append(writable, entry);
    return ResponseEntity.status(HttpStatus.CREATED)
        .body(reply(written, affected, Problems.language(request)));
  }

  private CorrectionsFile.Listed append(CorrectionsFile file, Map<String, String> entry)
      throws IOException {
    try {
      return file.append(entry);
    } catch (BadCorrectionsException e) {
      throw unusable(e);
    }
  }

  /** Where the home is, is nobody's business. */
  private ProblemException unusable(BadCorrectionsException e) {
    String problems = String.join("\n", e.problems()).replace(folder, "");
    return new ProblemException(
        ProblemKind.CONFLICT,
        "更正文件不能这样使用：" + problems,
        "The corrections file cannot be used so: " + problems);
  }

  private CorrectionReply reply(
      CorrectionsFile.Listed written,
      List<AffectedDocuments.Affected> affected,
      Language language) {
    Map<String, Optional<String>> jobs = new HashMap<>(); // documents of one zip file have one
    List<CorrectionReply.Document> loading =
        affected.stream()
            .map(
                each ->
                    new CorrectionReply.Document(
                        each.id(),
                        each.collection(),
                        each.path(),
                        jobs.computeIfAbsent(file(each), file -> job(each, language)).orElse(null)))
            .toList();
    boolean now =
        loading.size() < AffectedDocuments.MOST
            && loading.stream().allMatch(each -> each.job() != null);
    return new CorrectionReply(
        now ? "now" : "next load",
        CorrectionReply.Item.of(written),
        loading,
        now ? null : HINT.in(language));
  }

  private static String file(AffectedDocuments.Affected document) {
    return document.collection() + "/" + document.path().split("/", 2)[0];
  }

  private Optional<String> job(AffectedDocuments.Affected document, Language language) {
    return uploads.flatMap(all -> all.again(document.collection(), document.path(), language));
  }
}
