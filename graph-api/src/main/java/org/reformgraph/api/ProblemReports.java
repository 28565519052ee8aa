package org.reformgraph.api;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.reformgraph.api.http.ProblemKind;
import org.reformgraph.api.http.Problems;
import org.reformgraph.api.http.Wording;
import org.reformgraph.linked.Language;

/**
 * Says in the words of RFC 9457 what Tomcat itself refuses, before anything of ours sees it: paths
 * that no address can have, and characters that were not percent-encoded. Tomcat makes it by its
 * name, hence public.
 */
public final class ProblemReports extends ErrorReportValve {
  private static final int FIRST_ERROR = 400;
  private static final Wording REFUSED =
      new Wording(
          "请求无法理解。地址中的中文等字符须先按 UTF-8 作百分号编码，例如 curl -G --data-urlencode 'q=政采'。",
          "The request cannot be understood. Percent-encode Chinese and other characters of the address in UTF-8,"
              + " as in curl -G --data-urlencode 'q=政采'.");
  private static final Wording FAILED =
      new Wording("服务器出错，详情见其日志。", "The server failed; its log says why.");

  @Override
  protected void report(Request request, Response response, Throwable problem) {
    int status = response.getStatus();
    if (status < FIRST_ERROR || response.getContentWritten() > 0 || !response.setErrorReported()) {
      return;
    }
    try {
      response.setContentType("application/problem+json");
      response.setCharacterEncoding("UTF-8");
      response.getReporter().write(report(status, request));
      response.finishResponse();
    } catch (IOException e) {
      container.getLogger().debug("the client is gone", e);
    }
  }

  /** Of an address that could not be read, the language is not known either: it is told in both. */
  private static String report(int status, Request request) {
    ProblemKind kind = status < 500 ? ProblemKind.BAD_REQUEST : ProblemKind.FAILED;
    Wording detail = status < 500 ? REFUSED : FAILED;
    boolean unread = request.getRequestURI() == null;
    return "{\"type\":\"%s\",\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\"}\n"
        .formatted(
            kind.uri(),
            words(kind.title(), " / ", unread, request),
            status,
            words(detail, " ", unread, request));
  }

  private static String words(Wording words, String between, boolean unread, Request request) {
    return unread
        ? words.in(Language.ZH) + between + words.in(Language.EN)
        : words.in(Problems.language(request));
  }
}
