package org.reformgraph.api.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/**
 * Has an answer made once more that failed while the graph changed. Neo4j reads what is committed
 * at the moment, part by part: a load that takes away what a question is about leaves it with rows
 * of which parts are missing, which no controller has to be ready for.
 */
@Component
class AnsweredAgain implements WebMvcRegistrations {
  private static final Logger LOG = LoggerFactory.getLogger(AnsweredAgain.class);

  private final GraphTag graph;

  AnsweredAgain(GraphTag graph) {
    this.graph = graph;
  }

  @Override
  public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
    return new Adapter();
  }

  private final class Adapter extends RequestMappingHandlerAdapter {
    @Override
    protected ModelAndView handleInternal(
        HttpServletRequest request, HttpServletResponse response, HandlerMethod method)
        throws Exception {
      try {
        return super.handleInternal(request, response, method);
      } catch (RuntimeException e) {
        if (isAnswer(e) || response.isCommitted() || !graph.changed(request)) {
          throw e;
        }
        LOG.debug("{} is answered again: the graph changed meanwhile", request.getRequestURI(), e);
        response.resetBuffer();
        return super.handleInternal(request, response, method);
      }
    }
  }

  /** Whether it says what the request or the database lacks. */
  private static boolean isAnswer(RuntimeException e) {
    return e instanceof ProblemException || DatabaseTrouble.of(e).isPresent();
  }
}
