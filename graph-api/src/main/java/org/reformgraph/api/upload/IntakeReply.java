package org.reformgraph.api.upload;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.reformgraph.load.IntakeResult;

/**
 * What came of a load, as the API shows it.
 *
 * @param documentId the document, where it is one; left out when none or several were loaded
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record IntakeReply(
    long documents,
    long unchanged,
    long cases,
    long entities,
    long relations,
    long outcomes,
    List<IntakeResult.Rejected> rejected,
    List<String> warnings,
    List<String> documentIds,
    String documentId) {
  IntakeReply {
    rejected = List.copyOf(rejected);
    warnings = List.copyOf(warnings);
    documentIds = List.copyOf(documentIds);
  }

  static IntakeReply of(IntakeResult result) {
    List<String> ids = result.documentIds();
    return new IntakeReply(
        result.documents(),
        result.unchanged(),
        result.cases(),
        result.entities(),
        result.relations(),
        result.outcomes(),
        result.rejected(),
        result.warnings(),
        ids,
        ids.size() == 1 ? ids.get(0) : null);
  }
}
