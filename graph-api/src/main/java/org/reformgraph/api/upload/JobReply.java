package org.reformgraph.api.upload;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.springframework.http.ProblemDetail;

/**
 * A job as the API shows it.
 *
 * @param status {@code queued}, {@code running}, {@code done} or {@code failed}
 * @param progress left out before it starts
 * @param result what came of it, once it is done
 * @param problem why not, once it failed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record JobReply(
    String id,
    String status,
    String file,
    String collection,
    Instant created,
    Progress progress,
    IntakeReply result,
    ProblemDetail problem,
    Links links) {
  /** Where to ask again, and where to listen. */
  record Links(String self, String events) {
    static Links of(String id) {
      String self = "/api/v1/jobs/" + id;
      return new Links(self, self + "/events");
    }
  }
}
