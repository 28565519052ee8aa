package org.reformgraph.propose;

/** Answers a question in words. Used by many threads at once. */
@FunctionalInterface
public interface LanguageModel {
  /**
   * The answer, as the model gave it.
   *
   * @throws LanguageModelException when there is none
   */
  String answer(String instructions, String question) throws LanguageModelException;
}
