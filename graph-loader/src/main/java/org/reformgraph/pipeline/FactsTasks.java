package org.reformgraph.pipeline;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.reformgraph.facts.FactsLine;
import org.reformgraph.facts.FactsReader;
import org.reformgraph.files.FileTrouble;
import org.reformgraph.model.DocumentInfo;
import org.reformgraph.read.RejectedInputException;
import org.reformgraph.read.RejectedInputException.Reason;

/**
 * The documents of a facts file: neighbouring lines of one document are one input, and every bad
 * line is an input that is rejected. Draws the file line by line.
 */
public final class FactsTasks implements Iterator<Task>, Closeable {
  private final String name;
  private final FactsReader reader;
  private final KnownDocuments known;
  private final FactsRevision revision;
  private final Deque<Task> ready = new ArrayDeque<>();
  private List<FactsLine> group = new ArrayList<>();
  private boolean ended;

  /**
   * @param in closed at its end, or with this
   * @param name what the run calls the file
   * @param known what need not be written again
   */
  public FactsTasks(InputStream in, String name, KnownDocuments known) {
    this(in, name, known, FactsRevision.NONE);
  }

  /**
   * As {@link #FactsTasks(InputStream, String, KnownDocuments)}.
   *
   * @param revision what is changed in the facts
   */
  public FactsTasks(InputStream in, String name, KnownDocuments known, FactsRevision revision) {
    this.revision = revision;
    this.name = name;
    this.reader = new FactsReader(in, name);
    this.known = known;
  }

  @Override
  public boolean hasNext() {
    while (ready.isEmpty() && !ended) {
      read();
    }
    return !ready.isEmpty();
  }

  @Override
  public Task next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return ready.remove();
  }

  private void read() {
    try {
      Optional<FactsLine> line = reader.next();
      if (line.isEmpty()) {
        end();
      } else {
        add(line.get());
      }
    } catch (RejectedInputException e) {
      ready.add(rejected(e));
    } catch (IOException e) {
      end();
      ready.add(
          rejected(
              new RejectedInputException(
                  Reason.UNREADABLE, "cannot be read: " + FileTrouble.why(e), e)));
    }
  }

  private Task rejected(RejectedInputException e) {
    return new DoneTask(new Result.Rejected(Rejection.of(name, e)));
  }

  private void add(FactsLine line) {
    if (!group.isEmpty() && !group.get(0).facts().document().equals(line.facts().document())) {
      endGroup();
    }
    group.add(line);
  }

  private void endGroup() {
    if (!group.isEmpty()) {
      DocumentInfo document = group.get(0).facts().document();
      ready.add(new FactsTask(name + ": " + document.path(), group, known, revision));
      group = new ArrayList<>();
    }
  }

  private void end() {
    endGroup();
    ended = true;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
