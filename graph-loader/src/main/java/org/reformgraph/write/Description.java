package org.reformgraph.write;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import org.reformgraph.model.CanonicalId;
import org.reformgraph.model.Corrected;
import org.reformgraph.model.Entity;
import org.reformgraph.model.Quote;

/**
 * What a case says of one entity: the properties of a {@code DESCRIBES} relation. Several entities
 * of the case that were resolved to the same one are described together.
 */
final class Description {
  static final String TYPE = "DESCRIBES";

  private static final Comparator<Quote> BY_PLACE =
      Comparator.comparingInt(Quote::start).thenComparingInt(Quote::end).thenComparing(Quote::text);
  private static final int NO_PAGE = 0;

  private final List<Entity> entities = new ArrayList<>();

  void add(Entity entity) {
    entities.add(entity);
  }

  String name() {
    return entities.get(0).name();
  }

  Row row(String caseId) {
    Entity first = entities.get(0);
    Map<String, Object> properties = new HashMap<>();
    properties.put("key", CanonicalId.relation(TYPE, caseId, first.canonicalId(), caseId, null));
    properties.put("caseId", caseId);
    properties.put("name", first.name());
    aliases(properties);
    properties.put("region", region());
    properties.put("number", stated(Entity::number));
    properties.put("concept", stated(Entity::concept));
    properties.put("since", stated(Entity::since));
    properties.put("pioneer", stated(Entity::pioneer));
    properties.put("method", first.method());
    properties.put("confidence", first.confidence());
    former(properties);
    mentions(properties);
    return new Row(caseId, first.canonicalId(), properties);
  }

  private void former(Map<String, Object> properties) {
    List<String> ids =
        entities.stream().flatMap(e -> e.formerIds().stream()).distinct().sorted().toList();
    if (!ids.isEmpty()) {
      properties.put("formerIds", ids);
    }
    Provenance.corrected(
        properties, entities.stream().map(Entity::corrected).reduce(null, Corrected::latest));
  }

  /** Most have none: these are not stored, for there are as many descriptions as all else. */
  private void aliases(Map<String, Object> properties) {
    TreeSet<String> names = new TreeSet<>();
    entities.forEach(e -> names.add(e.name()));
    entities.forEach(e -> names.addAll(e.aliases()));
    names.remove(name());
    if (!names.isEmpty()) {
      properties.put("aliases", List.copyOf(names));
    }
  }

  private String region() {
    return EntityIds.region(entities.get(0).canonicalId()).orElseGet(() -> stated(Entity::region));
  }

  private String stated(Function<Entity, String> property) {
    return entities.stream().map(property).filter(Objects::nonNull).findFirst().orElse(null);
  }

  private void mentions(Map<String, Object> properties) {
    List<Quote> quotes =
        entities.stream().flatMap(e -> e.mentions().stream()).distinct().sorted(BY_PLACE).toList();
    properties.put("mentions", quotes.size());
    properties.put("surfaceForms", quotes.stream().map(Quote::text).toList());
    properties.put("spans", quotes.stream().map(Provenance::spans).toList());
    if (quotes.stream().anyMatch(q -> q.page() != null)) {
      properties.put("pages", quotes.stream().map(Description::page).toList());
    }
  }

  private static int page(Quote quote) {
    return quote.page() == null ? NO_PAGE : quote.page();
  }
}
