package org.reformgraph.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.reformgraph.model.CaseFacts;

class BatchesTests {
  private final List<DocumentFacts> documents = Samples.many(4, 3, 1);

  @Test
  void smallDocumentsShareATransaction() {
    List<List<DocumentSlice>> batches = Batches.of(documents, 1_000_000, "t");

    assertThat(batches).hasSize(1);
    assertThat(batches.get(0)).hasSize(4).allMatch(s -> s.first() && s.last());
  }

  @Test
  void aLargeDocumentIsCutBetweenItsCases() {
    List<List<DocumentSlice>> batches = Batches.of(documents.subList(0, 1), 1, "t");

    assertThat(batches).hasSize(3).allMatch(batch -> batch.size() == 1);
    List<DocumentSlice> slices = batches.stream().flatMap(List::stream).toList();
    assertThat(slices).extracting(DocumentSlice::first).containsExactly(true, false, false);
    assertThat(slices).extracting(DocumentSlice::last).containsExactly(false, false, true);
    assertThat(slices.stream().flatMap(s -> s.cases().stream()).toList())
        .isEqualTo(documents.get(0).cases());
  }

  @Test
  void onlyTheLastSliceCarriesTheFingerprint() {
    List<DocumentSlice> slices =
        Batches.of(documents.subList(0, 1), 1, "t").stream().flatMap(List::stream).toList();

    assertThat(slices.get(0).properties())
        .containsEntry("loading", "t")
        .doesNotContainKey("fingerprint");
    assertThat(slices.get(2).properties())
        .containsEntry("fingerprint", "v1")
        .doesNotContainKey("loading");
  }

  @Test
  void nothingIsLostWhateverTheSize() {
    List<CaseFacts> cases = documents.stream().flatMap(d -> d.cases().stream()).toList();
    for (int rows = 1; rows < 200; rows += 7) {
      assertThat(
              Batches.of(documents, rows, "t").stream()
                  .flatMap(List::stream)
                  .flatMap(s -> s.cases().stream()))
          .containsExactlyElementsOf(cases);
    }
  }

  @Test
  void ofADocumentGivenTwiceTheLastIsWritten() {
    DocumentFacts former = Samples.document("a.txt", "v1", Samples.guizhou());
    DocumentFacts latter = Samples.document("a.txt", "v2", Samples.beichen());

    assertThat(Batches.of(List.of(former, latter), 1000, "t"))
        .singleElement()
        .satisfies(
            batch -> assertThat(batch).extracting(DocumentSlice::document).containsExactly(latter));
  }

  @Test
  void theUriOfADocumentIsPercentEncoded() {
    DocumentFacts document = Samples.document("2022/第 1 期.txt");

    assertThat(Batches.of(List.of(document), 10, "t").get(0).get(0).properties())
        .containsEntry("uri", "test/2022/%E7%AC%AC%201%20%E6%9C%9F.txt");
  }

  @Test
  void aBatchIsHalvedUntilACaseIsLeft() {
    List<DocumentSlice> whole = Batches.of(documents, 1_000_000, "t").get(0);
    List<DocumentSlice> smallest = smallest(whole).toList();

    assertThat(smallest).hasSize(12).allMatch(slice -> slice.cases().size() == 1);
    assertThat(smallest.stream().flatMap(s -> s.cases().stream()))
        .containsExactlyElementsOf(documents.stream().flatMap(d -> d.cases().stream()).toList());
    assertThat(smallest.subList(0, 3))
        .extracting(DocumentSlice::first)
        .containsExactly(true, false, false);
    assertThat(smallest.subList(0, 3))
        .extracting(DocumentSlice::last)
        .containsExactly(false, false, true);
  }

  private static Stream<DocumentSlice> smallest(List<DocumentSlice> batch) {
    return Batches.isSmallest(batch)
        ? batch.stream()
        : Batches.halves(batch).stream().flatMap(BatchesTests::smallest);
  }
}
