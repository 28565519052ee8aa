package org.reformgraph.pipeline;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.reformgraph.model.CaseFacts;
import org.reformgraph.model.DocumentInfo;
import org.reformgraph.read.Document;
import org.reformgraph.read.RejectedInputException;
import org.reformgraph.segment.CaseText;

/**
 * The stages that a document goes through; each is pure and may be called by many threads at once.
 *
 * @param read from an input to a document
 * @param segment from a document to its cases
 * @param extract from a case to its facts
 * @param unchanged whether a document that was read need not be looked at any further
 */
public record DocumentStages<I>(
    Read<I> read,
    Function<Document, List<CaseText>> segment,
    Function<CaseText, CaseFacts> extract,
    Predicate<DocumentInfo> unchanged) {
  /** The stage that decodes and heals. */
  @FunctionalInterface
  public interface Read<I> {
    Document read(I input) throws RejectedInputException;
  }

  /** The work on one input. */
  public Task task(String name, I input) {
    return new DocumentTask<>(name, input, this);
  }
}
