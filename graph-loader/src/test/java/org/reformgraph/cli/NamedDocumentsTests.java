package org.reformgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reformgraph.write.LoadedDocument;

/** Which documents a name means. */
class NamedDocumentsTests {
  private static final LoadedDocument OLD = document("document/1", "2020", "周报.docx");
  private static final LoadedDocument NEW = document("document/2", "2021", "周报.docx");
  private static final LoadedDocument OTHER = document("document/3", "2021", "月报.docx");
  private static final List<LoadedDocument> ALL = List.of(OLD, NEW, OTHER);

  private static LoadedDocument document(String id, String collection, String path) {
    return new LoadedDocument(id, collection, path, "0", "f", 1);
  }

  @Test
  void aPathOfOneDocumentAndAnIdNameThatDocumentOnce() {
    NamedDocuments named = NamedDocuments.of(List.of("月报.docx", "document/3"), null, ALL);

    assertThat(named.documents()).containsExactly(OTHER);
    assertThat(named.unknown()).isEmpty();
  }

  @Test
  void theCollectionTellsDocumentsOfOnePathApart() {
    assertThat(NamedDocuments.of(List.of("周报.docx"), "2020", ALL).documents()).containsExactly(OLD);
    assertThat(NamedDocuments.of(List.of("document/2"), "2020", ALL).documents())
        .containsExactly(NEW);
  }

  @Test
  void aPathInSeveralCollectionsIsRefusedWithTheirNames() {
    CommandFailedException refused =
        catchThrowableOfType(
            CommandFailedException.class,
            () -> NamedDocuments.of(List.of("月报.docx", "周报.docx"), null, ALL));

    assertThat(refused.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(refused).hasMessageContaining("周报.docx is in the collections 2020, 2021");
    assertThat(refused).hasMessageContaining("--collection").hasMessageContaining("Nothing was");
  }

  @Test
  void whatNobodyHasIsUnknown() {
    NamedDocuments named = NamedDocuments.of(List.of("年报.docx", "月报.docx"), "2020", ALL);

    assertThat(named.documents()).isEmpty();
    assertThat(named.unknown()).containsExactly("年报.docx", "月报.docx");
  }
}
