package org.reformgraph.api.resource;

/**
 * The division codes of GB/T 2260: two digits for the province, two for the prefecture, two for the
 * county; keys of functional areas begin with that of the region they lie in.
 */
public final class RegionKeys {
  private static final String CHINA = "CN";

  private RegionKeys() {}

  /** What the keys of a region and all regions in it begin with; empty for the whole country. */
  public static String beginning(String key) {
    if (key.equals(CHINA)) {
      return "";
    }
    if (!key.matches("\\d{6}")) {
      return key;
    }
    if (key.endsWith("0000")) {
      return key.substring(0, 2);
    }
    return key.endsWith("00") ? key.substring(0, 4) : key;
  }
}
