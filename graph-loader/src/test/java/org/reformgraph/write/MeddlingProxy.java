package org.reformgraph.write;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
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

  private final Meddling meddling;
  private final AtomicLong left;
  private volatile long delay;
  private volatile Exception failure;
  private volatile boolean meddled;
  private final TcpProxy proxy;

  /**
   * @param bytes to the server before the meddling
   */
  public MeddlingProxy(URI target, long bytes, Meddling meddling) throws IOException {
    this.left = new AtomicLong(bytes);
    this.meddling = meddling;
    this.proxy = new TcpProxy(target, () -> this::pass);
  }

  /** Where the driver is to connect. */
  public URI uri() {
    return proxy.uri();
  }

  /** Whether it has meddled, and was done with it. */
  public boolean meddled() {
    return meddled;
  }

  /** Has new connections go elsewhere. */
  public void target(URI other) {
    proxy.target(other);
  }

  /** Passes on each piece of a message so much later. */
  public void delay(Duration each) {
    delay = each.toMillis();
  }

  /** Cuts all connections; the next ones are refused for a while. */
  public void refuse(Duration time) throws IOException, InterruptedException {
    proxy.vanish(time);
  }

  private boolean pass(byte[] bytes, int length, boolean toServer) throws InterruptedException {
    if (toServer) {
      meddle(length);
    }
    Thread.sleep(delay);
    return true;
  }

  private void meddle(int bytes) throws InterruptedException {
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
    proxy.close();
    if (failure != null) {
      throw new IOException("the meddling failed", failure);
    }
  }
}
