package org.reformgraph.api.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * Adds links to the other pages of a list to each page, as RFC 8288 has them, and the entity tag to
 * what is answered with success.
 */
@RestControllerAdvice
class AnswerHeaders implements ResponseBodyAdvice<Object> {
  @Override
  public boolean supports(
      MethodParameter returned, Class<? extends HttpMessageConverter<?>> converter) {
    return true;
  }

  @Override
  public Object beforeBodyWrite(
      Object body,
      MethodParameter returned,
      MediaType type,
      Class<? extends HttpMessageConverter<?>> converter,
      ServerHttpRequest request,
      ServerHttpResponse response) {
    HttpServletRequest asked = ((ServletServerHttpRequest) request).getServletRequest();
    int status = ((ServletServerHttpResponse) response).getServletResponse().getStatus();
    if (asked.getAttribute(GraphTag.TAG) instanceof String tag && status == HttpStatus.OK.value()) {
      response.getHeaders().setETag(tag);
    }
    if (body instanceof Page<?> page && !type.isCompatibleWith(WantedFormat.CSV)) {
      response.getHeaders().set(HttpHeaders.LINK, String.join(", ", links(page, request)));
    }
    return body;
  }

  private static List<String> links(Page<?> page, ServerHttpRequest request) {
    List<String> links = new ArrayList<>();
    links.add(link(request, 1, "first"));
    if (page.page() > 1) {
      links.add(link(request, page.page() - 1L, "prev"));
    }
    if (page.page() < page.pages()) {
      links.add(link(request, page.page() + 1L, "next"));
    }
    links.add(link(request, Math.max(1, page.pages()), "last"));
    return links;
  }

  private static String link(ServerHttpRequest request, long page, String relation) {
    String query = request.getURI().getRawQuery();
    String others =
        Stream.of(query == null ? new String[0] : query.split("&"))
            .filter(each -> !each.isEmpty() && !each.startsWith("page="))
            .map(each -> each + "&")
            .collect(Collectors.joining());
    return "<%s?%spage=%d>; rel=\"%s\""
        .formatted(request.getURI().getRawPath(), others, page, relation);
  }
}
