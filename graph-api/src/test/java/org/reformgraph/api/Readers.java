package org.reformgraph.api;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Programs that read pages of a server all the time, one each, until it answers no more. */
final class Readers implements AutoCloseable {
  private final Client client;
  private final CountDownLatch unanswered;
  private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
  private final List<Thread> threads;

  private Readers(URI api, List<String> pages) {
    client = new Client(api);
    unanswered = new CountDownLatch(pages.size());
    threads = pages.stream().map(page -> new Thread(() -> read(page), "reads-" + page)).toList();
  }

  /** Starts them, and waits until each has been answered. */
  static Readers start(URI api, String words) throws InterruptedException {
    String encoded = URLEncoder.encode(words, StandardCharsets.UTF_8);
    Readers readers =
        new Readers(
            api,
            List.of(
                "api/v1/cases",
                "api/v1/measures",
                "api/v1/search?q=" + encoded,
                "api/v1/similar?text=" + encoded));
    readers.threads.forEach(Thread::start);
    if (!readers.unanswered.await(1, TimeUnit.MINUTES)) {
      readers.close();
      throw new IllegalStateException("not all are answered");
    }
    return readers;
  }

  private void read(String page) {
    try {
      ask(page);
      unanswered.countDown();
      while (!Thread.currentThread().isInterrupted()) {
        ask(page);
      }
    } catch (IOException e) {
      wrong.add(page + ": " + e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void ask(String page) throws IOException, InterruptedException {
    HttpResponse<String> answer = client.get(page);
    if (answer.statusCode() != 200) {
      wrong.add(page + ": " + answer.body());
    }
  }

  /** What they were answered that is no page, and what ended them. */
  List<String> wrong() {
    return List.copyOf(wrong);
  }

  @Override
  public void close() throws InterruptedException {
    threads.forEach(Thread::interrupt);
    for (Thread thread : threads) {
      thread.join();
    }
  }
}
