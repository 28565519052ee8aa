package org.reformgraph.evaluate;

import java.util.List;

/**
 * One thing that a case speaks of.
 *
 * @param id local to the case, as in {@code e1}
 * @param type label of the type, as in {@code Region}
 * @param name the fullest name that the text supports
 * @param aliases the other surface forms
 * @param adminCode of a region, its code in GB/T 2260; null when there is none
 * @param region of an agency, the code of its division; null when there is none
 * @param required whether it must be found; else finding it is neither rewarded nor punished
 */
public record GoldEntity(
    String id,
    String type,
    String name,
    List<String> aliases,
    String adminCode,
    String region,
    boolean required) {
  public GoldEntity {
    aliases = List.copyOf(aliases);
  }

  NameSet names() {
    return NameSet.of(name, aliases);
  }
}
