package org.reformgraph.extract.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.reformgraph.extract.CaseView;
import org.reformgraph.extract.Sentence;
import org.reformgraph.hanlp.PhraseMatcher;
import org.reformgraph.lexicon.TsvTable;
import org.reformgraph.model.Topic;
import org.reformgraph.model.TopicScore;
import org.reformgraph.segment.Paragraph;

/**
 * Tells the indicators that a case is mainly about by the words of {@code topics.tsv}; titles and
 * headings count more.
 */
public final class TopicClassifier {
  private static final double TITLE_WEIGHT = 6;
  private static final double HEADING_WEIGHT = 2;

  /** A further topic must come this near to the first. */
  private static final double NEAR = 0.42;

  private static final int MOST = 3;

  /** Less than this says too little. */
  private static final double LEAST = 1.5;

  private record Weight(Topic topic, double weight) {}

  private final PhraseMatcher<List<Weight>> words;

  public TopicClassifier(TsvTable table) {
    Map<String, List<Weight>> byWord = new HashMap<>();
    for (TsvTable.Row row : table.rows()) {
      Topic topic =
          Topic.ofCode(row.required(0, "code"))
              .orElseThrow(
                  () -> row.error("the topic " + row.field(0) + " is none of the 18 indicators"));
      double weight = row.number(2, "weight");
      row.values(1)
          .forEach(
              w ->
                  byWord.computeIfAbsent(w, k -> new ArrayList<>()).add(new Weight(topic, weight)));
    }
    this.words = new PhraseMatcher<>(byWord);
  }

  /** The topics of a case, the main one first; none when its words tell nothing. */
  public List<TopicScore> classify(CaseView view) {
    double[] scores = new double[Topic.values().length];
    count(view.source().title(), TITLE_WEIGHT, scores);
    for (Sentence s : view.sentences()) {
      if (s.kind() != Paragraph.Kind.TITLE && s.kind() != Paragraph.Kind.CREDIT) {
        count(
            view.text(s.start(), s.end()),
            s.kind() == Paragraph.Kind.BODY ? 1 : HEADING_WEIGHT,
            scores);
      }
    }
    double top = DoubleStream.of(scores).max().orElse(0);
    if (top < LEAST) {
      return List.of();
    }
    double all = DoubleStream.of(scores).filter(score -> score != 0).sum();
    return Stream.of(Topic.values())
        .filter(topic -> scores[topic.ordinal()] >= top * NEAR)
        .sorted(Comparator.comparingDouble(topic -> -scores[topic.ordinal()]))
        .limit(MOST)
        .map(topic -> new TopicScore(topic, round(0.5 + 0.5 * scores[topic.ordinal()] / all)))
        .toList();
  }

  private void count(String text, double factor, double[] scores) {
    for (PhraseMatcher.Hit<List<Weight>> hit : words.longest(text)) {
      for (Weight w : hit.value()) {
        scores[w.topic().ordinal()] += w.weight() * factor;
      }
    }
  }

  private static double round(double d) {
    return Math.round(d * 100) / 100.0;
  }
}
