package org.reformgraph.api.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.reformgraph.api.http.ProblemKind;
import org.reformgraph.api.http.Wording;
import org.reformgraph.cli.ApiAccess;
import org.springframework.http.HttpHeaders;

/**
 * Who may write: who shows the token, and on a server for this machine only the pages of the server
 * itself and programs that are no browser.
 */
record Writers(ApiAccess access) {
  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
  private static final String BEARER = "bearer ";

  /** Why a request may not write, and what to do about it. */
  record Refusal(ProblemKind kind, Wording detail) {}

  private static final Refusal OTHER_SITE =
      new Refusal(
          ProblemKind.FORBIDDEN,
          new Wording(
              "写入请求须来自本服务器自己的页面。",
              "Writing is for pages of this server itself, not of other sites."));
  private static final Refusal OFF =
      new Refusal(
          ProblemKind.FORBIDDEN,
          new Wording(
              "本服务器未开放写入。要开放，请以 --token-file 启动并出示令牌。",
              "Writing is off. Start the server with --token-file, and show the token."));
  private static final Refusal NO_TOKEN =
      new Refusal(
          ProblemKind.UNAUTHORIZED,
          new Wording(
              "写入需要正确的令牌（Authorization: Bearer …）。",
              "Writing needs the right token (Authorization: Bearer …)."));

  /** Whether a request wants to change something. */
  static boolean writes(HttpServletRequest request) {
    return !SAFE.contains(request.getMethod());
  }

  /** Why not; empty when the request may write. */
  Optional<Refusal> refusal(HttpServletRequest request) {
    Optional<String> shown = shownToken(request);
    if (shown.isPresent() && access.token().isPresent()) {
      return same(shown.get(), access.token().get()) ? Optional.empty() : Optional.of(NO_TOKEN);
    }
    if (access.onLoopback() && LocalClient.is(request)) {
      return ofThisSite(request) ? Optional.empty() : Optional.of(OTHER_SITE);
    }
    return Optional.of(access.token().isPresent() ? NO_TOKEN : OFF);
  }

  private static Optional<String> shownToken(HttpServletRequest request) {
    return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
        .filter(value -> value.toLowerCase(Locale.ROOT).startsWith(BEARER))
        .map(value -> value.substring(BEARER.length()).strip());
  }

  /** Takes the same time wherever the difference is. */
  private static boolean same(String shown, String token) {
    return MessageDigest.isEqual(
        shown.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
  }

  /** Browsers say where a request comes from; what says nothing is no browser. */
  private static boolean ofThisSite(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    String origin = request.getHeader(HttpHeaders.ORIGIN);
    return (site == null || List.of("same-origin", "none").contains(site))
        && (origin == null || sameOrigin(origin, request));
  }

  private static boolean sameOrigin(String origin, HttpServletRequest request) {
    try {
      URI from = new URI(origin);
      return request.getScheme().equalsIgnoreCase(from.getScheme())
          && from.getAuthority() != null
          && from.getAuthority().equalsIgnoreCase(request.getHeader(HttpHeaders.HOST));
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
