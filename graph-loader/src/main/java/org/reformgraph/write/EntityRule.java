package org.reformgraph.write;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.reformgraph.hanlp.Pinyin;
import org.reformgraph.lexicon.Deictics;
import org.reformgraph.lexicon.Division;
import org.reformgraph.lexicon.Gazetteer;
import org.reformgraph.model.EntityType;

/**
 * The rule that derives an entity's properties from what all cases say of it and from the
 * gazetteer. It looks at nothing else, so that the order of loading cannot matter.
 */
final class EntityRule {
  private final Gazetteer gazetteer;
  private final Deictics deictics;

  EntityRule(Gazetteer gazetteer, Deictics deictics) {
    this.gazetteer = gazetteer;
    this.deictics = deictics;
  }

  /** The properties of an entity's node; a null value takes the property away. */
  Map<String, Object> properties(Said said) {
    Optional<Division> division = division(said.id());
    Map<String, Object> properties = new HashMap<>();
    String name = division.map(Division::name).orElseGet(() -> Said.commonest(said.names()));
    properties.put("name", name);
    List<String> aliases = aliases(said, name, division);
    properties.put("aliases", aliases);
    properties.put("pinyin", Pinyin.of(name, aliases));
    properties.put("formerIds", said.formerIds().isEmpty() ? null : said.formerIds());
    properties.put("cases", said.cases());
    properties.put("mentions", said.mentions());
    switch (EntityIds.type(said.id())) {
      case REGION -> region(division, properties);
      case POLICY -> {
        properties.put("region", Said.commonest(said.regions()));
        properties.put("number", Said.commonest(said.numbers()));
      }
      case AGENCY, PLATFORM, MEASURE -> properties.put("region", Said.commonest(said.regions()));
    }
    return properties;
  }

  /**
   * The id of the region that a region or an agency lies in; empty for the country, for regions
   * that nobody knows the place of, and for other types.
   */
  Optional<String> within(String id) {
    return switch (EntityIds.type(id)) {
      case REGION -> parent(EntityIds.key(id)).map(EntityRule::regionId);
      case AGENCY -> EntityIds.region(id).flatMap(this::known).map(EntityRule::regionId);
      case POLICY, PLATFORM, MEASURE -> Optional.empty();
    };
  }

  private Optional<String> parent(String regionKey) {
    Optional<Division> division = gazetteer.byId(regionKey);
    return division.isPresent()
        ? division.map(Division::parent)
        : EntityIds.parentOfArea(regionKey).flatMap(this::known);
  }

  /** The region itself when the gazetteer has it, else the one that its key says it lies in. */
  private Optional<String> known(String regionKey) {
    return gazetteer.byId(regionKey).isPresent()
        ? Optional.of(regionKey)
        : EntityIds.parentOfArea(regionKey).flatMap(this::known);
  }

  private Optional<Division> division(String id) {
    return EntityIds.type(id) == EntityType.REGION
        ? gazetteer.byId(EntityIds.key(id))
        : Optional.empty();
  }

  private List<String> aliases(Said said, String name, Optional<Division> division) {
    TreeSet<String> aliases = new TreeSet<>(said.names().keySet());
    aliases.addAll(said.aliases());
    aliases.removeIf(deictics::matches);
    division.ifPresent(
        d -> {
          aliases.add(d.fullName());
          aliases.addAll(d.aliases());
        });
    aliases.remove(name);
    return List.copyOf(aliases);
  }

  /** The name is the region's own, which viewers show; the full one has its ancestors before it. */
  private static void region(Optional<Division> division, Map<String, Object> properties) {
    properties.put("fullName", division.map(Division::fullName).orElse(null));
    properties.put("adminCode", division.map(Division::code).orElse(null));
    properties.put(
        "level",
        division.map(Division::level).orElse(Division.Level.AREA).name().toLowerCase(Locale.ROOT));
  }

  private static String regionId(String key) {
    return EntityType.REGION.idPrefix() + "/" + key;
  }
}
