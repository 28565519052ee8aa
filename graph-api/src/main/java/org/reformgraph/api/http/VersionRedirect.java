package org.reformgraph.api.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Sends who asks an address without a version on to the one with it: method and query stay. */
@Component
class VersionRedirect extends OncePerRequestFilter {
  private static final String ROOT = "/api/";
  private static final String VERSION = "v1";

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String path = request.getRequestURI();
    if (!path.startsWith(ROOT) || path.length() == ROOT.length()) {
      return true;
    }
    String first = path.substring(ROOT.length()).split("/", 2)[0];
    return first.isEmpty() || first.equals(VERSION) || first.equals("docs");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String rest = request.getRequestURI().substring(ROOT.length());
    String query = request.getQueryString();
    response.setStatus(HttpStatus.PERMANENT_REDIRECT.value());
    response.setHeader(
        HttpHeaders.LOCATION, ROOT + VERSION + "/" + rest + (query == null ? "" : "?" + query));
  }
}
