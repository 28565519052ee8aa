package org.reformgraph.benchmarks.soak;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.zip.GZIPInputStream;
import org.reformgraph.benchmarks.corpus.MadeDigests;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the server; whatever is not answered as it should be is an {@link IOException}. */
final class Client {
  private static final Duration LONGEST = Duration.ofMinutes(1);
  private static final Duration LONGEST_JOB = Duration.ofMinutes(5);
  private static final String BOUNDARY = "reformgraph-soak-boundary";

  /** Below the twenty seconds after which the server closes what is idle. */
  private static final String KEPT_SECONDS = "10";

  private final HttpClient http;
  private final JsonMapper json = new JsonMapper();
  private final URI start;

  /**
   * @param start the server's start page
   */
  Client(URI start) {
    System.setProperty("jdk.httpclient.keepalive.timeout", KEPT_SECONDS);
    this.start = start;
    this.http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  }

  /** Asks, and waits for nothing; the answer is checked, and comes packed as browsers want it. */
  CompletableFuture<Void> ask(URI address) {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .timeout(LONGEST)
            .header("Accept-Encoding", "gzip")
            .header("Accept", "application/json, */*;q=0.5")
            .build();
    return http.sendAsync(request, BodyHandlers.ofByteArray()).thenAccept(Client::check);
  }

  private static void check(HttpResponse<byte[]> answer) {
    if (answer.statusCode() != 200 || answer.body().length == 0) {
      throw new WrongAnswerException(answer.statusCode(), answer.uri(), words(answer));
    }
  }

  private static String words(HttpResponse<byte[]> answer) {
    boolean packed = answer.headers().firstValue("Content-Encoding").isPresent();
    try (InputStream body = new ByteArrayInputStream(answer.body());
        InputStream plain = packed ? new GZIPInputStream(body) : body) {
      return new String(plain.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return "what cannot be read: " + e;
    }
  }

  /** Sends a document; returns where its job is followed. */
  String upload(MadeDigests.Made document) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(start.resolve("/api/v1/documents"))
            .timeout(LONGEST)
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(
                BodyPublishers.concat(
                    BodyPublishers.ofString(
                        "--"
                            + BOUNDARY
                            + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                            + document.file()
                            + "\"\r\nContent-Type: text/plain\r\n\r\n"),
                    BodyPublishers.ofByteArray(document.bytes()),
                    BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n")))
            .build();
    return json.readTree(said(request, 202)).path("links").path("self").asString();
  }

  /** Listens until a job is done, as the explorer's page does; returns what the job says then. */
  JsonNode done(String job) throws IOException, InterruptedException {
    HttpRequest listening =
        HttpRequest.newBuilder(start.resolve(job + "/events"))
            .timeout(LONGEST_JOB)
            .header("Accept", "text/event-stream")
            .build();
    String heard = said(listening, 200);
    if (!heard.contains("event:done")) {
      throw new IOException("the job did not come to its end: " + heard);
    }
    return get(job);
  }

  /** What a path of the API answers. */
  JsonNode get(String path) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(start.resolve(path)).timeout(LONGEST).build();
    return json.readTree(said(request, 200));
  }

  /** The id of the document whose name has this in it, in a small collection. */
  String document(String collection, String name) throws IOException, InterruptedException {
    JsonNode page = get("/api/v1/documents?size=100&collection=" + collection);
    for (JsonNode each : page.path("items")) {
      if (each.path("name").asString("").contains(name)) {
        return each.path("id").asString();
      }
    }
    throw new IOException("there is no " + name + " in " + collection + ": " + page);
  }

  /** Whether a document tells of these cases, and of no others; else it is an error. */
  JsonNode requireText(String document, List<String> titles)
      throws IOException, InterruptedException {
    JsonNode text = get("/api/v1/documents/" + new Subjects.Thing(document, "").key() + "/text");
    String words = text.path("text").asString("");
    if (!titles.stream().allMatch(words::contains) || text.path("cases").size() != titles.size()) {
      throw new IOException(
          document + " should tell of " + titles + ", but has " + text.path("cases"));
    }
    return text;
  }

  private String said(HttpRequest request, int status) throws IOException, InterruptedException {
    HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
    if (answer.statusCode() != status) {
      throw new WrongAnswerException(answer.statusCode(), answer.uri(), answer.body());
    }
    return answer.body();
  }
}
