package org.reformgraph.pipeline;

import java.util.List;
import java.util.function.Function;
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
 * @param fingerprint from a document to what its facts depend on
 */
public record DocumentStages<I>(
    Read<I> read,
    Function<Document, List<CaseText>> segment,
    Function<CaseText, CaseFacts> extract,
    Function<DocumentInfo, String> fingerprint) {
  /** The stage that decodes and heals. */
  @FunctionalInterface
  public interface Read<I> {
    Document read(I input) throws RejectedInputException;
  }
}
