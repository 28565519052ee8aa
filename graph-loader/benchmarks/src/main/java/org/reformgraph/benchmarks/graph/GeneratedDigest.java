package org.reformgraph.benchmarks.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.reformgraph.lexicon.Division;
import org.reformgraph.lexicon.Gazetteer;
import org.reformgraph.model.CaseFacts;
import org.reformgraph.model.DocumentInfo;
import org.reformgraph.ontology.Concept;
import org.reformgraph.ontology.ConceptScheme;
import org.reformgraph.write.DocumentFacts;

/** Made-up digests, the same ones each time: the number of a digest decides all that is in it. */
final class GeneratedDigest {
  private static final int CASES = 50;

  private final List<Division> cities;
  private final List<String> concepts;

  GeneratedDigest(Gazetteer gazetteer, ConceptScheme scheme) {
    this.cities =
        gazetteer.all().stream()
            .filter(d -> d.level() == Division.Level.PREFECTURE && d.code() != null)
            .sorted(Comparator.comparing(Division::id))
            .toList();
    this.concepts = scheme.all().stream().map(Concept::code).sorted().toList();
  }

  /** The digest of a number from 0. */
  DocumentFacts of(int number) {
    Random random = new Random(number);
    String name = String.format(Locale.ROOT, "digest-%06d.txt", number);
    String date = String.format(Locale.ROOT, "%d-%02d", 2018 + number % 6, 1 + number % 12);
    DocumentInfo info =
        new DocumentInfo(
            name, name, String.format(Locale.ROOT, "%064x", number), "UTF-8", "generated", date);
    StringBuilder text = new StringBuilder();
    List<CaseFacts> cases = new ArrayList<>();
    for (int i = 0; i < CASES; i++) {
      int at = random.nextInt(cities.size());
      Division model = cities.get((at + 1 + random.nextInt(cities.size() - 1)) % cities.size());
      cases.add(
          new GeneratedCase(random, info, cities.get(at), text)
              .facts(model, i + 1, concepts.get(random.nextInt(concepts.size()))));
    }
    return new DocumentFacts(info, "generated-" + number, cases);
  }
}
