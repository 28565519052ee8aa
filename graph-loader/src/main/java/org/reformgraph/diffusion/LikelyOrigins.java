package org.reformgraph.diffusion;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.reformgraph.model.FoldedName;
import org.reformgraph.ontology.ConceptScheme;
import org.reformgraph.similar.PairLikeness;

/**
 * Guesses from whom a region took a measure over, where no text says so: an earlier adopter whose
 * measure is very like it, or is told of in the same words.
 *
 * <p>The thresholds rest on the 75,480 pairs of measures of different regions in the sample digests
 * and a weekly one of 417 measures: 8 that a text says were copied, 243 others of one concept.
 * docs/diffusion.md gives the figures. They tell what is likely, and prove nothing.
 */
final class LikelyOrigins {
  /**
   * Six of eight pairs reach it that texts say were copied, and a fifth of those of one concept.
   */
  static final double ALIKE = 0.9;

  /** Likeness that is enough for two of the same name. */
  static final double NAMESAKE = 0.75;

  /** Likeness that is enough for two that are told of in the same words. */
  static final double RETOLD = 0.6;

  /** Characters in a row, names left out, that no pair shares by chance. */
  static final int SAME_WORDS = 10;

  /** How many measures of a region are looked at: its first ones. */
  private static final int PRACTICES = 3;

  /** How many of the likest earlier measures have their sentences compared. */
  private static final int READ = 20;

  private static final Comparator<Guess> BEST =
      Comparator.comparingInt((Guess guess) -> guess.isRetold() ? 1 : 0)
          .thenComparingDouble(Guess::similarity)
          .thenComparing(guess -> guess.origin().place().ref().id(), Comparator.reverseOrder());

  private final ConceptScheme scheme;
  private final PairLikeness likeness;

  LikelyOrigins(ConceptScheme scheme) {
    this.scheme = scheme;
    this.likeness = new PairLikeness(scheme);
  }

  /**
   * An origin that is likely.
   *
   * @param namesake whether both have a name that somebody coined: one that stands for the concept
   *     is everybody's
   * @param words the longest stretch that both sentences have
   */
  private record Guess(
      Adoption origin,
      Practice there,
      Practice here,
      double similarity,
      boolean namesake,
      String words) {
    boolean isRetold() {
      return words.length() >= SAME_WORDS;
    }

    /** Likeness alone is too little where the adopter may have been earlier than its date. */
    boolean isLikely() {
      boolean dated = here.dated().filter(date -> date.kind() == DateKind.STATED).isPresent();
      return dated && similarity >= ALIKE
          || namesake && similarity >= NAMESAKE
          || isRetold() && similarity >= RETOLD;
    }
  }

  /**
   * At most one link an adopter, to one that was earlier whatever the days of both dates are; none
   * for those that a text gives an origin or calls the first, and none to those that took it from
   * the adopter. The country is nobody's origin: what it orders is not copied.
   *
   * @param adoptions the earliest first
   * @param stated what texts say of who copied from whom
   * @param isFirst whether a text says that a region was the first
   */
  List<Link> among(List<Adoption> adoptions, Collection<Link> stated, Predicate<Adoption> isFirst) {
    Map<String, Set<String>> copied = new HashMap<>();
    stated.forEach(link -> add(copied, link));
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < adoptions.size(); i++) {
      Adoption adoption = adoptions.get(i);
      if (mayHaveCopied(adoption, copied) && !isFirst.test(adoption)) {
        List<Adoption> before =
            adoptions.subList(0, i).stream()
                .filter(other -> mayBeOrigin(other, adoption, copied))
                .toList();
        origin(adoption, before).map(guess -> link(adoption, guess)).ifPresent(links::add);
      }
    }
    return links;
  }

  private static void add(Map<String, Set<String>> copied, Link link) {
    copied.computeIfAbsent(link.from(), from -> new HashSet<>()).add(link.to());
  }

  private static boolean mayHaveCopied(Adoption adoption, Map<String, Set<String>> copied) {
    return !adoption.place().isCountry() && !copied.containsKey(adoption.place().ref().id());
  }

  private static boolean mayBeOrigin(
      Adoption other, Adoption adoption, Map<String, Set<String>> copied) {
    return !other.place().isCountry()
        && other.isBefore(adoption)
        && !origins(other.place().ref().id(), copied).contains(adoption.place().ref().id());
  }

  /** From whom a region is said to have copied, and those from whom they copied. */
  private static Set<String> origins(String region, Map<String, Set<String>> copied) {
    Set<String> found = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(region));
    while (!open.isEmpty()) {
      copied.getOrDefault(open.remove(), Set.of()).stream().filter(found::add).forEach(open::add);
    }
    return found;
  }

  private Optional<Guess> origin(Adoption adoption, List<Adoption> before) {
    return before.stream()
        .flatMap(other -> pairs(adoption, other).stream())
        .filter(guess -> guess.similarity() >= RETOLD)
        .sorted(Comparator.comparingDouble(Guess::similarity).reversed())
        .limit(READ)
        .map(LikelyOrigins::read)
        .filter(Guess::isLikely)
        .max(BEST);
  }

  private List<Guess> pairs(Adoption adoption, Adoption other) {
    List<Guess> pairs = new ArrayList<>();
    for (Practice here : first(adoption)) {
      for (Practice there : first(other)) {
        double similarity = likeness.of(here.profile(), there.profile()).score();
        pairs.add(new Guess(other, there, here, similarity, isNamesake(there, here), ""));
      }
    }
    return pairs;
  }

  private boolean isNamesake(Practice one, Practice other) {
    String name = one.measure().name();
    return FoldedName.of(name).equals(FoldedName.of(other.measure().name()))
        && scheme.byLabel(name).isEmpty();
  }

  private static List<Practice> first(Adoption adoption) {
    return adoption.practices().subList(0, Math.min(PRACTICES, adoption.practices().size()));
  }

  private static Guess read(Guess guess) {
    Set<String> names = new HashSet<>(guess.here().aliases());
    names.addAll(guess.there().aliases());
    names.add(guess.here().measure().name());
    names.add(guess.there().measure().name());
    String longest = "";
    for (Telling here : guess.here().tellings()) {
      for (Telling there : guess.there().tellings()) {
        boolean sameSentence = here.evidence().sentence().equals(there.evidence().sentence());
        boolean sameCase = here.evidence().caseId().equals(there.evidence().caseId());
        String words =
            sameSentence && sameCase
                ? "" // one sentence that names both regions is nobody's copy
                : Wording.shared(here.evidence().sentence(), there.evidence().sentence(), names);
        longest = words.length() > longest.length() ? words : longest;
      }
    }
    return new Guess(
        guess.origin(), guess.there(), guess.here(), guess.similarity(), guess.namesake(), longest);
  }

  private static Link link(Adoption adoption, Guess guess) {
    Reason reason = Reason.of(guess.origin(), adoption, guess.similarity());
    if (guess.namesake()) {
      reason = reason.sameName(guess.here().measure().name());
    }
    if (guess.isRetold()) {
      reason = reason.sameWords(guess.words());
    }
    return new Link(
        adoption.place().ref().id(),
        guess.origin().place().ref().id(),
        Link.Kind.INFERRED,
        reason.zh() + "。",
        reason.en() + ".",
        Math.round(guess.similarity() * 10_000) / 10_000.0,
        null);
  }
}
