package org.reformgraph.model;

/** What an extracted entity is; each type is a node label of the graph under the same name. */
public enum EntityType {
  REGION("Region", "region"),
  AGENCY("Agency", "agency"),
  POLICY("Policy", "policy"),
  PLATFORM("Platform", "platform"),
  MEASURE("Measure", "measure");

  private final String label;
  private final String idPrefix;

  EntityType(String label, String idPrefix) {
    this.label = label;
    this.idPrefix = idPrefix;
  }

  /** The node label, as in {@code Region}. */
  public String label() {
    return label;
  }

  /** The first part of a canonical id, as in {@code region/520000}. */
  public String idPrefix() {
    return idPrefix;
  }

  /** The name written in facts files: the label. */
  @Override
  public String toString() {
    return label;
  }
}
