package org.reformgraph.api.resource;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * What a region has of a concept, topic or measure.
 *
 * @param region the province or prefecture
 * @param adminCode its division code
 * @param number how many measures there are, also in the regions in it
 * @param measures some of them, the earliest first; at most five
 * @param firstDate the earliest date, as stated, else of the cases; null when there is none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Tile(
    Ref region, String adminCode, long number, List<Ref> measures, String firstDate) {
  public Tile {
    measures = List.copyOf(measures);
  }
}
