package org.reformgraph.write;

import java.io.IOException;
import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Stands between a driver and its server and cuts the connection a given number of times, each time
 * when some more bytes have gone to the server.
 */
public final class CuttingProxy implements AutoCloseable {
  private final long bytes;
  private final AtomicInteger cutsLeft;
  private final AtomicInteger cuts = new AtomicInteger();
  private final AtomicLong sent = new AtomicLong();
  private final TcpProxy proxy;

  /**
   * @param cuts how often the connection is cut
   * @param bytes after how many bytes to the server
   */
  public CuttingProxy(URI target, int cuts, long bytes) throws IOException {
    this.cutsLeft = new AtomicInteger(cuts);
    this.bytes = bytes;
    this.proxy = new TcpProxy(target, () -> (some, n, toServer) -> !toServer || !cutNow(n));
  }

  /** Where the driver is to connect. */
  public URI uri() {
    return proxy.uri();
  }

  /** How often the connection has been cut. */
  public int cuts() {
    return cuts.get();
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
    proxy.close();
  }
}
