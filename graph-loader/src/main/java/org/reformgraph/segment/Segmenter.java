package org.reformgraph.segment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.reformgraph.hanlp.WordBoundaries;
import org.reformgraph.lexicon.Cues;
import org.reformgraph.lexicon.Gazetteer;
import org.reformgraph.lexicon.LayoutCues;
import org.reformgraph.model.FoldedName;
import org.reformgraph.read.Document;

/** Splits a document into its cases; see the package. Immutable, so threads may share one. */
public final class Segmenter {
  private final LayoutWords words;
  private final WordBoundaries boundary = new WordBoundaries();
  private final TitleFinder finder;

  /** Segments by the bundled layout words. */
  public Segmenter(Gazetteer gazetteer) {
    this(gazetteer, LayoutCues.bundled());
  }

  /**
   * @param layout the words of {@link LayoutCues}
   */
  public Segmenter(Gazetteer gazetteer, Cues layout) {
    words = new LayoutWords(layout);
    finder = new TitleFinder(new Places(gazetteer), words);
  }

  /** The cases of a document in the order of the text; at least one, possibly an empty one. */
  public List<CaseText> segment(Document document) {
    List<Line> lines = Line.of(document.text());
    List<TitleSpan> titles = finder.find(lines);
    List<Line> cover = lines.subList(0, titles.get(0).first());
    String date = Dates.ofVolume(cover, lines, document.info().date());
    Map<String, Integer> ordinals = new HashMap<>();
    List<CaseText> cases = new ArrayList<>();
    for (int t = 0; t < titles.size(); t++) {
      if (!titles.get(t).divider()) {
        int end = t + 1 < titles.size() ? titles.get(t + 1).first() : lines.size();
        CaseBuilder builder =
            new CaseBuilder(document, words, boundary).add(lines, titles.get(t), end);
        int ordinal = ordinals.merge(FoldedName.of(builder.title()), 1, Integer::sum) - 1;
        cases.add(builder.build(ordinal, date));
      }
    }
    return cases;
  }
}
