package org.reformgraph.api.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.reformgraph.api.http.ProblemKind;
import org.reformgraph.api.http.Problems;
import org.reformgraph.api.http.Wording;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Answers what is refused before any resource sees it. */
@Component
class ProblemWriter {
  private final JsonMapper json;

  ProblemWriter(JsonMapper json) {
    this.json = json;
  }

  void write(
      ProblemKind kind, Wording detail, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ResponseEntity<Object> problem = Problems.answer(kind, detail, List.of(), request);
    response.setStatus(problem.getStatusCode().value());
    problem
        .getHeaders()
        .forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
    response.getOutputStream().write(json.writeValueAsBytes(problem.getBody()));
  }
}
