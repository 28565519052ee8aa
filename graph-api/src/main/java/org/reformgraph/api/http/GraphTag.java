package org.reformgraph.api.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.Neo4jException;
import org.reformgraph.cypher.loads.LoadCount;
import org.reformgraph.cypher.loads.LoadState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Tags what is made of the graph by the load that the graph is at. While a load is under way
 * nothing is tagged: what is read then may be something else a moment later.
 */
@Component
class GraphTag implements HandlerInterceptor {
  /** Under this name the request keeps the tag of its answer. */
  static final String TAG = GraphTag.class.getName();

  private static final String STATE = TAG + ".state";

  private static final Logger LOG = LoggerFactory.getLogger(GraphTag.class);
  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*+\"");
  private static final String VARIES = "Accept, Accept-Language";

  private final Driver driver;

  /** Another build, or one that was started otherwise, may answer something else. */
  private final String build =
      GraphTag.class.getPackage().getImplementationVersion() + " " + Instant.now();

  GraphTag(Driver driver) {
    this.driver = driver;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (!tagged(request, handler)) {
      return true;
    }
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
    response.addHeader(HttpHeaders.VARY, VARIES);
    Optional<LoadState> state = state();
    state.ifPresent(at -> request.setAttribute(STATE, at));
    Optional<String> tag = state.filter(LoadState::settled).map(at -> tag(at, request));
    if (tag.isPresent() && known(tag.get(), request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
      response.setHeader(HttpHeaders.ETAG, tag.get());
      response.setStatus(HttpStatus.NOT_MODIFIED.value());
      return false;
    }
    tag.ifPresent(value -> request.setAttribute(TAG, value));
    return true;
  }

  /**
   * Whether the graph is, or may be, another than when an answer that is tagged was begun. If so,
   * the answer gets no tag.
   */
  boolean changed(HttpServletRequest request) {
    boolean changed =
        request.getAttribute(STATE) instanceof LoadState before
            && state().filter(now -> !now.settled() || !now.equals(before)).isPresent();
    if (changed) {
      request.removeAttribute(TAG);
    }
    return changed;
  }

  private static boolean tagged(HttpServletRequest request, Object handler) {
    return List.of("GET", "HEAD").contains(request.getMethod())
        && handler instanceof HandlerMethod method
        && method.getBeanType().isAnnotationPresent(FromGraph.class);
  }

  /** Empty when the database is away, which whoever answers the request will say. */
  private Optional<LoadState> state() {
    try {
      return Optional.of(LoadCount.read(driver));
    } catch (Neo4jException e) {
      LOG.debug("no entity tag: {}", e.getMessage());
      return Optional.empty();
    }
  }

  private String tag(LoadState state, HttpServletRequest request) {
    List<String> madeOf =
        List.of(
            build,
            state.mark(),
            state.vectors(),
            state.vocabulary(),
            request.getRequestURI(),
            String.valueOf(request.getQueryString()),
            String.valueOf(request.getHeader(HttpHeaders.ACCEPT)),
            String.valueOf(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)));
    return "W/\"" + digest(madeOf.toString()) + "\"";
  }

  private static String digest(String of) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(of.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static boolean known(String tag, String ifNoneMatch) {
    return ifNoneMatch != null
        && QUOTED.matcher(ifNoneMatch).results().map(MatchResult::group).anyMatch(tag::endsWith);
  }
}
