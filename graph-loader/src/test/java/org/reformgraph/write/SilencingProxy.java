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

/**
 * Stands between a driver and its server, lets some commits reach the server, and cuts the
 * connection before the driver hears of it.
 */
final class SilencingProxy implements AutoCloseable {
  /** A chunk of two bytes, COMMIT, and the end of the message. */
  private static final byte[] COMMIT = {0, 2, (byte) 0xB0, 0x12, 0, 0};

  private final ServerSocket listener;
  private final URI target;
  private final int every;
  private final AtomicInteger commits = new AtomicInteger();
  private final AtomicInteger lost = new AtomicInteger();
  private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
  private final ExecutorService threads = Executors.newCachedThreadPool();

  /**
   * @param every 3 when the answer to each third commit is lost
   */
  SilencingProxy(URI target, int every) throws IOException {
    this.target = target;
    this.every = every;
    this.listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    threads.execute(this::accept);
  }

  URI uri() {
    return URI.create("bolt://127.0.0.1:" + listener.getLocalPort());
  }

  /** How many answers were lost. */
  int lost() {
    return lost.get();
  }

  private void accept() {
    while (!listener.isClosed()) {
      try {
        Socket client = listener.accept();
        Socket server = new Socket(target.getHost(), target.getPort());
        sockets.add(client);
        sockets.add(server);
        Connection connection = new Connection(client, server);
        threads.execute(connection::asked);
        threads.execute(connection::answered);
      } catch (IOException e) {
        if (!listener.isClosed()) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }

  /** Of one client. */
  private final class Connection {
    private final Socket client;
    private final Socket server;
    private volatile boolean silent;

    Connection(Socket client, Socket server) {
      this.client = client;
      this.server = server;
    }

    void asked() {
      byte[] buffer = new byte[8192];
      try (InputStream in = client.getInputStream();
          OutputStream out = server.getOutputStream()) {
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
          if (endsWithCommit(buffer, n) && commits.incrementAndGet() % every == 0) {
            silent = true;
          }
          out.write(buffer, 0, n);
          out.flush();
        }
      } catch (IOException e) {
        sockets.remove(client); // cut, or one end has hung up
      }
    }

    /** The server has committed when it answers. */
    void answered() {
      byte[] buffer = new byte[8192];
      try (client;
          server;
          InputStream in = server.getInputStream();
          OutputStream out = client.getOutputStream()) {
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
          if (silent) {
            lost.incrementAndGet();
            return;
          }
          out.write(buffer, 0, n);
          out.flush();
        }
      } catch (IOException e) {
        sockets.remove(server); // cut, or one end has hung up
      }
    }
  }

  private static boolean endsWithCommit(byte[] buffer, int n) {
    if (n < COMMIT.length) {
      return false;
    }
    for (int i = 0; i < COMMIT.length; i++) {
      if (buffer[n - COMMIT.length + i] != COMMIT[i]) {
        return false;
      }
    }
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
