package org.reformgraph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.reformgraph.files.FileTrouble;
import org.reformgraph.pipeline.FactsRevision;
import org.reformgraph.pipeline.FactsTasks;
import org.reformgraph.pipeline.InputTasks;
import org.reformgraph.pipeline.KnownDocuments;
import org.reformgraph.pipeline.Task;
import org.reformgraph.read.input.Found;

/** The tasks of a run: first those of documents, then those of facts files. */
final class TaskSequence implements Iterator<Task>, AutoCloseable {
  private final Stream<Found> found;
  private final List<Path> factsFiles;
  private final KnownDocuments known;
  private final FactsRevision revision;
  private Iterator<Task> current;
  private FactsTasks open;

  /**
   * @param found closed with this
   * @param factsFiles read in their order, each once
   * @param revision what is changed in the facts of facts files
   */
  TaskSequence(
      Stream<Found> found,
      InputTasks tasks,
      List<Path> factsFiles,
      KnownDocuments known,
      FactsRevision revision) {
    this.revision = revision;
    this.found = found;
    this.current = found.map(tasks::task).iterator();
    this.factsFiles = new ArrayList<>(factsFiles);
    this.known = known;
  }

  @Override
  public boolean hasNext() {
    while (!current.hasNext() && !factsFiles.isEmpty()) {
      current = open(factsFiles.remove(0));
    }
    return current.hasNext();
  }

  @Override
  public Task next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return current.next();
  }

  private Iterator<Task> open(Path file) {
    closeFacts();
    try {
      open = new FactsTasks(Files.newInputStream(file), file.toString(), known, revision);
      return open;
    } catch (IOException e) {
      throw new UncheckedIOException(FileTrouble.reading(file, e), e);
    }
  }

  private void closeFacts() {
    if (open != null) {
      try {
        open.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } finally {
        open = null;
      }
    }
  }

  @Override
  public void close() {
    found.close();
    closeFacts();
  }
}
