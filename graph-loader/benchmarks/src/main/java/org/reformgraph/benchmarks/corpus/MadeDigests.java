package org.reformgraph.benchmarks.corpus;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.reformgraph.lexicon.Gazetteer;
import org.reformgraph.ontology.ConceptScheme;

/** Made-up digests for other harnesses; the same number gives the same digest. */
public final class MadeDigests {
  private static final int LETTER_CASES = 3;

  private final CaseMaker maker =
      new CaseMaker(Grammar.bundled(), Gazetteer.bundled(), ConceptScheme.bundled());

  /**
   * A document that was made up.
   *
   * @param file its name
   * @param bytes its text, in one of the encodings of such files
   * @param titles of its cases
   */
  public record Made(String file, byte[] bytes, List<String> titles) {
    /** Keeps copies. */
    public Made {
      bytes = bytes.clone();
      titles = List.copyOf(titles);
    }
  }

  /** The digest of a number from 0, of twenty cases or, printed again, of those before it. */
  public Made digest(int number) {
    Digest digest = Digest.of(number, maker);
    return new Made(
        digest.file(), digest.bytes(), digest.cases().stream().map(MadeCase::title).toList());
  }

  /** How many digests have so many cases. */
  public static int digests(int cases) {
    return (cases + Digest.CASES - 1) / Digest.CASES;
  }

  /** How many cases so many digests have. */
  public static int cases(int digests) {
    return digests * Digest.CASES;
  }

  /** A short document with cases that no digest below that many cases has. */
  public Made letter(int number, int cases) {
    List<MadeCase> told = new ArrayList<>();
    for (int i = 0; i < LETTER_CASES; i++) {
      int ordinal = cases + number * LETTER_CASES + i + 1;
      told.add(maker.make(new Random(ordinal), ordinal));
    }
    String name = "营商环境来稿第" + (number + 1) + "号";
    String text = Layout.PLAIN.text(name, told, new Random(number));
    return new Made(
        name + ".txt",
        text.getBytes(StandardCharsets.UTF_8),
        told.stream().map(MadeCase::title).toList());
  }
}
