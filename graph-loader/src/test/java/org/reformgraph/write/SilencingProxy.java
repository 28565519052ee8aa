package org.reformgraph.write;

import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Stands between a driver and its server, lets some commits reach the server, and cuts the
 * connection before the driver hears of it.
 */
final class SilencingProxy implements AutoCloseable {
  /** A chunk of two bytes, COMMIT, and the end of the message. */
  private static final byte[] COMMIT = {0, 2, (byte) 0xB0, 0x12, 0, 0};

  private final int every;
  private final AtomicInteger commits = new AtomicInteger();
  private final AtomicInteger lost = new AtomicInteger();
  private final TcpProxy proxy;

  /**
   * @param every 3 when the answer to each third commit is lost
   */
  SilencingProxy(URI target, int every) throws IOException {
    this.every = every;
    this.proxy = new TcpProxy(target, Connection::new);
  }

  URI uri() {
    return proxy.uri();
  }

  /** How many answers were lost. */
  int lost() {
    return lost.get();
  }

  /** Of one client. */
  private final class Connection implements TcpProxy.Gate {
    private volatile boolean silent;

    @Override
    public boolean passes(byte[] bytes, int length, boolean toServer) {
      if (toServer) {
        if (endsWithCommit(bytes, length) && commits.incrementAndGet() % every == 0) {
          silent = true;
        }
        return true;
      }
      if (silent) { // the server has committed when it answers
        lost.incrementAndGet();
      }
      return !silent;
    }
  }

  private static boolean endsWithCommit(byte[] bytes, int length) {
    return length >= COMMIT.length
        && Arrays.equals(bytes, length - COMMIT.length, length, COMMIT, 0, COMMIT.length);
  }

  @Override
  public void close() throws IOException {
    proxy.close();
  }
}
