package org.reformgraph.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.reformgraph.similar.Likeness;
import org.reformgraph.similar.MeasureView;
import org.reformgraph.similar.SimilarAnswer;
import org.reformgraph.similar.SimilarMeasure;
import org.reformgraph.similar.Told;

/** An answer for reading: a paragraph a measure, with its reasons. */
final class SimilarText implements SimilarOutput {
  private final PrintStream out;

  SimilarText(OutputStream out) {
    this.out = new PrintStream(out, false, StandardCharsets.UTF_8);
  }

  @Override
  public void write(SimilarAnswer answer) throws IOException {
    if (!answer.asked().id().isEmpty()) {
      out.println(answer.asked().name() + "  " + answer.asked().regionName());
      sentence(answer.asked().evidence(), List.of());
      out.println();
    }
    int rank = 1;
    for (SimilarMeasure similar : answer.similar()) {
      write(rank++, similar);
    }
    out.flush();
    if (out.checkError()) {
      throw new IOException("cannot write the answer");
    }
  }

  private void write(int rank, SimilarMeasure similar) {
    MeasureView measure = similar.measure();
    out.printf(
        Locale.ROOT,
        "%2d. %s  %s  %.2f%s%n",
        rank,
        measure.name(),
        measure.regionName(),
        similar.score(),
        similar.likeness().isWeak() ? "  (weak)" : "");
    Likeness likeness = similar.likeness();
    out.printf(
        Locale.ROOT,
        "    vector %.2f  concept %.2f%s  name %.2f  topic %.2f  platform %.2f%n",
        likeness.vector(),
        likeness.concept(),
        similar.concept().isEmpty()
            ? ""
            : " (" + similar.concept() + (similar.guessed() ? "?" : "") + ")",
        likeness.name(),
        likeness.topic(),
        likeness.platform());
    sentence(measure.evidence(), similar.terms());
    out.println(
        "    "
            + measure.cases().stream().map(SimilarText::source).collect(Collectors.joining("; ")));
    if (!similar.folded().isEmpty()) {
      out.println(
          "    also: "
              + similar.folded().stream().map(MeasureView::name).collect(Collectors.joining(", ")));
    }
    out.println("    " + measure.id());
  }

  private void sentence(String sentence, List<String> terms) {
    if (!sentence.isEmpty()) {
      out.println("    " + marked(sentence, terms));
    }
  }

  /** A sentence with each term between square brackets where it first stands. */
  static String marked(String sentence, List<String> terms) {
    StringBuilder marked = new StringBuilder();
    int at = 0;
    for (String term : terms) {
      int start = sentence.indexOf(term, at);
      if (start >= 0) {
        marked.append(sentence, at, start).append('[').append(term).append(']');
        at = start + term.length();
      }
    }
    return marked.append(sentence, at, sentence.length()).toString();
  }

  private static String source(Told told) {
    return told.date().isEmpty() ? told.title() : told.title() + " (" + told.date() + ")";
  }
}
