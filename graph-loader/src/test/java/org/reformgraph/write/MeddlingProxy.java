package org.reformgraph.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Stands between a driver and its server. When so many bytes have gone to the server it meddles,
 * once, and only then passes on what comes after: the driver is in the midst of something.
 */
public final class MeddlingProxy implements AutoCloseable {
  /** What is done in the midst. */
  @FunctionalInterface
  public interface Meddling {
    /** Does it; what it throws, {@link #close} throws. */
    void in(MeddlingProxy proxy) throws IOException, InterruptedException;
  }

  private final int port;
  private final Meddling meddling;
  private final AtomicLong left;
  private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private volatile ServerSocket listener;
  private volatile URI target;
  private volatile long delay;
  private volatile Exception failure;
  private volatile boolean meddled;

  /**
   * @param bytes to the server before the meddling
   */
  public MeddlingProxy(URI target, long bytes, Meddling meddling) throws IOException {
    this.target = target;
    this.left = new AtomicLong(bytes);
    this.meddling = meddling;
    this.listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    this.port = listener.getLocalPort();
    threads.execute(() -> accept(listener));
  }

  /** Where the driver is to connect. */
  public URI uri() {
    return URI.create("bolt://127.0.0.1:" + port);
  }

  /** Whether it has meddled, and was done with it. */
  public boolean meddled() {
    return meddled;
  }

  /** Has new connections go elsewhere. */
  public void target(URI other) {
    target = other;
  }

  /** Passes on each piece of a message so much later. */
  public void delay(Duration each) {
    delay = each.toMillis();
  }

  /** Cuts all connections; the next ones are refused for a while. */
  public void refuse(Duration time) throws IOException, InterruptedException {
    listener.close();
    cut();
    Thread.sleep(time.toMillis());
    ServerSocket again = new ServerSocket();
    again.setReuseAddress(true);
    again.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    listener = again;
    threads.execute(() -> accept(again));
  }

  private void cut() throws IOException {
    for (Socket socket : sockets) {
      socket.close();
    }
    sockets.clear();
  }

  private void accept(ServerSocket open) {
    while (!open.isClosed()) {
      try {
        Socket client = open.accept();
        sockets.add(client);
        connect(client);
      } catch (IOException e) {
        if (!open.isClosed()) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }

  /** A server that does not listen is none that hangs: its clients hear so. */
  private void connect(Socket client) throws IOException {
    try {
      Socket server = new Socket(target.getHost(), target.getPort());
      sockets.add(server);
      threads.execute(() -> forward(client, server, true));
      threads.execute(() -> forward(server, client, false));
    } catch (IOException e) {
      client.close();
    }
  }

  private void forward(Socket from, Socket to, boolean toServer) {
    byte[] buffer = new byte[4096];
    try (from;
        to;
        InputStream in = from.getInputStream();
        OutputStream out = to.getOutputStream()) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        if (toServer) {
          pass(n);
        }
        Thread.sleep(delay);
        out.write(buffer, 0, n);
        out.flush();
      }
    } catch (IOException e) {
      sockets.remove(from); // cut, or one end has hung up
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // closed
    }
  }

  private void pass(int bytes) throws InterruptedException {
    long before = left.getAndAdd(-bytes);
    if (before > 0 && before <= bytes) {
      try {
        meddling.in(this);
        meddled = true;
      } catch (IOException | RuntimeException e) {
        failure = e;
      }
    }
  }

  @Override
  public void close() throws IOException {
    listener.close();
    cut();
    threads.shutdownNow();
    if (failure != null) {
      throw new IOException("the meddling failed", failure);
    }
  }
}
