package org.reformgraph.load;

import java.nio.file.Path;

/**
 * Takes a document, or a zip file of documents, through all stages into the graph, as {@code load}
 * does: with the lexicon and the corrections of the home as they are at that time, and with vectors
 * at the end.
 */
public interface DocumentIntake {
  /**
   * Loads a file; one call at a time.
   *
   * @param file its name is its path in the collection: a document of the same name and collection
   *     is replaced
   * @param listener hears how far it is, on several threads
   * @return also when the file was rejected: that is a result
   * @throws IntakeException when loading is not possible at all
   * @throws InterruptedException when the thread is interrupted, or the process ends while vectors
   *     are made; the next load goes on from there
   */
  IntakeResult take(Path file, String collection, IntakeListener listener)
      throws IntakeException, InterruptedException;
}
