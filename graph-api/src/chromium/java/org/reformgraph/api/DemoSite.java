package org.reformgraph.api;

import java.nio.file.Path;

/** The samples in an embedded Neo4j, a server over them, and a browser to look at both. */
final class DemoSite implements AutoCloseable {
  private final RunningDemo demo;
  private RunningDemo.Serving server;
  private Chromium chromium;

  private DemoSite(RunningDemo demo) {
    this.demo = demo;
  }

  /** Starts all three, in a home of their own. */
  static DemoSite in(Path home) throws InterruptedException {
    DemoSite site = new DemoSite(new RunningDemo(home));
    try {
      site.server = site.demo.serve();
      site.chromium = new Chromium();
      return site;
    } catch (RuntimeException | InterruptedException e) {
      site.close();
      throw e;
    }
  }

  RunningDemo demo() {
    return demo;
  }

  RunningDemo.Serving server() {
    return server;
  }

  Chromium chromium() {
    return chromium;
  }

  @Override
  public void close() throws InterruptedException {
    if (chromium != null) {
      chromium.close();
    }
    if (server != null) {
      server.close();
    }
    demo.close();
  }
}
