package org.reformgraph.api.insight;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.reformgraph.api.http.ProblemException;
import org.reformgraph.api.http.Problems;
import org.reformgraph.report.Language;
import org.reformgraph.report.Paper;
import org.reformgraph.report.ReportFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A report as something to save: its bytes, with a name that Chinese characters may be in. */
final class ReportAnswer {
  private static final String FORMATS = "docx, markdown.";

  private ReportAnswer() {}

  static ResponseEntity<byte[]> of(Paper paper, ReportFormat format) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      format.write(paper, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("a report in memory cannot be written", e);
    }
    ContentDisposition name =
        ContentDisposition.attachment()
            .filename(paper.name() + "." + format.ending(), StandardCharsets.UTF_8)
            .build();
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
        .contentType(MediaType.parseMediaType(format.mediaType()))
        .body(bytes.toByteArray());
  }

  /** The format of a word, or a refusal that lists the words. */
  static ReportFormat format(String word) {
    return Arrays.stream(ReportFormat.values())
        .filter(format -> format.toString().equals(word.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () -> ProblemException.badParameter("format", "应为 " + FORMATS, "give " + FORMATS));
  }

  /** What a problem would be answered in, too. */
  static Language language(HttpServletRequest request) {
    return Problems.language(request) == org.reformgraph.linked.Language.EN
        ? Language.EN
        : Language.ZH;
  }
}
