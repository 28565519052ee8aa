package org.reformgraph.benchmarks.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.reformgraph.lexicon.Gazetteer;
import org.reformgraph.ontology.ConceptScheme;

/**
 * Writes an archive of made-up digests, and what is known of their cases. The same number of cases
 * gives the same bytes, and a smaller archive is the beginning of a larger one.
 */
public final class CorpusRun {
  /** Digests a folder: as archives are kept by year or quarter. */
  private static final int FOLDER = 500;

  private CorpusRun() {}

  /**
   * @param args a folder for {@code text/} and {@code gold/}; how many cases (1,000 when left out);
   *     of how many of them gold is written (as many when left out)
   */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    int cases = Integer.parseInt(args.length > 1 ? args[1] : "1000");
    int known = args.length > 2 ? Integer.parseInt(args[2]) : cases;
    CaseMaker maker =
        new CaseMaker(Grammar.bundled(), Gazetteer.bundled(), ConceptScheme.bundled());
    long bytes = 0;
    Set<String> golden = new HashSet<>();
    int digests = (cases + Digest.CASES - 1) / Digest.CASES;
    for (int number = 0; number < digests; number++) {
      Digest digest = Digest.of(number, maker);
      Path place =
          folder.resolve("text").resolve(String.format(Locale.ROOT, "%04d", number / FOLDER));
      Files.createDirectories(place);
      Files.write(place.resolve(digest.file()), digest.bytes());
      bytes += digest.bytes().length;
      for (MadeCase made : digest.cases()) {
        if (golden.size() < known && golden.add(made.title())) {
          gold(folder.resolve("gold"), golden.size(), made);
        }
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%,d digests, %,d cases, %,d bytes; gold of %,d cases%n",
        digests,
        digests * Digest.CASES,
        bytes,
        golden.size());
  }

  private static void gold(Path folder, int number, MadeCase made) throws IOException {
    Files.createDirectories(folder);
    String id = String.format(Locale.ROOT, "made-%06d", number);
    Files.writeString(folder.resolve(id + ".json"), GoldCaseJson.of(id, made));
  }
}
