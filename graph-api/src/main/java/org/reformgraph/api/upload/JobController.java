package org.reformgraph.api.upload;

import java.util.Optional;
import org.reformgraph.api.http.ProblemException;
import org.reformgraph.api.http.ProblemKind;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** What became of the documents that were taken in. */
@RestController
@RequestMapping("/api/v1/jobs")
class JobController {
  private final Optional<Uploads> uploads;
  private final JobStream stream;

  JobController(Optional<Uploads> uploads, JobStream stream) {
    this.uploads = uploads;
    this.stream = stream;
  }

  @GetMapping("/{id}")
  ResponseEntity<JobReply> job(@PathVariable String id) {
    return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(find(id).reply());
  }

  /**
   * What happens to a job, as it happens. Who has heard its end already is told by 204 not to ask
   * again.
   */
  @GetMapping(path = "/{id}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  ResponseEntity<SseEmitter> events(
      @PathVariable String id,
      @RequestHeader(name = "Last-Event-ID", required = false) String lastHeard) {
    Job job = find(id);
    long heard = stream.heard(lastHeard);
    if (heard > 0 && job.endsWith(heard)) {
      return ResponseEntity.noContent().build();
    }
    if (stream.full()) {
      throw new ProblemException(
          ProblemKind.TOO_MANY_REQUESTS,
          "同时监听的连接太多，请改为查询 /api/v1/jobs/" + job.id() + "。",
          "Too many listen already: ask /api/v1/jobs/" + job.id() + " instead.");
    }
    return ResponseEntity.ok()
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header("X-Accel-Buffering", "no")
        .body(stream.listen(job, heard));
  }

  private Job find(String id) {
    return uploads
        .flatMap(all -> all.find(id))
        .orElseThrow(
            () ->
                new ProblemException(
                    ProblemKind.NOT_FOUND,
                    "没有这个任务：任务结束一小时后不再保留。",
                    "There is no such job: they are kept for an hour."));
  }
}
