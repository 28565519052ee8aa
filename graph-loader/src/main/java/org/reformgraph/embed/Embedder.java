package org.reformgraph.embed;

import java.util.List;

/** A model that turns texts into vectors: what means the like lies close together. */
public interface Embedder {
  /** What tells this model's vectors from those of others; part of every vector's key. */
  String name();

  /**
   * A vector of length one for each text, in the order of the texts. What exceeds the model's
   * window is cut off.
   *
   * @param texts none of them blank
   */
  List<UnitVector> embed(List<String> texts);
}
