package org.reformgraph.evaluate;

/**
 * How a fact came about, in the words of the tool that found it.
 *
 * @param status only facts whose status is {@code asserted} are scored
 * @param method the rule; null when not told
 * @param confidence between 0 and 1; null when not told
 */
public record Origin(String status, String method, Double confidence) {
  private static final String ASSERTED = "asserted";

  /** Of a tool that tells nothing but its name. */
  static Origin of(String method) {
    return new Origin(ASSERTED, method, null);
  }

  boolean asserted() {
    return ASSERTED.equals(status);
  }
}
