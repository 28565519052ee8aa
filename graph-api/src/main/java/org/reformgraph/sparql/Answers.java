package org.reformgraph.sparql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.query.QueryParseException;

/** Answers in words: plain text, in UTF-8. */
final class Answers {
  private Answers() {}

  static void error(HttpAction action, int status, String words) {
    byte[] body = (words + "\n").getBytes(StandardCharsets.UTF_8);
    action.setResponseStatus(status);
    send(action, "text/plain; charset=utf-8", body);
  }

  static void send(HttpAction action, String type, byte[] body) {
    action.setResponseContentType(type);
    action.setResponseContentLength(body.length);
    try {
      action.getResponseOutputStream().write(body);
    } catch (IOException e) {
      throw new UncheckedIOException("the client is gone", e);
    }
  }

  /** What is wrong with a query, and where. */
  static String positioned(QueryParseException e) {
    String message = e.getMessage();
    boolean told = message != null && message.contains("line " + e.getLine());
    return e.getLine() < 1 || told
        ? "not SPARQL 1.1: " + message
        : "not SPARQL 1.1, at line %d, column %d: %s"
            .formatted(e.getLine(), e.getColumn(), message);
  }
}
