package org.reformgraph.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.reformgraph.model.Topic;
import org.reformgraph.ontology.Concept;
import org.reformgraph.ontology.ConceptScheme;

/** The bundled lexicon as files, for users to look things up and copy lines from. */
public final class BundledFiles {
  private BundledFiles() {}

  /** The names of all lexicon files. */
  public static List<String> names() {
    return Arrays.stream(LexiconFile.values()).map(LexiconFile::fileName).toList();
  }

  /** A file as it comes with the product; of the measures the concept scheme in its columns. */
  public static byte[] bytes(String name) throws IOException {
    if (name.equals(LexiconFile.MEASURES.fileName())) {
      return measures().getBytes(StandardCharsets.UTF_8);
    }
    try (InputStream in = BundledFiles.class.getResourceAsStream("/lexicon/" + name)) {
      if (in == null) {
        throw new LexiconException("the bundled lexicon file " + name + " is missing", null);
      }
      return in.readAllBytes();
    }
  }

  private static String measures() {
    StringBuilder text =
        new StringBuilder("# The kinds of measures, from the bundled themes.ttl.\n# ")
            .append(
                String.join(
                    "\t", LexiconFile.MEASURES.columns().stream().map(Column::title).toList()))
            .append('\n');
    ConceptScheme.bundled().all().stream()
        .filter(concept -> !concept.isGroup())
        .map(BundledFiles::line)
        .forEach(text::append);
    return text.toString();
  }

  private static String line(Concept concept) {
    List<String> topics = concept.topics().stream().map(Topic::code).toList();
    return String.join(
            "\t",
            concept.zh(),
            String.join("|", concept.altLabels()),
            concept.code(),
            String.join("|", concept.broader()),
            String.join("|", topics),
            concept.en())
        + "\n";
  }
}
