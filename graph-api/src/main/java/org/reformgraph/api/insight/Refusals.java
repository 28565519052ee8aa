package org.reformgraph.api.insight;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** Why a question is not answered, as RFC 9457 has it. */
final class Refusals {
  private static final String TYPES = "https://w3id.org/reformgraph/problems/";

  private Refusals() {}

  static ErrorResponseException notFound(String detail) {
    return of(HttpStatus.NOT_FOUND, "not-found", "没有找到", detail);
  }

  static ErrorResponseException badRequest(String detail) {
    return of(HttpStatus.BAD_REQUEST, "bad-parameter", "参数有误", detail);
  }

  static ErrorResponseException unavailable(String detail) {
    return of(HttpStatus.SERVICE_UNAVAILABLE, "unavailable", "暂不可用", detail);
  }

  private static ErrorResponseException of(
      HttpStatus status, String type, String title, String detail) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setType(URI.create(TYPES + type));
    problem.setTitle(title);
    return new ErrorResponseException(status, problem, null);
  }
}
