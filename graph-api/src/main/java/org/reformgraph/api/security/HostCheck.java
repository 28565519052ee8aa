package org.reformgraph.api.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.reformgraph.api.http.ProblemKind;
import org.reformgraph.api.http.Wording;
import org.reformgraph.cli.ApiAccess;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * While the server is for this machine only, it answers to this machine's names only: a page of
 * another site could otherwise have its own name lead here, and read and write as if it were ours
 * (DNS rebinding).
 */
final class HostCheck extends OncePerRequestFilter {
  private static final Pattern LOCAL =
      Pattern.compile("(?i)(localhost|127(\\.\\d{1,3}){3}|\\[::1])(:\\d{1,5})?");
  private static final Wording WORDS =
      new Wording(
          "本服务器只以 localhost 或 127.0.0.1 的名义应答；要让别的机器访问，请用 --host 启动。",
          "This server answers as localhost or 127.0.0.1 only; start it with --host to let other"
              + " machines in.");

  private final ApiAccess access;
  private final ProblemWriter problems;

  HostCheck(ApiAccess access, ProblemWriter problems) {
    this.access = access;
    this.problems = problems;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String host = request.getHeader(HttpHeaders.HOST);
    return !access.onLoopback() || host == null || LOCAL.matcher(host).matches();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    problems.write(ProblemKind.FORBIDDEN, WORDS, request, response);
  }
}
