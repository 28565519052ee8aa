package org.reformgraph.benchmarks.export;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/** The processor time that this process and the server have had, in seconds. */
record ProcessorTime(double ours, double server) {
  private static final double NANOSECONDS = 1e9;

  /** Until now. */
  static ProcessorTime now(ProcessHandle server) {
    OperatingSystemMXBean us = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    Duration theirs = server.info().totalCpuDuration().orElse(Duration.ZERO);
    return new ProcessorTime(us.getProcessCpuTime() / NANOSECONDS, theirs.toNanos() / NANOSECONDS);
  }

  /** From an earlier one to this. */
  ProcessorTime since(ProcessorTime earlier) {
    return new ProcessorTime(ours - earlier.ours, server - earlier.server);
  }
}
