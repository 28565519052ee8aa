package org.reformgraph.correct;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.reformgraph.model.Corrected;
import org.reformgraph.model.Entity;
import org.reformgraph.model.EntityType;
import org.reformgraph.model.Quote;

/** Entities changed in one respect, all else as it was. */
final class Entities {
  private static final Comparator<Quote> BY_PLACE =
      Comparator.comparingInt(Quote::start).thenComparingInt(Quote::end);

  private Entities() {}

  /** Under another id, whose type and region it takes. */
  static Entity identified(Entity e, String id, List<String> former, Stamp stamp) {
    EntityType type = Ids.type(id);
    TreeSet<String> ids = new TreeSet<>(e.formerIds());
    ids.addAll(former);
    ids.add(e.canonicalId());
    ids.remove(id);
    String region = Ids.regionKey(id).map(Ids::division).orElse(e.region());
    return new Entity(
        e.id(),
        type,
        e.name(),
        id,
        type == EntityType.REGION ? Ids.adminCode(id) : null,
        type == EntityType.REGION ? e.region() : region,
        e.aliases(),
        e.mentions(),
        type == EntityType.MEASURE ? e.concept() : null,
        type == EntityType.POLICY ? e.number() : null,
        e.since(),
        e.pioneer(),
        e.method(),
        e.confidence(),
        List.copyOf(ids),
        Corrected.latest(e.corrected(), stamp.corrected()));
  }

  /** Under another name; the old one stays an alias. */
  static Entity named(Entity e, String name, Stamp stamp) {
    return with(
        e,
        name,
        aliases(name, e.aliases(), List.of(e.name())),
        e.mentions(),
        Corrected.latest(e.corrected(), stamp.corrected()));
  }

  /** With other mentions, name and aliases. */
  static Entity of(Entity e, String name, List<String> aliases, List<Quote> mentions, Stamp stamp) {
    return with(e, name, aliases, mentions, Corrected.latest(e.corrected(), stamp.corrected()));
  }

  private static Entity with(
      Entity e, String name, List<String> aliases, List<Quote> mentions, Corrected corrected) {
    return new Entity(
        e.id(),
        e.type(),
        name,
        e.canonicalId(),
        e.adminCode(),
        e.region(),
        aliases,
        mentions,
        e.concept(),
        e.number(),
        e.since(),
        e.pioneer(),
        e.method(),
        e.confidence(),
        e.formerIds(),
        corrected);
  }

  /** One of two that turned out to be the same; the one that always had the id gives the name. */
  static Entity united(Entity a, Entity b) {
    boolean second = !a.formerIds().isEmpty() && b.formerIds().isEmpty();
    Entity first = second ? b : a;
    Entity other = second ? a : b;
    TreeSet<String> former = new TreeSet<>(a.formerIds());
    former.addAll(b.formerIds());
    return new Entity(
        a.id(),
        first.type(),
        first.name(),
        first.canonicalId(),
        known(first.adminCode(), other.adminCode()),
        known(first.region(), other.region()),
        aliases(first.name(), first.aliases(), List.of(other.name()), other.aliases()),
        Stream.concat(a.mentions().stream(), b.mentions().stream())
            .distinct()
            .sorted(BY_PLACE)
            .toList(),
        known(first.concept(), other.concept()),
        known(first.number(), other.number()),
        known(first.since(), other.since()),
        known(first.pioneer(), other.pioneer()),
        first.method(),
        Math.max(a.confidence(), b.confidence()),
        List.copyOf(former),
        Corrected.latest(a.corrected(), b.corrected()));
  }

  @SafeVarargs
  private static List<String> aliases(String name, Collection<String>... given) {
    return Stream.of(given)
        .flatMap(Collection::stream)
        .distinct()
        .filter(alias -> !alias.equals(name))
        .toList();
  }

  private static String known(String a, String b) {
    return a != null ? a : b;
  }
}
