package org.reformgraph.diffusion;

import java.util.List;
import org.reformgraph.answer.Ref;

/**
 * How a kind of measure spread.
 *
 * @param of the concept or measure that was asked about
 * @param by concepts that decide what belongs to it; empty when it is likeness to the measure
 * @param adopters the earliest first, those without a date last
 * @param links who copied from whom
 * @param others regions that links name and that are no adopters
 * @param claims to have been the first
 * @param truncated whether there is more than this
 */
public record Diffusion(
    Ref of,
    List<Ref> by,
    List<Adopter> adopters,
    List<Link> links,
    List<Ref> others,
    List<Claim> claims,
    boolean truncated) {
  /** How many adopters there are at most. */
  public static final int MOST_ADOPTERS = 500;

  /** How many links there are at most. */
  public static final int MOST_LINKS = 2_000;

  public Diffusion {
    by = List.copyOf(by);
    adopters = List.copyOf(adopters);
    links = List.copyOf(links);
    others = List.copyOf(others);
    claims = List.copyOf(claims);
  }
}
