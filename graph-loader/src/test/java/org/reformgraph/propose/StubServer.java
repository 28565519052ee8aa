package org.reformgraph.propose;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import tools.jackson.databind.json.JsonMapper;

/** A server on the loopback that speaks the chat protocol and answers what the test wants. */
final class StubServer implements AutoCloseable {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** What was asked, body and key. */
  record Asked(String body, String authorization) {}

  final List<Asked> asked = new CopyOnWriteArrayList<>();
  private final HttpServer server;

  private StubServer(int status, String body, Duration delay) throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(
        Executors.newCachedThreadPool(
            work -> {
              Thread thread = new Thread(work);
              thread.setDaemon(true);
              return thread;
            }));
    server.createContext("/v1/chat/completions", call -> answer(call, status, body, delay));
    server.start();
  }

  /** Answers with these words of the model. */
  static StubServer saying(String content) throws IOException {
    String body =
        "{\"id\":\"1\",\"object\":\"chat.completion\",\"created\":1,\"model\":\"m\",\"choices\":[{\"index\":0,"
            + "\"message\":{\"role\":\"assistant\",\"content\":"
            + JSON.writeValueAsString(content)
            + "},\"finish_reason\":\"stop\"}],\"usage\":{\"prompt_tokens\":1,\"completion_tokens\":1,\"total_tokens\":2}}";
    return new StubServer(200, body, Duration.ZERO);
  }

  static StubServer answering(int status, String body) throws IOException {
    return new StubServer(status, body, Duration.ZERO);
  }

  static StubServer slow(Duration delay) throws IOException {
    return new StubServer(200, "{}", delay);
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1");
  }

  private void answer(HttpExchange call, int status, String body, Duration delay)
      throws IOException {
    asked.add(
        new Asked(
            new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8),
            call.getRequestHeaders().getFirst("Authorization")));
    try {
      Thread.sleep(delay.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    call.getResponseHeaders().add("Content-Type", "application/json");
    call.sendResponseHeaders(status, bytes.length);
    call.getResponseBody().write(bytes);
    call.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
