package org.reformgraph.api;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.reformgraph.linked.Answer;
import org.reformgraph.linked.Request;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Requests for linked data, and answers, as Spring has them. */
final class LinkedDataHttp {
  private LinkedDataHttp() {}

  /**
   * A request.
   *
   * @param path its path after the part that is the same for all; a first {@code /} is passed over
   */
  static Request request(String path, HttpServletRequest request) {
    return new Request(
        ServletUriComponentsBuilder.fromRequestUri(request).replacePath(null).build().toUriString(),
        path.startsWith("/") ? path.substring(1) : path,
        request.getParameter("lang"),
        request.getParameter("page"),
        request.getHeader(HttpHeaders.ACCEPT),
        request.getHeader(HttpHeaders.ACCEPT_LANGUAGE),
        request.getHeader(HttpHeaders.IF_NONE_MATCH));
  }

  static ResponseEntity<byte[]> sent(Answer answer) {
    ResponseEntity.BodyBuilder response = ResponseEntity.status(answer.status());
    answer
        .headers()
        .forEach((name, values) -> response.header(name, values.toArray(String[]::new)));
    if (answer.status() == HttpStatus.NOT_MODIFIED.value()) {
      return response.build();
    }
    // Spring would take the addresses' suffixes for an attack, and name the file f.txt.
    response.header(HttpHeaders.CONTENT_DISPOSITION, "inline");
    return answer.body().isEmpty()
        ? response.contentLength(0).build()
        : response.body(answer.body().getBytes(StandardCharsets.UTF_8));
  }
}
