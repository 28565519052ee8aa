package org.reformgraph.extract.mention;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.reformgraph.extract.CaseView;
import org.reformgraph.lexicon.Lexicon;
import org.reformgraph.model.DocumentInfo;
import org.reformgraph.model.FoldedName;
import org.reformgraph.read.Document;
import org.reformgraph.read.heal.Healer;
import org.reformgraph.segment.CaseText;
import org.reformgraph.segment.Segmenter;

/**
 * Writes every quotation of some texts with its features, one a line, for {@code fit_names.py}:
 * file, case title, words, features with their values. Of a table of sentences (in the first
 * column, or in the second behind their region) each row is a case of its own, with the row's
 * number for its title.
 */
final class NameDump {
  private static final String SENTENCE_END = "。！？”；…";

  private final Lexicon lexicon = Lexicon.bundled();
  private final MentionRecognizer recognizer = new MentionRecognizer(lexicon);
  private final Segmenter segmenter = new Segmenter(lexicon.gazetteer());
  private final NameEvidence evidence;
  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private NameDump() {
    Map<String, Referent> byFold = new HashMap<>();
    MentionRecognizer.knownNames(lexicon)
        .forEach((name, referent) -> byFold.put(FoldedName.of(name), referent));
    this.evidence = NameEvidence.of(lexicon, byFold);
  }

  public static void main(String[] files) throws IOException {
    NameDump dump = new NameDump();
    for (String file : files) {
      if (file.endsWith(".tsv")) {
        dump.table(Path.of(file));
      } else {
        dump.text(Path.of(file), Files.readString(Path.of(file)), null);
      }
    }
  }

  private void table(Path file) throws IOException {
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      String[] row = line.split("\t", -1);
      if (!line.isBlank() && !line.startsWith("#")) {
        boolean placed =
            row.length > 1 && SENTENCE_END.indexOf(row[0].charAt(row[0].length() - 1)) < 0;
        String sentences = placed ? row[0] + "：改革简报\n\n" + row[1] : "改革简报\n\n" + row[0];
        text(file, sentences + "\n", "row " + number);
        number++;
      }
    }
  }

  private void text(Path file, String text, String title) {
    Document document =
        new Document(
            new DocumentInfo(file.toString(), file.toString(), "0", "UTF-8", "gold", null),
            new Healer().heal(text, new int[0], false));
    for (CaseText found : segmenter.segment(document)) {
      CaseView view = recognizer.locate(CaseView.of(found));
      for (Quoted quoted : Quoted.in(view)) {
        String words = quoted.words().strip();
        if (NameForm.mayBeName(words)) {
          write(file, title == null ? found.title() : title, words, view, quoted);
        }
      }
    }
  }

  private void write(Path file, String title, String words, CaseView view, Quoted quoted) {
    String features =
        evidence.findings(view, quoted).features().entrySet().stream()
            .map(f -> f.getKey().name().toLowerCase(Locale.ROOT) + "=" + f.getValue())
            .collect(Collectors.joining(" "));
    out.println(String.join("\t", file.getFileName().toString(), title, words, features));
  }
}
