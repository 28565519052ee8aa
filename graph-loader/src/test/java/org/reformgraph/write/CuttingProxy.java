package org.reformgraph.write;

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
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Stands between a driver and its server and cuts the connection a given number of times, each time
 * when some more bytes have gone to the server.
 */
public final class CuttingProxy implements AutoCloseable {
  private final ServerSocket listener;
  private final URI target;
  private final long bytes;
  private final AtomicInteger cutsLeft;
  private final AtomicInteger cuts = new AtomicInteger();
  private final AtomicLong sent = new AtomicLong();
  private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
  private final ExecutorService threads = Executors.newCachedThreadPool();

  /**
   * @param cuts how often the connection is cut
   * @param bytes after how many bytes to the server
   */
  public CuttingProxy(URI target, int cuts, long bytes) throws IOException {
    this.target = target;
    this.cutsLeft = new AtomicInteger(cuts);
    this.bytes = bytes;
    this.listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    threads.execute(this::accept);
  }

  /** Where the driver is to connect. */
  public URI uri() {
    return URI.create("bolt://127.0.0.1:" + listener.getLocalPort());
  }

  /** How often the connection has been cut. */
  public int cuts() {
    return cuts.get();
  }

  private void accept() {
    while (!listener.isClosed()) {
      try {
        Socket client = listener.accept();
        Socket server = new Socket(target.getHost(), target.getPort());
        sockets.add(client);
        sockets.add(server);
        threads.execute(() -> forward(client, server, true));
        threads.execute(() -> forward(server, client, false));
      } catch (IOException e) {
        if (!listener.isClosed()) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }

  private void forward(Socket from, Socket to, boolean toServer) {
    byte[] buffer = new byte[4096];
    try (from;
        to;
        InputStream in = from.getInputStream();
        OutputStream out = to.getOutputStream()) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        if (toServer && cutNow(n)) {
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

  private boolean cutNow(int n) {
    if (sent.addAndGet(n) < bytes || cutsLeft.getAndUpdate(c -> Math.max(0, c - 1)) == 0) {
      return false;
    }
    sent.set(0);
    cuts.incrementAndGet();
    return true;
  }

  @Override
  public void close() throws IOException {
    listener.close();
    for (Socket socket : sockets) {
      socket.close();
    }
    threads.shutdownNow();
  }
}
