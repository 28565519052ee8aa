package org.reformgraph.diffusion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.reformgraph.answer.Evidence;
import org.reformgraph.answer.Ref;
import org.reformgraph.embed.Kind;
import org.reformgraph.similar.Profile;

/**
 * A measure of a region, with what is told of its adoption.
 *
 * @param aliases its other names
 * @param tellings the surest first; at least one
 */
record Practice(
    Ref measure, List<String> aliases, Place place, Profile profile, List<Telling> tellings) {
  private static final Comparator<Dated> EARLIEST = Comparator.comparing(Dated::date);

  Practice {
    aliases = List.copyOf(aliases);
    tellings = List.copyOf(tellings);
  }

  /** The same with more that is told of it. */
  Practice with(List<Telling> more) {
    List<Telling> all = new ArrayList<>(tellings);
    all.addAll(more);
    return new Practice(measure, aliases, place, profile, all);
  }

  /** A date and the sentence that it is of. */
  record Dated(PartialDate date, DateKind kind, Evidence evidence) {}

  /** The earliest date that a text states, else that of the earliest case. */
  Optional<Dated> dated() {
    return stated().or(this::told);
  }

  private Optional<Dated> stated() {
    return tellings.stream()
        .flatMap(
            telling ->
                PartialDate.of(telling.since()).stream()
                    .map(date -> new Dated(date, DateKind.STATED, telling.evidence())))
        .min(EARLIEST);
  }

  private Optional<Dated> told() {
    return tellings.stream()
        .map(Telling::evidence)
        .flatMap(
            evidence ->
                PartialDate.of(evidence.caseDate()).stream()
                    .map(date -> new Dated(date, DateKind.CASE, evidence)))
        .min(EARLIEST);
  }

  /** The sentence of its date; the surest one without a date. */
  Evidence evidence() {
    return dated().map(Dated::evidence).orElse(tellings.get(0).evidence());
  }

  /** The concepts that it is classified as. */
  Set<String> concepts() {
    return profile.kinds().stream()
        .filter(kind -> kind.weight() >= 1)
        .map(Kind::concept)
        .collect(Collectors.toUnmodifiableSet());
  }
}
