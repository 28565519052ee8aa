package org.reformgraph.correct;

import org.reformgraph.model.CorrectionNote;

/** One entry of a corrections file. */
sealed interface Correction
    permits AddEntity,
        AddOutcome,
        AddRelation,
        Merge,
        RejectEntity,
        RejectOutcome,
        RejectRelation,
        Rename,
        Retype,
        Split {
  /**
   * When a correction has its turn, whatever its place in the file: so the order of the entries
   * does not matter.
   */
  enum Phase {
    SPLIT,
    IDENTIFY,
    ADD_ENTITIES,
    RENAME,
    REJECT_ENTITIES,
    ADD_FACTS,
    REJECT_FACTS
  }

  /** Who made it. */
  Stamp stamp();

  /** As in {@code merge}. */
  String operation();

  /** What it does to which facts; two entries of one file never say the same. */
  String what();

  /** The case that it is meant for; null when it holds in all. */
  String caseId();

  /** When it has its turn. */
  Phase phase();

  /** Changes the case, when the case has what the correction speaks of. */
  Effect apply(CaseDraft draft);

  /** Line of the file, from 1. */
  default int line() {
    return stamp().line();
  }

  /** What the facts keep of it. */
  default CorrectionNote note() {
    return new CorrectionNote(operation(), what(), stamp().by(), stamp().when(), stamp().why());
  }
}
