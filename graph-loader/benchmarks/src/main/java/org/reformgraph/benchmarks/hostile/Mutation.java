package org.reformgraph.benchmarks.hostile;

import java.util.Random;

/**
 * A way to make a bad document of a sound one.
 *
 * @param name what tables call it
 */
record Mutation(String name, Maker maker) {
  /** Makes a document; the same samples and random numbers make the same. */
  @FunctionalInterface
  interface Maker {
    /**
     * @return a sample whose name's ending the file is to have
     */
    Sample make(Samples samples, Random random);
  }

  /** A mutation of text that is written as UTF-8 into a text file. */
  static Mutation ofText(
      String name, java.util.function.BiFunction<String, Random, String> change) {
    return new Mutation(
        name,
        (samples, random) ->
            new Sample(
                random.nextInt(4) == 0 ? "a.md" : "a.txt",
                change
                    .apply(samples.text(random), random)
                    .getBytes(java.nio.charset.StandardCharsets.UTF_8)));
  }
}
