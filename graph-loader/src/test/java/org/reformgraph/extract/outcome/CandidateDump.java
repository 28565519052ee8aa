package org.reformgraph.extract.outcome;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.reformgraph.extract.CaseView;
import org.reformgraph.extract.mention.Mention;
import org.reformgraph.extract.mention.MentionRecognizer;
import org.reformgraph.lexicon.Lexicon;
import org.reformgraph.model.DocumentInfo;
import org.reformgraph.read.Document;
import org.reformgraph.read.heal.Healer;
import org.reformgraph.segment.CaseText;
import org.reformgraph.segment.Segmenter;

/**
 * Writes every number of some texts with its features, one a line, for {@code fit_outcomes.py}:
 * case title, metric, value, unit, sentence, features.
 */
final class CandidateDump {
  private CandidateDump() {}

  public static void main(String[] texts) throws IOException {
    Lexicon lexicon = Lexicon.bundled();
    MentionRecognizer recognizer = new MentionRecognizer(lexicon);
    OutcomeExtractor outcomes = new OutcomeExtractor(lexicon.cues());
    Segmenter segmenter = new Segmenter(lexicon.gazetteer());
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    for (String text : texts) {
      Path file = Path.of(text);
      Document document =
          new Document(
              new DocumentInfo(file.toString(), file.toString(), "0", "UTF-8", "gold", null),
              new Healer().heal(Files.readString(file), new int[0], false));
      for (CaseText found : segmenter.segment(document)) {
        CaseView view = recognizer.locate(CaseView.of(found));
        List<Mention> mentions = recognizer.recognize(view);
        for (Candidate c : outcomes.candidates(view, mentions)) {
          Result r = c.result();
          String sentence = view.text(r.sentence().start(), r.sentence().end());
          out.println(
              String.join(
                  "\t",
                  view.source().title(),
                  r.metric(),
                  r.value(),
                  r.unit(),
                  sentence.replaceAll("\\s", ""),
                  c.features().stream()
                      .map(f -> f.name().toLowerCase(java.util.Locale.ROOT))
                      .collect(Collectors.joining(" "))));
        }
      }
    }
  }
}
