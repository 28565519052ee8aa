package org.reformgraph.sparql;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Fuseki's pages, from the class path wherever its jars are: Jetty itself cannot read a jar within
 * a jar. The pages that only write are left out: what they send would be refused.
 */
final class UiFiles extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Pattern PATH = Pattern.compile("/(static/)?[A-Za-z0-9_.-]+");

  /** Where the pages are; all other paths are Fuseki's. */
  static final List<String> PATHS = List.of("", "/index.html", "/favicon.ico", "/static/*");

  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "ico", "image/x-icon");

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getRequestURI();
    String file = path.equals("/") ? "/index.html" : path;
    String type = TYPES.get(file.substring(file.lastIndexOf('.') + 1));
    if (type == null || !PATH.matcher(file).matches()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    try (InputStream content = UiFiles.class.getResourceAsStream("/webapp" + file)) {
      if (content == null) {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
        return;
      }
      response.setContentType(type);
      response.setHeader("X-Content-Type-Options", "nosniff");
      response.getOutputStream().write(queryOnly(file, content.readAllBytes()));
    }
  }

  /** The start page is where all other pages are shown. */
  private static byte[] queryOnly(String file, byte[] content) throws IOException {
    if (!file.equals("/index.html")) {
      return content;
    }
    try (InputStream head = UiFiles.class.getResourceAsStream("query-only.html")) {
      String page = new String(content, StandardCharsets.UTF_8);
      String added = new String(head.readAllBytes(), StandardCharsets.UTF_8);
      return page.replace("</head>", added + "  </head>").getBytes(StandardCharsets.UTF_8);
    }
  }
}
