package org.reformgraph.api.http;

import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads which part of a list is wanted. */
final class PagingParameters implements HandlerMethodArgumentResolver {
  private final WantedFormat format;

  PagingParameters(WantedFormat format) {
    this.format = format;
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Paging.class;
  }

  @Override
  public Paging resolveArgument(
      MethodParameter parameter,
      ModelAndViewContainer container,
      NativeWebRequest request,
      WebDataBinderFactory binders) {
    int page = number(request, "page", 1);
    int size = number(request, "size", Paging.USUAL);
    Paging paging = Paging.of(page, size);
    return format.isCsv(request) ? Paging.whole() : paging;
  }

  private static int number(NativeWebRequest request, String name, int otherwise) {
    String value = request.getParameter(name);
    if (value == null) {
      return otherwise;
    }
    try {
      return Integer.parseInt(value.strip());
    } catch (NumberFormatException e) {
      throw ProblemException.badParameter(name, "应为整数", "must be a whole number");
    }
  }
}
