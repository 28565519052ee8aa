package org.reformgraph.api;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client of a running server. */
record Client(URI start, HttpClient http) {
  Client(URI start) {
    this(start, HttpClient.newHttpClient());
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(start.resolve(path)).header("Accept", "*/*").build();
    return http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  /** As a page of Neo4j Browser would ask; {@code OPTIONS} asks whether a GET may have headers. */
  HttpResponse<String> fromAnotherOrigin(String method, String path, String headers)
      throws IOException, InterruptedException {
    return fromAnotherOrigin(method, path, headers, "GET");
  }

  HttpResponse<String> fromAnotherOrigin(String method, String path, String headers, String wanted)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(start.resolve(path))
            .method(method, HttpRequest.BodyPublishers.noBody())
            .header("Origin", "http://localhost:7474");
    if (method.equals("OPTIONS")) {
      request
          .header("Access-Control-Request-Method", wanted)
          .header("Access-Control-Request-Headers", headers);
    }
    return http.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  /** Another method than GET, without a body. */
  HttpResponse<String> send(String method, String path, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(start.resolve(path))
            .method(method, HttpRequest.BodyPublishers.noBody());
    if (headers.length > 0) {
      request.headers(headers);
    }
    return http.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  JsonNode json(String path) throws IOException, InterruptedException {
    return new JsonMapper().readTree(get(path).body());
  }
}
