package org.reformgraph.diffusion;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Holds claims to have been the first against what is known of the other regions in their scope.
 *
 * <p>A date of a case says that something was adopted then <em>or before</em>. So another's date of
 * either kind contradicts a claim whose own date is stated, when it is earlier whatever the days of
 * both are. A claim without a stated date cannot be contradicted: it names those that were earlier
 * than its case, and stays open.
 */
final class ClaimCheck {
  /** How many regions a claim is said to be contradicted by. */
  private static final int AGAINST = 20;

  private final List<Practice> practices;
  private final Map<String, MadeClaim> claims = new LinkedHashMap<>();

  /**
   * @param practices those that are compared with each other
   */
  ClaimCheck(List<Practice> practices, ClaimWords words) {
    this.practices = List.copyOf(practices);
    for (Practice practice : practices) {
      MadeClaim.of(practice, words).ifPresent(claim -> claims.put(practice.measure().id(), claim));
    }
  }

  /** Whether a claim is made of any of some practices. */
  boolean isMadeOf(List<Practice> some) {
    return some.stream().anyMatch(practice -> claims.containsKey(practice.measure().id()));
  }

  /** All claims, checked; what one sentence claims for several measures of a region is one. */
  List<Claim> checked() {
    Map<List<String>, MadeClaim> distinct = new LinkedHashMap<>();
    claims.values().stream()
        .sorted(Comparator.comparing(claim -> claim.practice(), Adoption.EARLIEST))
        .forEach(claim -> distinct.putIfAbsent(sentence(claim), claim));
    return distinct.values().stream().map(this::check).toList();
  }

  private static List<String> sentence(MadeClaim claim) {
    return List.of(
        claim.practice().place().ref().id(),
        claim.evidence().caseId(),
        claim.evidence().sentence());
  }

  /** The first adopted measure of each region, the earliest first. */
  private static List<Practice> oneARegion(Stream<Practice> practices) {
    Map<String, Practice> first = new LinkedHashMap<>();
    practices
        .sorted(Adoption.EARLIEST)
        .forEach(practice -> first.putIfAbsent(practice.place().ref().id(), practice));
    return List.copyOf(first.values());
  }

  private Claim check(MadeClaim claim) {
    List<Practice> peers = practices.stream().filter(other -> isPeer(claim, other)).toList();
    List<Practice> earlier =
        oneARegion(peers.stream().filter(other -> contradicts(other, claim.practice())));
    List<Practice> rivals = oneARegion(peers.stream().filter(other -> isRival(claim, other)));
    if (!earlier.isEmpty()) {
      return claim(claim, Verdict.CONTRADICTED, earlier, Note.earlier(claim.practice(), earlier));
    }
    if (!rivals.isEmpty()) {
      return claim(claim, Verdict.DISPUTED, rivals, Note.rivals(claim.practice(), rivals));
    }
    return undisputed(claim, peers);
  }

  private Claim undisputed(MadeClaim claim, List<Practice> peers) {
    Optional<Practice.Dated> own = claim.practice().dated();
    if (own.isEmpty()) {
      return claim(claim, Verdict.UNVERIFIABLE, List.of(), Note.undated());
    }
    if (own.get().kind() == DateKind.CASE) {
      List<Practice> before =
          oneARegion(peers.stream().filter(other -> isBefore(other, claim.practice())));
      return claim(claim, Verdict.UNVERIFIABLE, before, Note.caseDateOnly(own.get(), before));
    }
    long dated = peers.stream().filter(other -> other.dated().isPresent()).count();
    return dated == 0
        ? claim(claim, Verdict.UNVERIFIABLE, List.of(), Note.nobodyElse())
        : claim(claim, Verdict.SUPPORTED, List.of(), Note.noneEarlier(own.get(), dated));
  }

  /**
   * Another region in the claim's scope with the same kind of measure. Regions that the claimant
   * lies in, and those in it, may tell of the very same thing; so may those of the same sentence.
   */
  private static boolean isPeer(MadeClaim claim, Practice other) {
    Practice own = claim.practice();
    return !other.place().isCountry()
        && !other.place().isIn(own.place().ref().id())
        && !own.place().isIn(other.place().ref().id())
        && claim.covers(other.place())
        && sharesConcept(own, other)
        && !isToldWith(claim, other);
  }

  private static boolean sharesConcept(Practice one, Practice other) {
    return one.concepts().isEmpty() || one.concepts().stream().anyMatch(other.concepts()::contains);
  }

  private static boolean isToldWith(MadeClaim claim, Practice other) {
    return other.tellings().stream()
        .anyMatch(
            telling ->
                telling.evidence().caseId().equals(claim.evidence().caseId())
                    && telling.evidence().sentence().equals(claim.evidence().sentence()));
  }

  /** Both say that they were the first, each in a scope that the other is in. */
  private boolean isRival(MadeClaim claim, Practice other) {
    MadeClaim theirs = claims.get(other.measure().id());
    return theirs != null && theirs.covers(claim.practice().place());
  }

  private static boolean contradicts(Practice other, Practice own) {
    return own.dated().filter(date -> date.kind() == DateKind.STATED).isPresent()
        && isBefore(other, own);
  }

  private static boolean isBefore(Practice other, Practice own) {
    Optional<Practice.Dated> theirs = other.dated();
    Optional<Practice.Dated> ours = own.dated();
    return theirs.isPresent()
        && ours.isPresent()
        && theirs.get().date().isBefore(ours.get().date());
  }

  private static Claim claim(MadeClaim claim, Verdict verdict, List<Practice> against, Note note) {
    return new Claim(
        claim.practice().place().ref(),
        claim.practice().measure(),
        claim.said().words(),
        claim.said().scope().kind(),
        claim.evidence(),
        verdict,
        against.stream().limit(AGAINST).map(Practice::measure).toList(),
        note.zh(),
        note.en());
  }
}
