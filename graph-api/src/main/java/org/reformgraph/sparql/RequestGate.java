package org.reformgraph.sparql;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * What every request passes: administration is read only, long requests are refused, and while the
 * first data set is being made who asks is told so.
 */
final class RequestGate implements Filter {
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  /** Of a form the words take three bytes for each of theirs. */
  private static final int FORM = 3;

  private final QueryLimits limits;
  private final BooleanSupplier ready;

  RequestGate(QueryLimits limits, BooleanSupplier ready) {
    this.limits = limits;
    this.ready = ready;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest http = (HttpServletRequest) request;
    HttpServletResponse answer = (HttpServletResponse) response;
    String path = http.getRequestURI();
    boolean data = path.equals(SparqlServer.NAME) || path.startsWith(SparqlServer.NAME + "/");
    if (!data && !READING.contains(http.getMethod())) {
      refuse(answer, 405, "only queries are offered");
    } else if (http.getContentLengthLong() > (long) FORM * limits.requestBytes()) {
      refuse(answer, 413, "a request may have " + limits.requestBytes() + " bytes at most");
    } else if (data && !ready.getAsBoolean()) {
      answer.setHeader("Retry-After", "10");
      refuse(answer, 503, "the data set is being made from Neo4j; try again soon");
    } else {
      chain.doFilter(request, response);
    }
  }

  private static void refuse(HttpServletResponse answer, int status, String words)
      throws IOException {
    answer.setStatus(status);
    answer.setContentType("text/plain; charset=utf-8");
    answer.getOutputStream().write((words + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
