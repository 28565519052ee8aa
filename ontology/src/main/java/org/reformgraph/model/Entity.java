package org.reformgraph.model;

import java.util.List;

/**
 * One thing that a case speaks of, with every mention of it in that case.
 *
 * @param id local to the case, as in {@code e1}
 * @param name the fullest name the text or the gazetteer supports, simplified and corrected
 * @param canonicalId the id of the entity in the graph
 * @param adminCode the region's code in GB/T 2260; null for functional areas and for other types
 * @param region the code of the division that an agency, policy, platform or measure belongs to,
 *     {@code CN} for national ones; for a functional area the code of its parent; null when unknown
 * @param aliases other surface forms, without {@code name}
 * @param concept code of the measure's concept in the concept scheme; null when none or of another
 *     type
 * @param number a policy's document number, as in 国发〔2021〕24号; null when unknown
 * @param since when the measure began, {@code yyyy[-MM[-dd]]}; null when not stated
 * @param pioneer the pioneer claim as stated, as in 全国首创; null when not stated
 * @param method the rule or lexicon that found it
 * @param confidence between 0 and 1, with at most three decimals
 * @param formerIds canonical ids that corrections took it from, which still lead to it
 * @param corrected who corrected it last; null when nobody did
 */
public record Entity(
    String id,
    EntityType type,
    String name,
    String canonicalId,
    String adminCode,
    String region,
    List<String> aliases,
    List<Quote> mentions,
    String concept,
    String number,
    String since,
    String pioneer,
    String method,
    double confidence,
    List<String> formerIds,
    Corrected corrected) {
  public Entity {
    aliases = List.copyOf(aliases);
    mentions = List.copyOf(mentions);
    formerIds = List.copyOf(formerIds);
    confidence = Confidence.rounded(confidence);
  }

  /** An entity that nobody has corrected. */
  public Entity(
      String id,
      EntityType type,
      String name,
      String canonicalId,
      String adminCode,
      String region,
      List<String> aliases,
      List<Quote> mentions,
      String concept,
      String number,
      String since,
      String pioneer,
      String method,
      double confidence) {
    this(
        id,
        type,
        name,
        canonicalId,
        adminCode,
        region,
        aliases,
        mentions,
        concept,
        number,
        since,
        pioneer,
        method,
        confidence,
        List.of(),
        null);
  }
}
