package org.reformgraph.embed;

import java.util.List;
import java.util.function.Consumer;

/**
 * A small embedder: how often characters of a few classes stand in a text. It tells what it is
 * asked.
 */
record CharacterEmbedder(String name, int dimensions, Consumer<List<String>> asked)
    implements Embedder {
  @Override
  public List<UnitVector> embed(List<String> texts) {
    asked.accept(texts);
    return texts.stream().map(this::vector).toList();
  }

  private UnitVector vector(String text) {
    float[] counts = new float[dimensions];
    text.chars().forEach(c -> counts[c % dimensions]++);
    return UnitVector.of(counts);
  }
}
