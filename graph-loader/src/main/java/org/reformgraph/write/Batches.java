package org.reformgraph.write;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.reformgraph.model.CaseFacts;

/**
 * Cuts documents into transactions of a bounded size: several small documents share one, a large
 * one takes several. A case is never cut.
 */
final class Batches {
  private final int maxRows;
  private final String token;
  private final List<List<DocumentSlice>> batches = new ArrayList<>();
  private List<DocumentSlice> open = new ArrayList<>();
  private int openRows;

  private Batches(int maxRows, String token) {
    this.maxRows = maxRows;
    this.token = token;
  }

  /**
   * @param maxRows nodes and relations of a transaction; only a single case may be larger
   * @param token of this load
   * @return of a document given twice only the last
   */
  static List<List<DocumentSlice>> of(
      Collection<DocumentFacts> documents, int maxRows, String token) {
    Map<String, DocumentFacts> byId = new LinkedHashMap<>();
    documents.forEach(document -> byId.put(document.id(), document));
    Batches cut = new Batches(maxRows, token);
    byId.values().forEach(cut::add);
    cut.close();
    return cut.batches;
  }

  private void add(DocumentFacts document) {
    int rows = 1 + document.cases().stream().mapToInt(Batches::rows).sum();
    if (rows > maxRows) {
      close();
      batches.addAll(slices(document));
      return;
    }
    if (openRows + rows > maxRows) {
      close();
    }
    open.add(new DocumentSlice(document, document.cases(), true, true, token));
    openRows += rows;
  }

  private void close() {
    if (!open.isEmpty()) {
      batches.add(List.copyOf(open));
    }
    open = new ArrayList<>();
    openRows = 0;
  }

  private List<List<DocumentSlice>> slices(DocumentFacts document) {
    List<List<CaseFacts>> parts = parts(document.cases());
    List<List<DocumentSlice>> slices = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      boolean last = i == parts.size() - 1;
      slices.add(List.of(new DocumentSlice(document, parts.get(i), i == 0, last, token)));
    }
    return slices;
  }

  private List<List<CaseFacts>> parts(List<CaseFacts> cases) {
    List<List<CaseFacts>> parts = new ArrayList<>();
    List<CaseFacts> part = new ArrayList<>();
    int partRows = 0;
    for (CaseFacts facts : cases) {
      int rows = rows(facts);
      if (!part.isEmpty() && partRows + rows > maxRows) {
        parts.add(part);
        part = new ArrayList<>();
        partRows = 0;
      }
      part.add(facts);
      partRows += rows;
    }
    parts.add(part);
    return parts;
  }

  /** Whether a batch cannot be made two of: it holds a single case, or none. */
  static boolean isSmallest(List<DocumentSlice> batch) {
    return batch.size() == 1 && batch.get(0).cases().size() <= 1;
  }

  /** A batch as two, to be written in their order. */
  static List<List<DocumentSlice>> halves(List<DocumentSlice> batch) {
    if (batch.size() > 1) {
      int middle = batch.size() / 2;
      return List.of(batch.subList(0, middle), batch.subList(middle, batch.size()));
    }
    return batch.get(0).halves().stream().map(List::of).toList();
  }

  /** Nodes and relations of a batch. */
  static int size(List<DocumentSlice> batch) {
    return batch.stream()
        .mapToInt(slice -> 1 + slice.cases().stream().mapToInt(Batches::rows).sum())
        .sum();
  }

  private static int rows(CaseFacts facts) {
    return 2
        + 2 * facts.entities().size()
        + facts.relations().size()
        + 2 * facts.outcomes().size()
        + facts.topics().size();
  }
}
