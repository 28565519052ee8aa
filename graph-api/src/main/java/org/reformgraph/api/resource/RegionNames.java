package org.reformgraph.api.resource;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.reformgraph.api.http.GraphReader;
import org.reformgraph.api.http.ProblemException;
import org.reformgraph.api.http.QueryText;
import org.springframework.stereotype.Component;

/** Finds the region that a parameter names: 杭州 is as good as region/330100. */
@Component
class RegionNames {
  /** A name of its own goes before an alias, as where regions are compared. */
  private static final String NAMED =
      """
      MATCH (r:Region)
      WHERE r.name = $name OR r.fullName = $name OR $name IN r.aliases
      WITH r, CASE WHEN r.fullName = $name THEN 0 WHEN r.name = $name THEN 1 ELSE 2 END AS rank
      RETURN r.id AS id, coalesce(r.fullName, r.name) AS name, rank ORDER BY rank, r.id LIMIT 10
      """;

  private final GraphReader graph;

  RegionNames(GraphReader graph) {
    this.graph = graph;
  }

  /**
   * The id that a parameter means.
   *
   * @param given an id, a key or a name; null when the parameter is not given
   * @return an id or key as it was given, or the id of the region of that name; null for null
   * @throws ProblemException when no region has the name, or several
   */
  String id(String parameter, String given) {
    if (given == null || given.matches("[\\x21-\\x7e]+")) {
      return given; // ids and keys have no Chinese, and names nothing else
    }
    String name = QueryText.of(parameter, given);
    List<Record> found = graph.rows(NAMED, Map.of("name", name));
    List<Record> best =
        found.stream()
            .filter(row -> row.get("rank").asInt() == found.get(0).get("rank").asInt())
            .toList();
    if (best.isEmpty()) {
      throw ProblemException.badParameter(
          parameter,
          "图谱中没有地区“" + name + "”；可用名称或 id，如 region/330100。",
          "the graph has no region " + name + "; give a name or an id, as in region/330100.");
    }
    if (best.size() > 1) {
      List<String> meant =
          best.stream()
              .map(row -> row.get("name").asString() + " " + row.get("id").asString())
              .toList();
      throw ProblemException.badParameter(
          parameter,
          "“" + name + "”可能是：" + String.join("、", meant) + "。",
          name + " may be any of " + String.join(", ", meant) + ".");
    }
    return best.get(0).get("id").asString();
  }
}
