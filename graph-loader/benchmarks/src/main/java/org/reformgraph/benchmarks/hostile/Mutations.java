package org.reformgraph.benchmarks.hostile;

import java.util.List;
import java.util.stream.Stream;

/** All ways that documents are made bad in. */
final class Mutations {
  private Mutations() {}

  static List<Mutation> all() {
    return Stream.of(
            ByteMutations.all(),
            EncodingMutations.all(),
            TextMutations.all(),
            LongTexts.all(),
            HtmlMutations.all(),
            WordMutations.all(),
            PdfMutations.all(),
            ZipMutations.all())
        .flatMap(List::stream)
        .toList();
  }
}
