package org.reformgraph.api;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/** What stands between the API and the database, and can be cut in the middle of an answer. */
final class BreakableConnection implements Closeable {
  private static final long ENDLESS = Long.MAX_VALUE;

  private final ServerSocket here = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  private final List<Socket> open = new CopyOnWriteArrayList<>();
  private final AtomicLong left = new AtomicLong(ENDLESS);
  private final AtomicLong asked = new AtomicLong(ENDLESS);
  private final InetSocketAddress database;
  private volatile String question = "";
  private volatile Runnable deed;

  BreakableConnection(URI database) throws IOException {
    this.database = new InetSocketAddress(database.getHost(), database.getPort());
    start(this::accept);
  }

  URI uri() {
    return URI.create("bolt://127.0.0.1:" + here.getLocalPort());
  }

  /** After so many bytes of answers the database is gone. */
  void breakAfter(long bytes) {
    left.set(bytes);
  }

  void mend() {
    left.set(ENDLESS);
  }

  /**
   * Has something done, once, before the database hears a question.
   *
   * @param words of the question, near its beginning
   * @param time for the how many-th time from now, from 1
   */
  void before(String words, int time, Runnable something) {
    question = words;
    deed = something;
    asked.set(time);
  }

  private void hear(byte[] bytes, int length) {
    boolean heard =
        asked.get() != ENDLESS
            && new String(bytes, 0, length, StandardCharsets.UTF_8).contains(question);
    if (heard && asked.decrementAndGet() == 0) {
      asked.set(ENDLESS);
      deed.run();
    }
  }

  private void accept() throws IOException {
    while (true) {
      Socket client = here.accept();
      if (left.get() <= 0) {
        client.close();
        continue;
      }
      Socket server = new Socket(database.getAddress(), database.getPort());
      open.add(client);
      open.add(server);
      start(() -> copy(client.getInputStream(), server.getOutputStream(), false));
      start(() -> copy(server.getInputStream(), client.getOutputStream(), true));
    }
  }

  private void copy(InputStream from, OutputStream to, boolean counted) throws IOException {
    byte[] buffer = new byte[1024];
    int read;
    while ((read = from.read(buffer)) >= 0) {
      if (counted && left.get() != ENDLESS && left.addAndGet(-read) < 0) {
        cut();
        return;
      }
      if (!counted) {
        hear(buffer, read);
      }
      to.write(buffer, 0, read);
      to.flush();
    }
  }

  private void cut() throws IOException {
    for (Socket socket : open) {
      socket.close();
    }
    open.clear();
  }

  private interface Work {
    void run() throws IOException;
  }

  private static void start(Work work) {
    Thread thread =
        new Thread(
            () -> {
              try {
                work.run();
              } catch (IOException e) {
                return; // that is what it is for
              }
            });
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() throws IOException {
    here.close();
    cut();
  }
}
