package org.reformgraph.embed;

import java.util.List;

/**
 * What a measure's vector and kinds are made of.
 *
 * @param name its name
 * @param concepts codes of the concepts that it is classified as, sorted; may be empty
 * @param sentence the sentence that tells most surely of it; empty when there is none
 */
public record MeasureText(String name, List<String> concepts, String sentence) {
  /** In characters: what a model of BERT's kind takes at once. */
  private static final int LONGEST = 400;

  public MeasureText {
    concepts = List.copyOf(concepts);
  }

  /** What somebody typed. */
  public static MeasureText of(String words) {
    return new MeasureText(words, List.of(), "");
  }

  /** The name with the sentence, of which what is too long is cut off. */
  String whole() {
    String whole = sentence.isEmpty() ? name : name + "。" + sentence;
    return whole.codePointCount(0, whole.length()) > LONGEST
        ? whole.substring(0, whole.offsetByCodePoints(0, LONGEST))
        : whole;
  }
}
