package org.reformgraph.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Ids of the graph: {@code type/key} in ASCII, so that an id is also the last part of an IRI. An id
 * depends on what identifies the thing and on nothing else: not on load order, display name or the
 * document's bytes.
 */
public final class CanonicalId {
  /** The division code that stands for the whole country. */
  public static final String CHINA = "CN";

  private CanonicalId() {}

  /** A division of GB/T 2260, or the country. */
  public static String region(String code) {
    return "region/" + code;
  }

  /** A functional area: a region without a code of its own. */
  public static String area(String parentCode, String fullName) {
    return "region/" + areaKey(parentCode, fullName);
  }

  /** What stands after {@code region/} for a functional area. */
  public static String areaKey(String parentCode, String fullName) {
    return parentCode + "-" + digest(FoldedName.of(fullName)).substring(0, 8);
  }

  /**
   * An agency.
   *
   * @param regionKey key of its region: a code, {@code CN} or an area's key
   * @param function what it is responsible for with its organ form, normalised: 市场监督管理局
   */
  public static String agency(String regionKey, String function) {
    return "agency/" + regionKey + "-" + digest(FoldedName.of(function));
  }

  /**
   * A policy.
   *
   * @param number document number, or null when unknown
   * @param regionKey key of the issuer's region; not looked at when there is a number
   */
  public static String policy(String number, String regionKey, String title) {
    return number != null
        ? "policy/" + digest("no", FoldedName.of(number))
        : "policy/" + digest(regionKey, FoldedName.of(title));
  }

  /** A platform of its operator's region. */
  public static String platform(String regionKey, String name) {
    return "platform/" + digest(regionKey, FoldedName.of(name));
  }

  /** A measure of the region that adopted it. */
  public static String measure(String regionKey, String name) {
    return "measure/" + regionKey + "-" + digest(FoldedName.of(name));
  }

  /** A document by where the loader filed it. */
  public static String document(String collection, String path) {
    return "document/" + digest(collection, path);
  }

  /**
   * A case.
   *
   * @param ordinal from 0, among the document's cases of the same folded title
   */
  public static String caseId(String documentId, String title, int ordinal) {
    return "case/" + digest(documentId, FoldedName.of(title), Integer.toString(ordinal));
  }

  /** An outcome of a case; the ordinal counts among equal ones, from 0. */
  public static String outcome(
      String caseId, String metric, String value, String unit, int ordinal) {
    return "outcome/" + digest(caseId, metric, value, unit, Integer.toString(ordinal));
  }

  /** The key that two equal relations of one case share. */
  public static String relation(
      String type, String from, String to, String caseId, String measure) {
    return "relation/" + digest(type, from, to, caseId, measure == null ? "" : measure);
  }

  /**
   * The first 16 hex digits of the SHA-256 of the parts: no clash to be expected below a billion
   * ids.
   */
  private static String digest(String... parts) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      for (String part : parts) {
        sha.update(part.getBytes(StandardCharsets.UTF_8));
        sha.update((byte) 0);
      }
      return HexFormat.of().formatHex(sha.digest()).substring(0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
