package org.reformgraph.similar;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.reformgraph.lexicon.TsvTable;
import org.reformgraph.model.FoldedName;

/**
 * What kind of thing platforms are: apps, portals, hotlines, systems. Known ones by the lexicon,
 * others by how their names end ({@code platform-kinds.tsv}). Immutable.
 */
final class PlatformKinds {
  private static final String KNOWN = "platforms.tsv";
  private static final String ENDINGS = "platform-kinds.tsv";

  private final Map<String, String> known = new HashMap<>();
  private final List<Map.Entry<String, String>> endings;

  private PlatformKinds(TsvTable platforms, TsvTable endings) {
    for (TsvTable.Row row : platforms.rows()) {
      String kind = row.required(3, "kind");
      known.put(FoldedName.of(row.required(0, "name")), kind);
      row.values(2).forEach(alias -> known.putIfAbsent(FoldedName.of(alias), kind));
    }
    this.endings =
        endings.rows().stream()
            .map(row -> Map.entry(row.required(0, "ending"), row.required(1, "kind")))
            .sorted(
                Comparator.comparing((Map.Entry<String, String> e) -> e.getKey().length())
                    .reversed())
            .toList();
  }

  static PlatformKinds bundled() {
    return new PlatformKinds(
        TsvTable.bundled(KNOWN), TsvTable.beside(PlatformKinds.class, ENDINGS));
  }

  /** The kinds of some platforms, by their names; those without a telling name are left out. */
  Set<String> of(Collection<String> names) {
    return names.stream()
        .flatMap(name -> kind(name).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private Optional<String> kind(String name) {
    return Optional.ofNullable(known.get(FoldedName.of(name)))
        .or(
            () ->
                endings.stream()
                    .filter(ending -> name.endsWith(ending.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst());
  }
}
