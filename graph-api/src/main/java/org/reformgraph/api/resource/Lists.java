package org.reformgraph.api.resource;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.reformgraph.api.http.GraphReader;
import org.reformgraph.api.http.Page;
import org.reformgraph.api.http.Paging;
import org.springframework.stereotype.Component;

/** Reads pages of lists. */
@Component
class Lists {
  private final GraphReader graph;

  Lists(GraphReader graph) {
    this.graph = graph;
  }

  /** A page of what a question asks for. */
  Page<Resource> page(ListQuery query, Paging paging) {
    if (query.hopeless()) {
      return Page.of(List.of(), paging, 0);
    }
    long total = graph.row(query.count(), query.parameters()).orElseThrow().get("total").asLong();
    paging.within(total);
    Map<String, Object> parameters = new HashMap<>(query.parameters());
    parameters.put("skip", paging.skip());
    parameters.put("limit", paging.size());
    List<Resource> items =
        graph.rows(query.page(), parameters).stream().map(ResourceRow::resource).toList();
    return Page.of(items, paging, total);
  }
}
