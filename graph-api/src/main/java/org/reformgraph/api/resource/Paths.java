package org.reformgraph.api.resource;

import java.util.List;

/**
 * How two things hang together.
 *
 * @param paths the shortest ones; empty when there is none of the length asked for
 */
public record Paths(List<Path> paths) {
  public Paths {
    paths = List.copyOf(paths);
  }

  /**
   * A path.
   *
   * @param nodes from the one end to the other
   * @param links between each two that follow each other; they may point either way
   */
  public record Path(List<Ref> nodes, List<Neighbourhood.Link> links) {
    public Path {
      nodes = List.copyOf(nodes);
      links = List.copyOf(links);
    }
  }
}
