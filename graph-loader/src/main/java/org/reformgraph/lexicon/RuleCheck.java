package org.reformgraph.lexicon;

/**
 * Whether a line of {@code relations.tsv} can be made a rule of; the grammar that knows stands
 * above the lexicons.
 */
@FunctionalInterface
public interface RuleCheck {
  /**
   * Looks at a line.
   *
   * @throws LexiconException naming file and line, when no rule can be made of it
   */
  void check(TsvTable.Row row, Cues cues);
}
