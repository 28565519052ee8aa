package org.reformgraph.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reformgraph.lexicon.TsvTable;
import org.reformgraph.model.FoldedName;

/** Which metrics measure the same thing, by {@code metric-words.tsv}. Immutable. */
final class MetricWords {
  private final List<Aspect> aspects;
  private final List<String> dropped;

  private MetricWords(List<Aspect> aspects, List<String> dropped) {
    this.aspects = List.copyOf(aspects);
    this.dropped = List.copyOf(dropped);
  }

  private record Aspect(String name, List<String> words) {
    boolean fits(String metric) {
      return words.stream().anyMatch(metric::contains);
    }
  }

  static MetricWords bundled() {
    List<Aspect> aspects = new ArrayList<>();
    List<String> dropped = new ArrayList<>();
    for (TsvTable.Row row : TsvTable.beside(MetricWords.class, "metric-words.tsv").rows()) {
      List<String> words = row.values(2);
      if (row.field(0).equals("aspect")) {
        aspects.add(new Aspect(row.required(1, "aspect"), words));
      } else {
        dropped.addAll(words);
      }
    }
    return new MetricWords(aspects, dropped);
  }

  /** What of a measure a metric tells, as 时间; empty when its words do not say. */
  Optional<String> aspect(String metric) {
    return aspects.stream().filter(each -> each.fits(metric)).map(Aspect::name).findFirst();
  }

  /** A metric without what it may have or lack. */
  String core(String metric) {
    String core = FoldedName.of(metric);
    for (String word : dropped) {
      core = core.replace(word, "");
    }
    return core.isEmpty() ? FoldedName.of(metric) : core;
  }
}
