package org.reformgraph.api;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;

/**
 * Says in the words of RFC 9457 what Tomcat itself refuses, before anything of ours sees it: paths
 * that no address can have. Tomcat makes it by its name, hence public.
 */
public final class ProblemReports extends ErrorReportValve {
  private static final int FIRST_ERROR = 400;

  @Override
  protected void report(Request request, Response response, Throwable problem) {
    int status = response.getStatus();
    if (status < FIRST_ERROR || response.getContentWritten() > 0 || !response.setErrorReported()) {
      return;
    }
    String detail =
        status < 500 ? "The request cannot be understood." : "The server failed; its log says why.";
    try {
      response.setContentType("application/problem+json");
      response.setCharacterEncoding("UTF-8");
      response.getReporter().write("{\"status\":%d,\"detail\":\"%s\"}\n".formatted(status, detail));
      response.finishResponse();
    } catch (IOException e) {
      container.getLogger().debug("the client is gone", e);
    }
  }
}
