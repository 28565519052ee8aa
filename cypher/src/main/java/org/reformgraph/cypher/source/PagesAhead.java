package org.reformgraph.cypher.source;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Reads pages on a thread of its own, two at most beyond the one that is being handed over: with
 * one, database and consumer would wait for whichever of them has the longer page each time.
 */
final class PagesAhead implements AutoCloseable {
  private final ExecutorService reading = Executors.newSingleThreadExecutor(PagesAhead::thread);

  /**
   * Hands all pages over, on the calling thread. A session serves one thread at a time, so no read
   * is under way any more when this returns, or throws.
   *
   * @param pages the page that starts behind an id; behind an empty id, the first
   */
  void read(Function<String, Page> pages, Consumer<Page> to) {
    CompletableFuture<Page> next = CompletableFuture.supplyAsync(() -> pages.apply(""), reading);
    CompletableFuture<Page> second = following(next, pages);
    try {
      for (Page page = finished(next); page.last() != null; page = finished(next)) {
        next = second;
        second = following(next, pages);
        to.accept(page);
      }
    } finally {
      second.exceptionally(late -> Page.NONE).join();
    }
  }

  private CompletableFuture<Page> following(
      CompletableFuture<Page> page, Function<String, Page> pages) {
    return page.thenApplyAsync(p -> p.last() == null ? Page.NONE : pages.apply(p.last()), reading);
  }

  private static Page finished(CompletableFuture<Page> page) {
    try {
      return page.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException failure ? failure : e;
    }
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "reading-ahead");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public void close() {
    reading.shutdownNow();
  }
}
