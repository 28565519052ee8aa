package org.reformgraph.api.search;

import java.util.Optional;
import org.reformgraph.api.http.FromGraph;
import org.reformgraph.api.http.ProblemException;
import org.reformgraph.api.http.QueryText;
import org.reformgraph.api.resource.Kind;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Search as you type. */
@FromGraph
@RestController
class SearchController {
  private static final int MOST = 50;

  private final Search search;

  SearchController(Search search) {
    this.search = search;
  }

  @GetMapping("/api/v1/search")
  SearchAnswer search(
      @RequestParam String q,
      @RequestParam(required = false) String type,
      @RequestParam(required = false) String in,
      @RequestParam(defaultValue = "10") int limit) {
    if (limit < 1 || limit > MOST) {
      throw ProblemException.badParameter("limit", "1 到 50", "from 1 to 50");
    }
    if (in != null && !in.equals("evidence") && !in.equals("names")) {
      throw ProblemException.badParameter("in", "names 或 evidence", "names or evidence");
    }
    return search.find(QueryText.of("q", q), kind(type), in == null ? "" : in, limit);
  }

  private static Optional<Kind> kind(String type) {
    if (type == null || type.isEmpty()) {
      return Optional.empty();
    }
    Optional<Kind> kind = Kind.ofLabel(type);
    if (kind.isEmpty()) {
      throw ProblemException.badParameter("type", "如 Measure、Region", "as in Measure, Region");
    }
    return kind;
  }
}
