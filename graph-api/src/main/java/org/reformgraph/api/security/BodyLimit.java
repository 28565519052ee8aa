package org.reformgraph.api.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.reformgraph.api.http.ProblemKind;
import org.reformgraph.api.http.Wording;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses bodies that are larger than any that is asked for, before they are read. Uploads have a
 * bound of their own.
 */
final class BodyLimit extends OncePerRequestFilter {
  private static final long MOST_BYTES = 64 << 10;
  private static final Set<String> UPLOADS = Set.of("/api/v1/documents", "/api/documents");
  private static final Wording WORDS =
      new Wording("请求内容须注明长度，且不超过 64 KB。", "The body must say its length, and have 64 KB at most.");

  private final ProblemWriter problems;

  BodyLimit(ProblemWriter problems) {
    this.problems = problems;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String type = request.getContentType();
    boolean upload =
        type != null
            && type.toLowerCase(Locale.ROOT).startsWith("multipart/")
            && request.getMethod().equals("POST")
            && UPLOADS.contains(request.getRequestURI());
    return upload || (request.getContentLengthLong() <= MOST_BYTES && !chunked(request));
  }

  private static boolean chunked(HttpServletRequest request) {
    return request.getContentLengthLong() < 0 && request.getHeader("Transfer-Encoding") != null;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    problems.write(ProblemKind.TOO_LARGE, WORDS, request, response);
  }
}
