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
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/** What stands between the API and the database, and can be cut in the middle of an answer. */
final class BreakableConnection implements Closeable {
  private static final long ENDLESS = Long.MAX_VALUE;

  private final ServerSocket here = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  private final List<Socket> open = new CopyOnWriteArrayList<>();
  private final AtomicLong left = new AtomicLong(ENDLESS);
  private final InetSocketAddress database;

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
    byte[] buffer = new byte[512];
    int read;
    while ((read = from.read(buffer)) >= 0) {
      if (counted && left.get() != ENDLESS && left.addAndGet(-read) < 0) {
        cut();
        return;
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
