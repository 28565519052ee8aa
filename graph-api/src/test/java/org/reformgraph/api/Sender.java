package org.reformgraph.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client that writes, as a program does or as a page of some site. */
record Sender(URI start, HttpClient http) {
  private static final String BOUNDARY = "part-of-the-form";
  private static final String UPLOAD = "api/v1/documents";

  Sender(URI start) {
    this(start, HttpClient.newHttpClient());
  }

  HttpResponse<String> upload(String name, String text, String... headers)
      throws IOException, InterruptedException {
    return upload(name, text.getBytes(StandardCharsets.UTF_8), headers);
  }

  HttpResponse<String> upload(String name, byte[] bytes, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(start.resolve(UPLOAD))
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(BodyPublishers.ofByteArray(form(name, bytes)));
    return send(request, headers);
  }

  /** Sends the first half of an upload, and nothing more as long as the connection is open. */
  Socket half(String name, byte[] bytes) throws IOException {
    byte[] form = form(name, bytes);
    String head =
        "POST /%s HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: %d\r\n"
                .formatted(UPLOAD, form.length)
            + "Content-Type: multipart/form-data; boundary=%s\r\n\r\n".formatted(BOUNDARY);
    Socket socket = new Socket("127.0.0.1", start.getPort());
    try {
      OutputStream out = socket.getOutputStream();
      out.write(head.getBytes(StandardCharsets.US_ASCII));
      out.write(form, 0, form.length / 2);
      return socket;
    } catch (IOException e) {
      socket.close();
      throw e;
    }
  }

  private static byte[] form(String name, byte[] bytes) throws IOException {
    ByteArrayOutputStream form = new ByteArrayOutputStream();
    form.write(
        ("--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n"
                .formatted(BOUNDARY, name))
            .getBytes(StandardCharsets.UTF_8));
    form.write(bytes);
    form.write(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return form.toByteArray();
  }

  HttpResponse<String> json(String path, String body, String... headers)
      throws IOException, InterruptedException {
    return send(
        HttpRequest.newBuilder(start.resolve(path))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body)),
        headers);
  }

  HttpResponse<String> get(String path, String... headers)
      throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(start.resolve(path)).GET(), headers);
  }

  private HttpResponse<String> send(HttpRequest.Builder request, String... headers)
      throws IOException, InterruptedException {
    if (headers.length > 0) {
      request.headers(headers);
    }
    return http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  static JsonNode read(HttpResponse<String> response) {
    return new JsonMapper().readTree(response.body());
  }

  /** A job once it has ended. */
  JsonNode ended(HttpResponse<String> accepted) throws IOException, InterruptedException {
    return ended(read(accepted).at("/links/self").asString().substring(1));
  }

  JsonNode ended(String job) throws IOException, InterruptedException {
    for (int i = 0; i < 600; i++) {
      JsonNode now = read(get(job));
      if (now.at("/status").asString().matches("done|failed")) {
        return now;
      }
      Thread.sleep(100);
    }
    throw new AssertionError("the job has not ended within a minute");
  }
}
