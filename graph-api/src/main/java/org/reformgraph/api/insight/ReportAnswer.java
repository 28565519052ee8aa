package org.reformgraph.api.insight;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.reformgraph.report.Language;
import org.reformgraph.report.Paper;
import org.reformgraph.report.ReportFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A report as something to save: its bytes, with a name that Chinese characters may be in. */
final class ReportAnswer {
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
            () ->
                Refusals.badRequest(
                    "format: "
                        + Arrays.stream(ReportFormat.values())
                            .map(ReportFormat::toString)
                            .collect(Collectors.joining(", "))));
  }

  /** English where it is asked for, else Chinese. */
  static Language language(String lang, Locale accepted) {
    String wanted = lang == null ? accepted.getLanguage() : lang;
    return wanted.startsWith("en") ? Language.EN : Language.ZH;
  }
}
