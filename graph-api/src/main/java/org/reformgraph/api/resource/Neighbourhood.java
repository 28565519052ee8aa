package org.reformgraph.api.resource;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * A part of the graph, to be drawn.
 *
 * @param nodes the thing asked for comes first
 * @param links those between these nodes that were followed
 * @param truncated whether there is more than was asked for
 */
public record Neighbourhood(List<Node> nodes, List<Link> links, boolean truncated) {
  public Neighbourhood {
    nodes = List.copyOf(nodes);
    links = List.copyOf(links);
  }

  /**
   * A thing.
   *
   * @param degree how many relations it has in the whole graph
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Node(
      String id, String type, String name, String nameEn, Ref.Place region, long degree) {}

  /**
   * A relation, from one thing to another.
   *
   * @param relation its type; of what is unrealised, what it would be
   * @param key null of most that is derived
   * @param status as of a {@link Fact}
   * @param confidence null of what is derived
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Link(
      String source,
      String target,
      String relation,
      String key,
      String status,
      Double confidence) {}
}
