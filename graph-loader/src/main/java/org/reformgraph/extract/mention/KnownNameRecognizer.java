package org.reformgraph.extract.mention;

import java.util.List;
import java.util.Map;
import org.reformgraph.extract.CaseView;
import org.reformgraph.hanlp.PhraseMatcher;

/** Measures and platforms that the lexicons know by name, quoted or not. */
final class KnownNameRecognizer {
  private final PhraseMatcher<Referent> names;

  KnownNameRecognizer(Map<String, Referent> names) {
    this.names = new PhraseMatcher<>(names);
  }

  List<Mention> recognize(CaseView view, Boundaries boundaries) {
    return names.longest(view.text(view.start(), view.end())).stream()
        .filter(h -> boundaries.hold(h.start() + view.start(), h.end() + view.start()))
        .map(
            h ->
                new Mention(
                    h.value(),
                    h.start() + view.start(),
                    h.end() + view.start(),
                    "lexicon",
                    0.9,
                    true))
        .toList();
  }
}
