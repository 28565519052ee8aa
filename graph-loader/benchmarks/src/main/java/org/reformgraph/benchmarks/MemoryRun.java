package org.reformgraph.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.reformgraph.read.Document;
import org.reformgraph.read.HealedText;

/**
 * Extracts case after case in one process and prints the heap in use after a collection, which must
 * not grow. Every round coins new names and counts other numbers, so that nothing that were kept by
 * name could hide.
 */
public final class MemoryRun {
  private static final int STEP = 10_000;
  private static final char FIRST_IDEOGRAPH = '\u4E00';
  private static final int IDEOGRAPHS = 20_000;

  private MemoryRun() {}

  /**
   * @param args how many cases (100,000 when left out), and the texts' paths, parted by commas
   */
  public static void main(String[] args) throws IOException {
    int wanted = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
    List<Document> documents = Corpus.read(args.length > 1 ? args[1] : Corpus.BUNDLED);
    Extraction extraction = new Extraction();
    int cases = 0;
    long entities = 0;
    for (int round = 0; cases < wanted; round++) {
      for (Document document : documents) {
        int before = cases;
        for (var facts : extraction.of(varied(document, round))) {
          cases++;
          entities += facts.entities().size();
        }
        if (cases / STEP > before / STEP) {
          report(cases, entities);
        }
      }
    }
  }

  private static Document varied(Document document, int round) {
    String coined = "“" + (char) (FIRST_IDEOGRAPH + round % IDEOGRAPHS);
    String text = document.text().text().replace("“", coined).replace("1", round % 1000 + "1");
    int[] origin = IntStream.range(0, text.length()).toArray();
    return new Document(document.info(), new HealedText(text, text, origin, new int[0]));
  }

  private static void report(int cases, long entities) {
    System.gc();
    long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    System.out.printf(
        Locale.ROOT, "%,8d cases, %,9d entities, %4d MB in use%n", cases, entities, used >> 20);
  }
}
