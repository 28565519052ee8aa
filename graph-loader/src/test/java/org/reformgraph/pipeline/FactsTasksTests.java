package org.reformgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.reformgraph.facts.FactsLine;
import org.reformgraph.facts.FactsWriter;
import org.reformgraph.model.CaseFacts;
import org.reformgraph.model.CaseInfo;
import org.reformgraph.model.DocumentInfo;
import org.reformgraph.read.RejectedInputException.Reason;

/** The documents of a facts file. */
class FactsTasksTests {
  private final List<ExtractedDocument> written = new ArrayList<>();

  @Test
  void neighbouringLinesOfADocumentAreOneInput() throws Exception {
    RunSummary run = load(line("a", "1"), line("a", "2"), line("b", "3"));

    assertThat(written).extracting(d -> d.info().path()).containsExactly("a", "b");
    assertThat(written).extracting(d -> d.cases().size()).containsExactly(2, 1);
    assertThat(run.cases()).isEqualTo(3);
  }

  @Test
  void aBadLineIsARejectionOfItsOwn() throws Exception {
    RunSummary run = load(line("a", "1"), "{\"format\": 1}", line("a", "2"), "nonsense");

    assertThat(written).hasSize(1);
    assertThat(written.get(0).cases()).hasSize(2);
    assertThat(run.rejections())
        .extracting(Rejection::reason)
        .containsExactly(Reason.BAD_FACTS, Reason.BAD_FACTS);
    assertThat(run.rejections())
        .extracting(Rejection::message)
        .satisfiesExactly(
            first -> assertThat(first).startsWith("facts.jsonl, line 2: document is missing"),
            second -> assertThat(second).startsWith("facts.jsonl, line 4: no JSON"));
  }

  @Test
  void linesWithoutAFingerprintGetOneOfTheirText() throws Exception {
    load(line("a", "1"));
    load(line("a", "1"));
    load(line("a", "2"));

    List<String> fingerprints = written.stream().map(ExtractedDocument::fingerprint).toList();
    assertThat(fingerprints.get(0)).isEqualTo(fingerprints.get(1)).startsWith("facts/");
    assertThat(fingerprints.get(2)).isNotEqualTo(fingerprints.get(0));
  }

  @Test
  void linesThatSayWhatTheyDependOnKeepIt() throws Exception {
    load(line("a", "1", "bytes/build"));

    assertThat(written).extracting(ExtractedDocument::fingerprint).containsExactly("bytes/build");
  }

  private RunSummary load(String... lines) throws IOException, InterruptedException {
    byte[] file = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    try (FactsTasks tasks =
        new FactsTasks(new ByteArrayInputStream(file), "facts.jsonl", KnownDocuments.NONE)) {
      return new Pipeline(PipelineConfig.ofThreads(2), written::addAll, RunListener.SILENT)
          .run(tasks);
    }
  }

  private static String line(String path, String caseId) {
    return line(path, caseId, null);
  }

  private static String line(String path, String caseId, String fingerprint) {
    return FactsWriter.text(
        new FactsLine(
            new CaseFacts(
                CaseFacts.FORMAT,
                new DocumentInfo(path, path, "00", "UTF-8", "test", null),
                new CaseInfo(caseId, "题目", null, null, null, null, 0, 9),
                List.of(),
                List.of(),
                List.of(),
                List.of()),
            fingerprint));
  }
}
