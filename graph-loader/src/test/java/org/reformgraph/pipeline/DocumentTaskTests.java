package org.reformgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.reformgraph.lexicon.Gazetteer;
import org.reformgraph.model.DocumentInfo;
import org.reformgraph.read.Document;
import org.reformgraph.read.RejectedInputException;
import org.reformgraph.read.RejectedInputException.Reason;
import org.reformgraph.read.heal.Healer;
import org.reformgraph.segment.Segmenter;

class DocumentTaskTests {
  private static final DocumentInfo INFO =
      new DocumentInfo("a.txt", "a.txt", "0".repeat(64), "UTF-8", "tests", null);

  @Test
  void aDocumentOfNothingButATableOfContentsIsRejected() {
    String contents = "目录\n甲市：材料一次交齐.......1\n乙市：证照一次取走.......5\n丙市：税费一次算清.......9\n";
    DocumentTask<String> task =
        new DocumentTask<>(
            "a.txt",
            contents.length(),
            contents,
            new DocumentStages<>(
                text -> new Document(INFO, new Healer().heal(text, new int[0], false)),
                new Segmenter(Gazetteer.bundled())::segment,
                found -> {
                  throw new AssertionError("no case to extract: " + found.title());
                },
                info -> "fingerprint"),
            KnownDocuments.NONE);

    assertThatThrownBy(() -> task.run(new StageTimes()))
        .isInstanceOfSatisfying(
            RejectedInputException.class, e -> assertThat(e.reason()).isEqualTo(Reason.EMPTY));
  }
}
