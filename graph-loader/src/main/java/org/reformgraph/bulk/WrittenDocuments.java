package org.reformgraph.bulk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the rows of each document are, so that one that comes again can take the place of what it
 * was.
 */
final class WrittenDocuments {
  private record Written(int number, List<String> cases, Map<CsvFile, CsvFile.Part> parts) {}

  private final Map<String, Written> byId = new HashMap<>();
  private final Map<String, String> documentOfCase = new HashMap<>();
  private final BitSet replaced = new BitSet();
  private final Map<CsvFile, List<CsvFile.Part>> gone = new HashMap<>();
  private int next;

  /** The number that the next document will have. */
  int next() {
    return next;
  }

  /** The document that a case was written of; null for none. */
  String documentOf(String caseId) {
    return documentOfCase.get(caseId);
  }

  /** A document was written, possibly in place of itself. */
  void add(HeldRows document, Map<CsvFile, CsvFile.Part> parts) {
    Written before =
        byId.put(document.id(), new Written(next++, document.cases(), Map.copyOf(parts)));
    if (before != null) {
      replaced.set(before.number());
      before.cases().forEach(documentOfCase::remove);
      before
          .parts()
          .forEach((file, part) -> gone.computeIfAbsent(file, f -> new ArrayList<>()).add(part));
    }
    document.cases().forEach(each -> documentOfCase.put(each, document.id()));
  }

  /** Whether the document of a number was replaced since. */
  boolean isReplaced(int number) {
    return replaced.get(number);
  }

  /** Takes what was replaced out of the closed files. */
  void cut() throws IOException {
    for (Map.Entry<CsvFile, List<CsvFile.Part>> file : gone.entrySet()) {
      file.getValue().sort(Comparator.comparingLong(CsvFile.Part::start));
      file.getKey().cut(file.getValue());
    }
  }

  int documents() {
    return byId.size();
  }

  int cases() {
    return documentOfCase.size();
  }
}
