package org.reformgraph.api.correction;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.reformgraph.correct.CorrectionsFile;

/**
 * What became of a correction.
 *
 * @param applies {@code now} when all documents that say it are being loaded again, else {@code
 *     next load}
 * @param hint what to do about those that are not; left out when there are none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CorrectionReply(String applies, Item correction, List<Document> documents, String hint) {
  CorrectionReply {
    documents = List.copyOf(documents);
  }

  /**
   * A document that says it.
   *
   * @param job where its loading is followed; left out when its file is not kept here
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Document(String id, String collection, String path, String job) {}

  /**
   * An entry of the corrections file.
   *
   * @param line where it stands
   * @param by who said so; null to those who are elsewhere
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Item(int line, String operation, String what, String by, String when, String why) {
    static Item of(CorrectionsFile.Listed listed) {
      return new Item(
          listed.line(),
          listed.note().operation(),
          listed.note().what(),
          listed.note().by(),
          listed.note().when(),
          listed.note().why());
    }

    Item withoutName() {
      return new Item(line, operation, what, null, when, why);
    }
  }

  /** All entries. */
  record All(List<Item> items, int total) {
    All {
      items = List.copyOf(items);
    }
  }
}
