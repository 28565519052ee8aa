package org.reformgraph.api.http;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reformgraph.linked.Language;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** Problems as <a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457</a> has them. */
public final class Problems {
  private static final String RETRY_SECONDS = "10";

  private static final Pattern LANGUAGE = Pattern.compile("(?:^|&)lang=(zh|en)(?:&|$)");

  private Problems() {}

  /**
   * The language of a request: {@code lang} of its address, else what the browser prefers, else
   * Chinese. The body is not looked at: it may be what cannot be read.
   */
  public static Language language(HttpServletRequest request) {
    String query = request.getQueryString();
    Matcher wanted = LANGUAGE.matcher(query == null ? "" : query);
    return Language.chosen(
        wanted.find() ? wanted.group(1) : null, request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
  }

  /** The answer to a request. */
  public static ResponseEntity<Object> answer(
      ProblemKind kind, Wording detail, List<?> suggestions, HttpServletRequest request) {
    return answer(kind, kind.status().value(), detail, suggestions, request, new HttpHeaders());
  }

  static ResponseEntity<Object> answer(
      ProblemKind kind,
      int status,
      Wording detail,
      List<?> suggestions,
      HttpServletRequest request,
      HttpHeaders headers) {
    Language language = language(request);
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(kind.status(), detail.in(language));
    problem.setStatus(status);
    problem.setType(kind.uri());
    problem.setTitle(kind.title().in(language));
    if (!suggestions.isEmpty()) {
      problem.setProperty("suggestions", suggestions);
    }
    return answer(problem, request, headers);
  }

  /** A problem that has its words already. */
  static ResponseEntity<Object> answer(
      ProblemDetail problem, HttpServletRequest request, HttpHeaders headers) {
    problem.setInstance(instance(request));
    ResponseEntity.BodyBuilder answer =
        ResponseEntity.status(problem.getStatus())
            .headers(headers)
            .contentType(MediaType.APPLICATION_PROBLEM_JSON)
            .header(HttpHeaders.CACHE_CONTROL, "no-store")
            .header(HttpHeaders.CONTENT_LANGUAGE, language(request).tag());
    if (problem.getStatus() == 503 && !headers.containsHeader(HttpHeaders.RETRY_AFTER)) {
      answer.header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
    }
    return answer.body(problem);
  }

  private static URI instance(HttpServletRequest request) {
    try {
      return new URI(request.getRequestURI());
    } catch (URISyntaxException e) {
      return URI.create("/"); // what no address can be is not repeated
    }
  }
}
