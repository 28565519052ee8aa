package org.reformgraph.diffusion;

import java.util.List;
import org.reformgraph.answer.Evidence;
import org.reformgraph.answer.Ref;

/**
 * A claim to have been the first, held against the data.
 *
 * @param claim in the text's words, as 全国首创
 * @param scope where it says that it was the first: {@code world}, {@code country}, {@code
 *     province}, {@code prefecture} or {@code group} (of provinces, as 长三角)
 * @param evidence the sentence that says so; null when only the case's data do
 * @param against regions that were earlier, or claim the same
 * @param note why this verdict, in Chinese
 * @param noteEn the same in English
 */
public record Claim(
    Ref region,
    Ref measure,
    String claim,
    String scope,
    Evidence evidence,
    Verdict verdict,
    List<Ref> against,
    String note,
    String noteEn) {
  public Claim {
    against = List.copyOf(against);
  }
}
