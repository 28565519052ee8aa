package org.reformgraph.api.resource;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * What is in the graph, in numbers.
 *
 * @param database {@code UP}, or {@code DOWN} when it does not answer: then all that it would say
 *     is empty or left out
 * @param nodes by label
 * @param relations by type
 * @param lastLoad when the last load ended, in ISO 8601; null before the first
 * @param loads how many loads have changed the graph
 * @param collections the documents by collection, at most a hundred
 * @param browser the page of Neo4j Browser; null when not known
 * @param sparql the page for SPARQL; null when it is not served
 * @param embeddingModel what measures are compared by; null when they are not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Statistics(
    String database,
    List<Count> nodes,
    List<Count> relations,
    String lastLoad,
    Long loads,
    List<Collection> collections,
    String browser,
    String sparql,
    String embeddingModel) {
  /** How many there are of a label or type. */
  public record Count(String type, long number) {}

  /** The documents that were loaded under a name. */
  public record Collection(String name, long documents, long cases) {}
}
