package org.reformgraph.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reformgraph.lexicon.Deictics;
import org.reformgraph.read.RejectedInputException;
import org.reformgraph.write.CaseBuilder;
import org.reformgraph.write.DocumentFacts;
import org.reformgraph.write.OfflineGraph;
import org.reformgraph.write.Samples;

class BulkWriterTests {
  private static final DocumentFacts GUIZHOU = Samples.document("甲.txt", Samples.guizhou());
  private static final DocumentFacts BEICHEN = Samples.document("乙.txt", Samples.beichen());

  @TempDir Path temp;

  @Test
  void aFolderIsAsItsManifestSays() throws Exception {
    Path folder = written("a", GUIZHOU, BEICHEN);

    BulkFolder bulk = BulkFolder.open(folder);

    assertThat(bulk.manifest().documents()).isEqualTo(2);
    assertThat(bulk.manifest().cases()).isEqualTo(2);
    assertThat(bulk.manifest().parts())
        .allSatisfy(
            part ->
                assertThat(Files.readAllLines(folder.resolve(part.file())))
                    .hasSize((int) part.rows() + 1));
    assertThat(Files.readString(folder.resolve("relation-COPIES_FROM.csv")))
        .contains("北辰区借鉴贵州做法推出跨省通办。")
        .containsPattern("\"measure/120113-[0-9a-f]+\",\"measure/520000-[0-9a-f]+\"");
    assertThat(files(folder).keySet()).noneMatch(name -> name.endsWith(".tmp"));
  }

  @Test
  void ancestorsThatNobodySpeaksOfAreThere() throws Exception {
    Path folder = written("a", BEICHEN);

    assertThat(Files.readString(folder.resolve("node-Region.csv")))
        .contains("\"region/120000\",\"天津市\"", "\"region/CN\"");
  }

  /** As many runs as there are records, and none, give the same bytes. */
  @Test
  void howMuchIsSortedInMemoryMakesNoDifference() throws Exception {
    List<DocumentFacts> many = Samples.many(8, 4, 3);

    Path one = written("one", Long.MAX_VALUE, many);
    Path other = written("other", 0, many);

    assertThat(files(one)).isEqualTo(files(other));
  }

  @Test
  void aDocumentThatComesAgainTakesItsOwnPlace() throws Exception {
    DocumentFacts changed =
        Samples.document("甲.txt", "v2", Samples.plans(), CaseBuilder.titled("换\n行"));

    Path twice = written("twice", GUIZHOU, BEICHEN, GUIZHOU, changed);
    Path once = written("once", BEICHEN, changed);

    Map<String, String> files = files(once);
    assertThat(BulkFolder.open(twice).manifest().nodes())
        .isEqualTo(BulkFolder.open(once).manifest().nodes());
    files(twice)
        .forEach(
            (name, text) -> {
              if (name.endsWith(".csv") && text.lines().count() > 1) {
                assertThat(text).as(name).isEqualTo(files.get(name));
              }
            });
  }

  @Test
  void aCaseOfAnotherDocumentIsRefusedAndLeavesNoTrace() throws Exception {
    DocumentFacts thief = new DocumentFacts(BEICHEN.info(), "v1", GUIZHOU.cases());
    Path folder = temp.resolve("a");

    try (BulkWriter writer = BulkWriter.into(folder, graph())) {
      writer.write(List.of(GUIZHOU));
      assertThatThrownBy(() -> writer.write(List.of(BEICHEN, thief)))
          .isInstanceOf(RejectedInputException.class)
          .hasMessageContaining("another document's");
      writer.finish();
    }

    Path alone = written("alone", GUIZHOU);
    assertThat(files(folder)).isEqualTo(files(alone));
  }

  @Test
  void aNameThatNoListCanHoldIsRefused() throws Exception {
    DocumentFacts odd =
        Samples.document("丙.txt", CaseBuilder.titled("丙").platform("520000", "黔\u001f通"));

    try (BulkWriter writer = BulkWriter.into(temp.resolve("a"), graph())) {
      assertThatThrownBy(() -> writer.write(List.of(odd)))
          .isInstanceOf(RejectedInputException.class)
          .hasMessageContaining("丙.txt")
          .hasMessageContaining("U+001F");
    }
  }

  @Test
  void aFolderWithSomethingInItIsNotWrittenTo() throws IOException {
    Files.writeString(temp.resolve("notes.txt"), "mine");

    assertThatThrownBy(() -> BulkWriter.into(temp, graph()))
        .isInstanceOf(BadBulkFolderException.class)
        .hasMessageContaining("not empty");
  }

  @Test
  void aFolderThatWasNotFinishedIsNotOpened() throws Exception {
    try (BulkWriter writer = BulkWriter.into(temp.resolve("a"), graph())) {
      writer.write(List.of(GUIZHOU));
    }

    assertThatThrownBy(() -> BulkFolder.open(temp.resolve("a")))
        .isInstanceOf(BadBulkFolderException.class)
        .hasMessageContaining("broken off");
  }

  @Test
  void aChangedOrMissingFileIsNoticed() throws Exception {
    Path folder = written("a", GUIZHOU);
    Path cases = folder.resolve("node-Case.csv");
    String text = Files.readString(cases);

    Files.writeString(cases, text.replace("贵州", "云南"));
    assertThatThrownBy(() -> BulkFolder.open(folder)).hasMessageContaining("node-Case.csv is not");
    Files.delete(cases);
    assertThatThrownBy(() -> BulkFolder.open(folder)).hasMessageContaining("node-Case.csv is miss");
    Files.writeString(cases, text);
    assertThat(BulkFolder.open(folder).manifest().cases()).isEqualTo(1);
  }

  @Test
  void aFolderOfAnotherVersionIsNotOpened() throws Exception {
    Path folder = written("a", GUIZHOU);
    Path manifest = folder.resolve(Manifest.FILE);
    Files.writeString(
        manifest,
        Files.readString(manifest)
            .replace("\"schemaVersion\" : \"1\"", "\"schemaVersion\" : \"0\""));

    assertThatThrownBy(() -> BulkFolder.open(folder)).hasMessageContaining("another version");
  }

  private static OfflineGraph graph() {
    return new OfflineGraph(Samples.gazetteer(), Samples.CONCEPTS, Deictics.bundled());
  }

  private Path written(String name, DocumentFacts... documents) throws Exception {
    return written(name, SortedSpool.DEFAULT_BYTES, List.of(documents));
  }

  private Path written(String name, long sortBytes, List<DocumentFacts> documents)
      throws Exception {
    Path folder = temp.resolve(name);
    try (BulkWriter writer = BulkWriter.into(folder, graph(), sortBytes)) {
      for (DocumentFacts document : documents) {
        writer.write(List.of(document));
      }
      writer.finish();
    }
    return folder;
  }

  private static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        texts.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return texts;
  }
}
