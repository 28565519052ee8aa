package org.reformgraph.cli;

import java.io.IOException;
import java.net.URI;
import java.util.concurrent.atomic.AtomicLong;
import org.reformgraph.write.TcpProxy;

/**
 * A server that has gone, as far as its clients can see, once it has said so many bytes: they are
 * cut off, and nobody listens any more.
 */
final class VanishingDatabase implements AutoCloseable {
  private final AtomicLong bytesLeft;
  private final TcpProxy proxy;

  VanishingDatabase(URI target, long bytes) throws IOException {
    this.bytesLeft = new AtomicLong(bytes);
    this.proxy = new TcpProxy(target, () -> this::passes);
  }

  /** Where clients connect. */
  URI uri() {
    return proxy.uri();
  }

  /** Whether it has gone. */
  boolean hasVanished() {
    return proxy.isGone();
  }

  private boolean passes(byte[] bytes, int length, boolean toServer) throws IOException {
    if (toServer || bytesLeft.addAndGet(-length) >= 0) {
      return true;
    }
    proxy.vanish();
    return false;
  }

  @Override
  public void close() throws IOException {
    proxy.close();
  }
}
