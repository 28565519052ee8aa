package org.reformgraph.api.upload;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.reformgraph.api.http.ProblemException;
import org.reformgraph.api.http.ProblemKind;
import org.reformgraph.api.http.Problems;
import org.reformgraph.api.http.Wording;
import org.reformgraph.cli.ApiConfig;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** Takes documents in. */
@RestController
@RequestMapping("/api/v1/documents")
class UploadController {
  private static final String COLLECTION = "uploads";
  private static final String FILE = "file";
  private static final String RETRY_SECONDS = "30";

  private final Optional<Uploads> uploads;
  private final long mostBytes;

  UploadController(Optional<Uploads> uploads, ApiConfig config) {
    this.uploads = uploads;
    this.mostBytes = config.access().limits().uploadBytes();
  }

  /** Takes a document in; it is loaded when those before it are. */
  @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  ResponseEntity<?> upload(MultipartHttpServletRequest request) throws IOException {
    Uploads open =
        uploads.orElseThrow(
            () ->
                new ProblemException(
                    ProblemKind.FORBIDDEN,
                    "本服务器只读，不接收文档。",
                    "This server only reads: it takes no documents."));
    if (request.getContentLengthLong() > 2 * mostBytes) {
      throw UploadProblems.tooLarge(mostBytes);
    }
    if (open.full()) {
      return busy(request);
    }
    MultipartFile file = file(request);
    String name = FileName.of(file.getOriginalFilename(), "document");
    String collection = FileName.of(request.getParameter("collection"), COLLECTION);
    Optional<Job> job = open.take(file, name, collection, Problems.language(request));
    return job.isEmpty()
        ? busy(request)
        : ResponseEntity.accepted()
            .header(HttpHeaders.LOCATION, JobReply.Links.of(job.get().id()).self())
            .header(HttpHeaders.CACHE_CONTROL, "no-store")
            .body(job.get().reply());
  }

  private static MultipartFile file(MultipartHttpServletRequest request) {
    List<MultipartFile> files = request.getFiles(FILE);
    if (files.size() != 1 || request.getFileMap().size() != 1) {
      throw new ProblemException(
          ProblemKind.BAD_REQUEST,
          "请在名为 file 的表单项中发送一个文件；多个文件请分别上传，或打成一个 zip。",
          "Send one file, as the part called file; several one after the other, or as a zip file.");
    }
    return files.get(0);
  }

  private static ResponseEntity<Object> busy(HttpServletRequest request) {
    ResponseEntity<Object> problem =
        Problems.answer(
            ProblemKind.TOO_MANY_REQUESTS,
            new Wording(
                "等待载入的文档太多，请稍后再上传。", "Too many documents wait already: upload it again later."),
            List.of(),
            request);
    return ResponseEntity.status(problem.getStatusCode())
        .headers(problem.getHeaders())
        .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
        .body(problem.getBody());
  }
}
