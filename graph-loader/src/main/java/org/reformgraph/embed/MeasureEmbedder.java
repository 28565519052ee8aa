package org.reformgraph.embed;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Makes what measures are compared by. */
public final class MeasureEmbedder {
  private final Embedder embedder;
  private final KindReader kinds;

  public MeasureEmbedder(Embedder embedder, KindReader kinds) {
    this.embedder = embedder;
    this.kinds = kinds;
  }

  /** One for each measure, in their order. */
  public List<MeasureEmbedding> of(List<MeasureText> measures) {
    List<UnitVector> vectors =
        embedder.embed(measures.stream().flatMap(m -> Stream.of(m.name(), m.whole())).toList());
    List<MeasureEmbedding> embeddings = new ArrayList<>(measures.size());
    for (int i = 0; i < measures.size(); i++) {
      UnitVector name = vectors.get(2 * i);
      UnitVector whole = vectors.get(2 * i + 1);
      embeddings.add(new MeasureEmbedding(name.between(whole), kinds.of(measures.get(i), name)));
    }
    return embeddings;
  }
}
