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
import java.util.function.Supplier;

/** Stands between clients and their server, and has somebody decide on all that passes. */
public final class TcpProxy implements AutoCloseable {
  /** Decides for one connection; asked by a thread for each direction. */
  @FunctionalInterface
  public interface Gate {
    /**
     * Looks at what has come.
     *
     * @param bytes of which the first {@code length} have come
     * @return whether they go on; if not, the connection is cut
     */
    boolean passes(byte[] bytes, int length, boolean toServer)
        throws IOException, InterruptedException;
  }

  private static final int BACKLOG = 50;
  private static final int BUFFER = 8192;

  private final int port;
  private final Supplier<Gate> gates;
  private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private volatile ServerSocket listener;
  private volatile URI target;

  /**
   * @param gates one for each connection
   */
  public TcpProxy(URI target, Supplier<Gate> gates) throws IOException {
    this.target = target;
    this.gates = gates;
    this.listener = new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress());
    this.port = listener.getLocalPort();
    listen(listener);
  }

  /** Where clients connect. */
  public URI uri() {
    return URI.create("bolt://127.0.0.1:" + port);
  }

  /** Whether nobody listens here. */
  public boolean isGone() {
    return listener.isClosed();
  }

  /** Has new connections go elsewhere. */
  public void target(URI other) {
    target = other;
  }

  /** Cuts all connections, and refuses others. */
  public void vanish() throws IOException {
    listener.close();
    for (Socket socket : sockets) {
      socket.close();
    }
    sockets.clear();
  }

  /** Vanishes for a while. */
  public void vanish(Duration time) throws IOException, InterruptedException {
    vanish();
    Thread.sleep(time.toMillis());
    ServerSocket again = new ServerSocket();
    again.setReuseAddress(true);
    again.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), BACKLOG);
    listener = again;
    listen(again);
  }

  private void listen(ServerSocket open) {
    threads.execute(() -> accept(open));
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
      Gate gate = gates.get();
      threads.execute(() -> forward(client, server, gate, true));
      threads.execute(() -> forward(server, client, gate, false));
    } catch (IOException e) {
      client.close();
    }
  }

  private void forward(Socket from, Socket to, Gate gate, boolean toServer) {
    byte[] buffer = new byte[BUFFER];
    try (from;
        to;
        InputStream in = from.getInputStream();
        OutputStream out = to.getOutputStream()) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        if (!gate.passes(buffer, n, toServer)) {
          return;
        }
        out.write(buffer, 0, n);
        out.flush();
      }
    } catch (IOException e) {
      sockets.remove(from); // cut, or one end has hung up
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // closed
    }
  }

  @Override
  public void close() throws IOException {
    vanish();
    threads.shutdownNow();
  }
}
