package org.reformgraph.api.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives who may write the right to; who may not is told why when the right is asked for. */
final class WriteCheck extends OncePerRequestFilter {
  /** The right. */
  static final String WRITE = "WRITE";

  /** Where a request keeps why it has not the right. */
  static final String REFUSAL = WriteCheck.class.getName();

  private final Writers writers;

  WriteCheck(Writers writers) {
    this.writers = writers;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !Writers.writes(request);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Optional<Writers.Refusal> refusal = writers.refusal(request);
    if (refusal.isPresent()) {
      request.setAttribute(REFUSAL, refusal.get());
    } else {
      SecurityContext context = SecurityContextHolder.createEmptyContext();
      context.setAuthentication(
          new AnonymousAuthenticationToken(
              WRITE, "writer", AuthorityUtils.createAuthorityList(WRITE)));
      SecurityContextHolder.setContext(context);
    }
    chain.doFilter(request, response);
  }
}
