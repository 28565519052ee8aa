package org.reformgraph.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.reformgraph.lexicon.Division.Level;
import org.reformgraph.model.CanonicalId;

/** The regions of China by id and by every name that they go by. */
public final class Gazetteer {
  private final Map<String, Division> byId;
  private final Map<String, List<Division>> byName = new HashMap<>();

  private Gazetteer(Map<String, Division> byId) {
    this.byId = Collections.unmodifiableMap(byId);
    for (Division d : byId.values()) {
      name(d.name(), d);
      name(d.fullName(), d);
      d.aliases().forEach(alias -> name(alias, d));
    }
  }

  private void name(String name, Division division) {
    List<Division> bearers = byName.computeIfAbsent(name, n -> new ArrayList<>(1));
    if (!bearers.contains(division)) {
      bearers.add(division);
    }
  }

  /** The gazetteer of the bundled files {@code regions.tsv} and {@code areas.tsv}. */
  public static Gazetteer bundled() {
    return of(TsvTable.bundled("regions.tsv"), TsvTable.bundled("areas.tsv"));
  }

  static Gazetteer of(TsvTable regions, TsvTable areas) {
    Map<String, Division> byId = new LinkedHashMap<>();
    byId.put(
        CanonicalId.CHINA,
        new Division(
            CanonicalId.CHINA,
            CanonicalId.CHINA,
            "中国",
            "中国",
            null,
            Level.COUNTRY,
            List.of(),
            List.of()));
    for (TsvTable.Row row : regions.rows()) {
      String code = row.required(0, "code");
      Division parent = parent(byId, row);
      String name = row.required(1, "name");
      Division division =
          new Division(
              code,
              code,
              name,
              full(parent, name),
              parent.id(),
              level(row),
              row.values(4),
              row.values(5));
      if (byId.put(code, division) != null) {
        throw row.error("the code " + code + " is given twice");
      }
    }
    for (TsvTable.Row row : areas.rows()) {
      Division parent = parent(byId, row);
      String name = row.required(1, "name");
      String id = CanonicalId.areaKey(parent.id(), name);
      byId.put(
          id,
          new Division(id, null, name, name, parent.id(), Level.AREA, row.values(4), List.of()));
    }
    return new Gazetteer(byId);
  }

  private static Division parent(Map<String, Division> byId, TsvTable.Row row) {
    String id = row.required(2, "parent");
    Division parent = byId.get(id);
    if (parent == null) {
      throw row.error("the parent " + id + " is not given above");
    }
    return parent;
  }

  private static String full(Division parent, String name) {
    return parent.level() == Level.COUNTRY ? name : parent.fullName() + name;
  }

  private static Level level(TsvTable.Row row) {
    String level = row.required(3, "level");
    try {
      return Level.valueOf(level.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw row.error("the level " + level + " is none of province, prefecture, county");
    }
  }

  /** The region of an id: a code of GB/T 2260, {@code CN}, or a functional area's key. */
  public Optional<Division> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** All regions that go by a name, official, full or alias; empty when there are none. */
  public List<Division> byName(String name) {
    return Collections.unmodifiableList(byName.getOrDefault(name, List.of()));
  }

  /** Every region, parents before their children. */
  public Collection<Division> all() {
    return byId.values();
  }

  /** Every name that some region goes by. */
  public Collection<String> names() {
    return Collections.unmodifiableSet(byName.keySet());
  }

  /** Whether a region is the other one or lies inside it. */
  public boolean within(Division inner, Division outer) {
    for (Division d = inner; d != null; d = d.parent() == null ? null : byId.get(d.parent())) {
      if (d.id().equals(outer.id())) {
        return true;
      }
    }
    return false;
  }
}
