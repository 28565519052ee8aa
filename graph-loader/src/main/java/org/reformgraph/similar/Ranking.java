package org.reformgraph.similar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.reformgraph.embed.Kind;
import org.reformgraph.model.FoldedName;
import org.reformgraph.ontology.ConceptScheme;

/** Puts candidates in order, the likest first, and folds near-duplicates. */
final class Ranking {
  private static final Comparator<Ranked> BEST_FIRST =
      Comparator.comparingDouble(Ranked::score).reversed().thenComparing(r -> r.candidate().id());

  private final ConceptAffinity affinity;
  private final Basis basis;

  Ranking(ConceptScheme scheme, Basis basis) {
    this.affinity = new ConceptAffinity(scheme);
    this.basis = basis;
  }

  /**
   * Those that may be among the best when the rest is known of them: names, topics and platforms
   * weigh little, and what cannot win by them need not be read.
   *
   * @param wanted how many of the best are sure to be kept
   */
  List<Near> hopeful(Reference reference, List<Near> near, int wanted) {
    if (basis != Basis.JOINED || near.size() <= wanted) {
      return near;
    }
    double[] sure = near.stream().mapToDouble(each -> sure(reference, each)).toArray();
    double[] sorted = sure.clone();
    Arrays.sort(sorted);
    double least = sorted[sorted.length - wanted] - Likeness.THE_REST;
    return IntStream.range(0, sure.length)
        .filter(i -> sure[i] >= least)
        .mapToObj(near::get)
        .toList();
  }

  private double sure(Reference reference, Near near) {
    ConceptAffinity.Shared shared = affinity.nearest(reference.kinds(), near.kinds());
    double concept = shared == null ? 0 : shared.affinity();
    return new Likeness(Math.max(0, near.cosine()), concept, 0, 0, 0).score();
  }

  /** The best, at most so many. */
  List<Ranked> best(Reference reference, List<Candidate> candidates, int top) {
    List<Ranked> ranked =
        candidates.stream()
            .map(candidate -> ranked(reference, candidate))
            .sorted(BEST_FIRST)
            .toList();
    List<Ranked> best = new ArrayList<>();
    for (Ranked next : ranked) {
      int same = duplicate(best, next.candidate());
      if (same >= 0) {
        best.set(same, with(best.get(same), next.candidate()));
      } else if (best.size() < top) {
        best.add(next);
      }
    }
    return best;
  }

  private Ranked ranked(Reference reference, Candidate candidate) {
    ConceptAffinity.Shared shared = affinity.nearest(reference.kinds(), candidate.kinds());
    Likeness likeness =
        new Likeness(
            Math.max(0, candidate.cosine()),
            shared == null ? 0 : shared.affinity(),
            CharacterOverlap.of(reference.name(), candidate.name()),
            Overlap.of(reference.topics(), candidate.topics()),
            Overlap.of(reference.platforms(), candidate.platforms()));
    return new Ranked(
        candidate,
        basis.score(likeness, candidate.closeness()),
        likeness,
        shared == null ? "" : shared.other().concept(),
        shared != null && shared.isGuessed(),
        List.of());
  }

  private static int duplicate(List<Ranked> best, Candidate candidate) {
    for (int i = 0; i < best.size(); i++) {
      if (same(best.get(i).candidate(), candidate)) {
        return i;
      }
    }
    return -1;
  }

  /** One region's measure under two names, of which one is in the other: 跨省通办, 跨省通办服务. */
  private static boolean same(Candidate one, Candidate other) {
    String concept = concept(one);
    if (!one.region().equals(other.region())
        || concept.isEmpty()
        || !concept.equals(concept(other))) {
      return false;
    }
    String a = FoldedName.of(one.name());
    String b = FoldedName.of(other.name());
    return a.contains(b) || b.contains(a);
  }

  private static String concept(Candidate candidate) {
    return candidate.kinds().stream().map(Kind::concept).findFirst().orElse("");
  }

  private static Ranked with(Ranked ranked, Candidate folded) {
    List<Candidate> all = new ArrayList<>(ranked.folded());
    all.add(folded);
    return new Ranked(
        ranked.candidate(),
        ranked.score(),
        ranked.likeness(),
        ranked.concept(),
        ranked.guessed(),
        all);
  }
}
