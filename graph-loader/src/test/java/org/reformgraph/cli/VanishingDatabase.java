package org.reformgraph.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A server that has gone, as far as its clients can see, once it has said so many bytes: they are
 * cut off, and nobody listens any more.
 */
final class VanishingDatabase implements AutoCloseable {
  private final ServerSocket listener;
  private final URI target;
  private final AtomicLong bytesLeft;
  private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
  private final ExecutorService threads = Executors.newCachedThreadPool();

  VanishingDatabase(URI target, long bytes) throws IOException {
    this.target = target;
    this.bytesLeft = new AtomicLong(bytes);
    this.listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    threads.execute(this::accept);
  }

  /** Where clients connect. */
  URI uri() {
    return URI.create("bolt://127.0.0.1:" + listener.getLocalPort());
  }

  /** Whether it has gone. */
  boolean hasVanished() {
    return listener.isClosed();
  }

  private void accept() {
    while (!listener.isClosed()) {
      try {
        Socket client = listener.accept();
        Socket server = new Socket(target.getHost(), target.getPort());
        sockets.add(client);
        sockets.add(server);
        threads.execute(() -> forward(client, server, false));
        threads.execute(() -> forward(server, client, true));
      } catch (IOException e) {
        if (!listener.isClosed()) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }

  private void forward(Socket from, Socket to, boolean counted) {
    byte[] buffer = new byte[4096];
    try (InputStream in = from.getInputStream();
        OutputStream out = to.getOutputStream()) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        if (counted && bytesLeft.addAndGet(-n) < 0) {
          vanish();
          return;
        }
        out.write(buffer, 0, n);
        out.flush();
      }
    } catch (IOException e) {
      // the other direction has closed both sockets, or one end has hung up
      sockets.remove(from);
    }
  }

  private void vanish() throws IOException {
    listener.close();
    for (Socket socket : sockets) {
      socket.close();
    }
  }

  @Override
  public void close() throws IOException {
    vanish();
    threads.shutdownNow();
  }
}
