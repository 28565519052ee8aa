package org.reformgraph.api.resource;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.reformgraph.api.http.LuceneQuery;
import org.reformgraph.api.http.ProblemException;
import org.reformgraph.api.http.QueryText;

/**
 * A question for a list, put together from fixed parts; what readers give stands in parameters
 * only.
 */
final class ListQuery {
  /** How many hits of the full-text index are gone through. */
  private static final int FOUND = 20_000;

  private static final String KEY = "[A-Za-z0-9-]{1,100}";
  private static final String DATE = "\\d{4}(-\\d{2}(-\\d{2})?)?";

  private final Kind kind;
  private final List<String> filters = new ArrayList<>();
  private final Map<String, Object> parameters = new HashMap<>();
  private String words = "";
  private String order;

  ListQuery(Kind kind) {
    this.kind = kind;
    this.order = "n.id";
  }

  Kind kind() {
    return kind;
  }

  Map<String, Object> parameters() {
    return parameters;
  }

  /** Those whose names have a text; null for all. */
  ListQuery named(String q) {
    if (q != null) {
      words = LuceneQuery.begunAllOf(QueryText.of("q", q));
      parameters.put("words", words);
      parameters.put("found", FOUND);
    }
    return this;
  }

  /**
   * Those that have to do with a thing.
   *
   * @param pattern with {@code %s} for the parameter, which is the thing's id
   * @param value its id or key; null for all
   */
  ListQuery joined(String name, Kind other, String value, String pattern) {
    if (value != null) {
      parameters.put(name, other.id(key(name, other, value)));
      filters.add("MATCH " + pattern.formatted(name));
    }
    return this;
  }

  /** Those of a region, by the key that they carry; null for all. */
  ListQuery inRegion(String region) {
    return region == null
        ? this
        : where("n.region = $region", "region", key("region", Kind.REGION, region));
  }

  /** Those of a region and all in it; null for all. */
  ListQuery within(String region) {
    if (region == null) {
      return this;
    }
    String start = RegionKeys.beginning(key("within", Kind.REGION, region));
    return start.isEmpty() ? this : where("n.region STARTS WITH $within", "within", start);
  }

  /** Those with a date from or up to one; null for all. */
  ListQuery dated(String name, String condition, String date) {
    if (date == null) {
      return this;
    }
    if (!date.matches(DATE)) {
      throw ProblemException.badParameter(
          name, "如 2023、2023-05 或 2023-05-01", "as in 2023, 2023-05 or 2023-05-01");
    }
    return where(condition, name, date);
  }

  /** Those for which a condition holds; null for all. */
  ListQuery where(String condition, String name, Object value) {
    if (value != null) {
      parameters.put(name, value);
      filters.add("WITH n WHERE " + condition);
    }
    return this;
  }

  /**
   * Puts them in order.
   *
   * @param sort a property, with {@code -} before it for the greatest first; null for the usual
   * @param allowed the properties that there are, the usual first
   */
  ListQuery sorted(String sort, String... allowed) {
    String wanted = sort == null ? allowed[0] : sort;
    boolean down = wanted.startsWith("-");
    String property = down ? wanted.substring(1) : wanted;
    for (String each : allowed) {
      if (property.equals(each.replace("-", ""))) {
        // what has none comes last, which Cypher does on the way up only
        String first = down ? "n." + property + " IS NULL, " : "";
        order =
            first
                + "n."
                + property
                + (down ? " DESC" : "")
                + (property.equals("id") ? "" : ", n.id");
        return this;
      }
    }
    throw ProblemException.badParameter(
        "sort", "可用 " + String.join("、", allowed), "one of " + String.join(", ", allowed));
  }

  private static String key(String name, Kind kind, String value) {
    String key = value.startsWith(kind.prefix()) ? value.substring(kind.prefix().length()) : value;
    if (!key.matches(KEY)) {
      throw ProblemException.badParameter(
          name, "应为 id，如 " + kind.prefix() + "…", "must be an id, as in " + kind.prefix() + "…");
    }
    return key;
  }

  /** Whether the index of names has nothing to look for: the text has no letter or digit. */
  boolean hopeless() {
    return parameters.containsKey("words") && words.isEmpty();
  }

  String count() {
    return filters.isEmpty() && words.isEmpty()
        ? "MATCH (n:%s) RETURN count(n) AS total".formatted(kind.label())
        : matched() + "RETURN count(DISTINCT n) AS total";
  }

  String page() {
    return matched()
        + "WITH DISTINCT n ORDER BY "
        + order
        + " SKIP $skip LIMIT $limit\nRETURN "
        + ResourceRow.returned(kind, false);
  }

  private String matched() {
    String start =
        words.isEmpty()
            ? "MATCH (n:%s) WHERE n.id STARTS WITH '%s'\n".formatted(kind.label(), kind.prefix())
            : """
              CALL db.index.fulltext.queryNodes('node_names', $words, {limit: $found}) YIELD node AS n
              WITH n WHERE n:%s
              """
                .formatted(kind.label());
    return start + String.join("\n", filters) + "\n";
  }
}
