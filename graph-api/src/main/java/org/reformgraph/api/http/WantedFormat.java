package org.reformgraph.api.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.accept.ContentNegotiationStrategy;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;
import org.springframework.web.context.request.NativeWebRequest;

/**
 * The format that is wanted: {@code format=csv} and {@code format=json} go before the header {@code
 * Accept}. Other formats are for whoever offers them.
 */
final class WantedFormat implements ContentNegotiationStrategy {
  /** CSV; the parameter tells spreadsheets what they cannot guess. */
  static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

  /** What methods that offer lists produce. */
  private static final MediaType PLAIN_CSV = MediaType.parseMediaType("text/csv");

  private final ContentNegotiationStrategy header = new HeaderContentNegotiationStrategy();

  @Override
  public List<MediaType> resolveMediaTypes(NativeWebRequest request)
      throws HttpMediaTypeNotAcceptableException {
    HttpServletRequest asked = request.getNativeRequest(HttpServletRequest.class);
    String query = asked == null ? null : asked.getQueryString();
    // of the address only: a parameter would be looked for in a body, which may be what is refused
    List<String> wanted = query == null ? List.of() : List.of(query.split("&"));
    if (wanted.contains("format=csv")) {
      return List.of(PLAIN_CSV);
    }
    return wanted.contains("format=json")
        ? List.of(MediaType.APPLICATION_JSON)
        : header.resolveMediaTypes(request);
  }

  /** Whether CSV is wanted before anything else. */
  boolean isCsv(NativeWebRequest request) {
    try {
      List<MediaType> wanted = resolveMediaTypes(request);
      return !wanted.isEmpty() && wanted.get(0).equalsTypeAndSubtype(PLAIN_CSV);
    } catch (HttpMediaTypeNotAcceptableException | InvalidMediaTypeException e) {
      return false; // which the answer will say
    }
  }
}
