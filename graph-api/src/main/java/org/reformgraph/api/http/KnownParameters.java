package org.reformgraph.api.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.core.ParameterNameDiscoverer;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses parameters that a question does not have: a filter with a slip in its name would
 * otherwise be passed over, and the whole list be taken for what it finds.
 */
final class KnownParameters implements HandlerInterceptor {
  /** What every question may have. */
  private static final List<String> EVERYWHERE = List.of("lang", "format");

  private static final List<String> OF_LISTS = List.of("page", "size");
  private static final String OURS = "org.reformgraph.";

  private final ParameterNameDiscoverer names = new DefaultParameterNameDiscoverer();

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (!List.of("GET", "HEAD").contains(request.getMethod())
        || !(handler instanceof HandlerMethod method)
        || !method.getBeanType().getName().startsWith(OURS)) {
      return true;
    }
    Set<String> known = known(method);
    for (String given : request.getParameterMap().keySet()) {
      if (!known.contains(given)) {
        throw ProblemException.badParameter(
            given,
            "没有这个参数；可用 " + String.join("、", known) + "。",
            "there is no such parameter; there are " + String.join(", ", known) + ".");
      }
    }
    return true;
  }

  private Set<String> known(HandlerMethod method) {
    Set<String> known = new TreeSet<>(EVERYWHERE);
    for (MethodParameter parameter : method.getMethodParameters()) {
      RequestParam asked = parameter.getParameterAnnotation(RequestParam.class);
      if (parameter.getParameterType() == Paging.class) {
        known.addAll(OF_LISTS);
      } else if (asked != null) {
        parameter.initParameterNameDiscovery(names);
        known.add(asked.name().isEmpty() ? parameter.getParameterName() : asked.name());
      }
    }
    return known;
  }
}
