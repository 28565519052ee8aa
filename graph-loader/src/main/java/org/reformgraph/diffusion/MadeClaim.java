package org.reformgraph.diffusion;

import java.util.Optional;
import java.util.regex.Pattern;
import org.reformgraph.answer.Evidence;

/**
 * That a text says that a practice was a first.
 *
 * @param evidence the sentence
 */
record MadeClaim(Practice practice, ClaimWords.Said said, Evidence evidence) {
  private static final Pattern QUOTED = Pattern.compile("“[^”]+”|「[^」]+」");

  /** The surest claim that is made of a practice. */
  static Optional<MadeClaim> of(Practice practice, ClaimWords words) {
    return practice.tellings().stream()
        .flatMap(
            telling ->
                said(practice, telling, words).stream()
                    .map(said -> new MadeClaim(practice, said, telling.evidence())))
        .findFirst();
  }

  /**
   * What the facts hold, else what the sentence says, when it speaks of this measure of this region
   * alone: it quotes no other name, takes nothing over from elsewhere, and does not name the region
   * above in the place of this one.
   */
  private static Optional<ClaimWords.Said> said(
      Practice practice, Telling telling, ClaimWords words) {
    if (telling.pioneer() != null) {
      return words.in(telling.pioneer());
    }
    String sentence = words.simplified(telling.evidence().sentence());
    boolean names = sentence.contains(practice.measure().name());
    boolean alone = QUOTED.matcher(sentence).results().limit(2).count() < 2;
    return names && alone && !telling.copied() && !isOfAnUpper(practice.place(), sentence)
        ? words.in(telling.evidence().sentence())
        : Optional.empty();
  }

  private static boolean isOfAnUpper(Place place, String sentence) {
    return !sentence.contains(place.ref().name())
        && place.above().stream()
            .filter(upper -> !upper.level().equals(Place.COUNTRY))
            .anyMatch(upper -> sentence.contains(upper.name()));
  }

  /** Whether a place is where the claim says that its region was the first. */
  boolean covers(Place other) {
    Place own = practice.place();
    return switch (said.scope().kind()) {
      case "world", "country" -> true;
      case "province" -> inSame(Place.PROVINCE, other);
      case "prefecture" ->
          own.at(Place.PREFECTURE).isPresent()
              ? inSame(Place.PREFECTURE, other)
              : inSame(Place.PROVINCE, other); // a municipality
      case "district" ->
          own.at(Place.PROVINCE).filter(p -> p.name().endsWith("自治区")).isPresent()
              ? inSame(Place.PROVINCE, other)
              : other.isIn(own.ref().id());
      default -> said.scope().provinces().stream().anyMatch(other::isIn);
    };
  }

  private boolean inSame(String level, Place other) {
    return practice.place().at(level).filter(upper -> other.isIn(upper.id())).isPresent();
  }
}
