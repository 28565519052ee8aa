package org.reformgraph.segment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.reformgraph.lexicon.Gazetteer;
import org.reformgraph.model.FoldedName;
import org.reformgraph.read.Document;

/** Splits a document into its cases; see the package. Immutable, so threads may share one. */
public final class Segmenter {
  private final Places places;

  public Segmenter(Gazetteer gazetteer) {
    places = new Places(gazetteer);
  }

  /** The cases of a document in the order of the text; at least one. */
  public List<CaseText> segment(Document document) {
    List<Line> lines = lines(document.text().text());
    List<TitleSpan> titles = titles(lines);
    Map<String, Integer> ordinals = new HashMap<>();
    List<CaseText> cases = new ArrayList<>();
    for (int t = 0; t < titles.size(); t++) {
      int end = t + 1 < titles.size() ? titles.get(t + 1).first() : lines.size();
      cases.add(caseOf(document, lines, titles.get(t), end, ordinals));
    }
    return cases;
  }

  private List<TitleSpan> titles(List<Line> lines) {
    Contents contents = Contents.find(lines);
    if (contents != null) {
      List<TitleSpan> listed = ContentsTitles.find(contents, lines);
      if (listed.size() >= 2 && listed.size() * 2 >= contents.entries().size()) {
        return listed;
      }
    }
    List<TitleSpan> placed =
        PlacedTitles.find(lines, contents == null ? 0 : contents.end(), places);
    return placed.isEmpty() ? List.of(new TitleSpan(0, whole(lines))) : placed;
  }

  private static int whole(List<Line> lines) {
    return !lines.isEmpty() && lines.get(0).titleLike() ? 1 : 0;
  }

  private static List<Line> lines(String text) {
    List<Line> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\n') {
        if (i > start) {
          lines.add(new Line(lines.size(), start, i, text.substring(start, i)));
        }
        start = i + 1;
      }
    }
    return lines;
  }

  private static CaseText caseOf(
      Document document,
      List<Line> lines,
      TitleSpan title,
      int end,
      Map<String, Integer> ordinals) {
    StringBuilder words = new StringBuilder();
    List<Paragraph> paragraphs = new ArrayList<>();
    for (Line line : lines.subList(title.first(), end)) {
      Paragraph.Kind kind = Paragraph.Kind.BODY;
      if (line.index() < title.end()) {
        kind = Paragraph.Kind.TITLE;
        words.append(words.length() > 0 ? " " : "").append(line.text());
      } else if (line.titleLike() && !line.body()) {
        kind = Paragraph.Kind.HEADING;
      }
      paragraphs.add(new Paragraph(kind, line.start(), line.end()));
    }
    String name = words.length() > 0 ? words.toString() : document.info().name();
    int ordinal = ordinals.merge(FoldedName.of(name), 1, Integer::sum) - 1;
    return new CaseText(document, ordinal, name, null, document.info().date(), null, paragraphs);
  }
}
