package org.reformgraph.lexicon;

import java.util.List;

/**
 * A region that the gazetteer knows: an administrative division of GB/T 2260 or a functional area.
 *
 * @param id the part of the canonical id after {@code region/}: the division's code, or an ASCII
 *     key of a functional area
 * @param code six digits; {@code CN} for the root; null for a functional area
 * @param name official short form with its suffix, as in 万州区
 * @param fullName with its ancestors, as in 重庆市万州区
 * @param parent id of the region that it is part of; null for the root
 * @param aliases short forms and former names
 * @param abbreviations single characters, safe only in compounds and enumerations, as in 川渝
 */
public record Division(
    String id,
    String code,
    String name,
    String fullName,
    String parent,
    Level level,
    List<String> aliases,
    List<String> abbreviations) {
  public Division {
    aliases = List.copyOf(aliases);
    abbreviations = List.copyOf(abbreviations);
  }

  /** The rank of a region. */
  public enum Level {
    COUNTRY,
    PROVINCE,
    PREFECTURE,
    COUNTY,
    /** New areas, development zones, city clusters: regions without a code of their own. */
    AREA
  }
}
