package org.reformgraph.sparql;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A client that knows the SPARQL Protocol and nothing else. */
record SparqlClient(URI server, HttpClient http) {
  private static final String JSON = "application/sparql-results+json";
  private static final Pattern VALUE = Pattern.compile("\"value\" *: *\"((?:[^\"\\\\]|\\\\.)*)\"");

  SparqlClient(URI server) {
    this(server, HttpClient.newHttpClient());
  }

  HttpResponse<String> query(String query) throws IOException, InterruptedException {
    return query(query, JSON);
  }

  HttpResponse<String> query(String query, String accept) throws IOException, InterruptedException {
    return send(
        HttpRequest.newBuilder(at("reform/sparql?query=" + encoded(query)))
            .header("Accept", accept));
  }

  /** The values of an answer in JSON, row after row. */
  List<String> values(String query) throws IOException, InterruptedException {
    HttpResponse<String> response = query(query);
    if (response.statusCode() != 200) {
      throw new IOException(response.statusCode() + " " + response.body());
    }
    return VALUE.matcher(response.body()).results().map(SparqlClient::first).toList();
  }

  private static String first(MatchResult match) {
    return match.group(1);
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(at(path)));
  }

  HttpResponse<String> send(String method, String path, String type, String body)
      throws IOException, InterruptedException {
    return send(
        HttpRequest.newBuilder(at(path))
            .header("Content-Type", type)
            .method(method, BodyPublishers.ofString(body)));
  }

  HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  URI at(String path) {
    return server.resolve(path);
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
