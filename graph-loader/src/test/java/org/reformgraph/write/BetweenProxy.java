package org.reformgraph.write;

import java.io.IOException;
import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Stands between a driver and its server and has something done between two of the driver's
 * transactions, as if somebody else had been quicker.
 */
final class BetweenProxy implements AutoCloseable {
  /** Of the message BEGIN; no text in a query holds it. */
  private static final byte[] BEGIN = {(byte) 0xB1, 0x11};

  private final AtomicInteger left = new AtomicInteger();
  private final TcpProxy proxy;
  private volatile Runnable deed;
  private volatile RuntimeException failure;

  BetweenProxy(URI target) throws IOException {
    this.proxy = new TcpProxy(target, () -> this::pass);
  }

  URI uri() {
    return proxy.uri();
  }

  /**
   * Has something done, once, by other connections.
   *
   * @param transaction before which of those that follow, from 1
   */
  void before(int transaction, Runnable something) {
    deed = something;
    left.set(transaction);
  }

  private boolean pass(byte[] bytes, int length, boolean toServer) {
    if (toServer && begins(bytes, length) && left.decrementAndGet() == 0) {
      try {
        deed.run();
      } catch (RuntimeException e) {
        failure = e;
      }
    }
    return true;
  }

  private static boolean begins(byte[] bytes, int length) {
    for (int i = 0; i + 1 < length; i++) {
      if (bytes[i] == BEGIN[0] && bytes[i + 1] == BEGIN[1]) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void close() throws IOException {
    proxy.close();
    if (failure != null) {
      throw new IOException("what was done between failed", failure);
    }
  }
}
