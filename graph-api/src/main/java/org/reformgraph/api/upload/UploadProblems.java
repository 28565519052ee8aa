package org.reformgraph.api.upload;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.reformgraph.api.http.ProblemException;
import org.reformgraph.api.http.ProblemKind;
import org.reformgraph.api.http.Problems;
import org.reformgraph.api.http.Wording;
import org.reformgraph.cli.ApiConfig;
import org.reformgraph.files.FileTrouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** What is said when a body cannot be received. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class UploadProblems {
  private static final Logger LOG = LoggerFactory.getLogger(UploadProblems.class);
  private static final Wording NOT_KEPT =
      new Wording(
          "服务器磁盘已满或无法写入，文件未能保存；请告知管理员。",
          "The server's disk is full or cannot be written, so the file was not kept: tell its administrator.");

  private final long mostBytes;

  UploadProblems(ApiConfig config) {
    this.mostBytes = config.access().limits().uploadBytes();
  }

  static ProblemException tooLarge(long mostBytes) {
    return new ProblemException(ProblemKind.TOO_LARGE, words(mostBytes), List.of());
  }

  @ExceptionHandler(MaxUploadSizeExceededException.class)
  ResponseEntity<Object> tooLarge(HttpServletRequest request) {
    return Problems.answer(ProblemKind.TOO_LARGE, words(mostBytes), List.of(), request);
  }

  /** Half a body, or one that is none; or a disk of ours that does not take it. */
  @ExceptionHandler(MultipartException.class)
  ResponseEntity<Object> broken(MultipartException e, HttpServletRequest request) {
    Optional<IOException> ours =
        Stream.iterate((Throwable) e, Objects::nonNull, Throwable::getCause)
            .filter(IOException.class::isInstance)
            .map(IOException.class::cast)
            .filter(FileTrouble::isOfTheDisk)
            .findFirst();
    if (ours.isPresent()) {
      LOG.error("cannot keep an upload: {}", FileTrouble.why(ours.get()), e);
      return Problems.answer(ProblemKind.FAILED, NOT_KEPT, List.of(), request);
    }
    LOG.info("an upload broke off: {}", e.toString());
    return Problems.answer(
        ProblemKind.BAD_REQUEST,
        new Wording(
            "上传的内容不完整或不是 multipart/form-data，请重新上传。",
            "The body is incomplete or no multipart/form-data: send it again."),
        List.of(),
        request);
  }

  private static Wording words(long mostBytes) {
    long megabytes = mostBytes >> 20;
    return new Wording(
        "文件超过上限 %d MB，请拆分后上传；更大的文件可用 ./reformgraph load 载入。".formatted(megabytes),
        "The file has more than %d MB: split it, or load it by ./reformgraph load."
            .formatted(megabytes));
  }
}
