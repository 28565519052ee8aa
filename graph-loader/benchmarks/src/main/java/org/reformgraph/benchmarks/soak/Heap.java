package org.reformgraph.benchmarks.soak;

import com.sun.management.GarbageCollectorMXBean;
import com.sun.management.GcInfo;
import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Comparator;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javax.management.MBeanServerConnection;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/** The heap of another Java process of ours, looked at through its management interface. */
final class Heap implements AutoCloseable {
  private final JMXConnector connector;
  private final MBeanServerConnection connection;
  private final MemoryMXBean memory;
  private final Set<String> pools;

  private Heap(JMXConnector connector) throws IOException {
    this.connector = connector;
    this.connection = connector.getMBeanServerConnection();
    this.memory = ManagementFactory.getPlatformMXBean(connection, MemoryMXBean.class);
    this.pools =
        ManagementFactory.getPlatformMXBeans(connection, MemoryPoolMXBean.class).stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getName)
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Of the process of that number, which is one that we started on this machine. */
  @SuppressWarnings("BanJNDI")
  static Heap of(long pid) throws IOException {
    try {
      VirtualMachine machine = VirtualMachine.attach(Long.toString(pid));
      try {
        String url = machine.startLocalManagementAgent();
        return new Heap(JMXConnectorFactory.connect(new JMXServiceURL(url)));
      } finally {
        machine.detach();
      }
    } catch (AttachNotSupportedException e) {
      throw new IOException("cannot look into process " + pid, e);
    }
  }

  /** Bytes in use after its last collection, with what that left over; 0 before the first. */
  long afterLastCollection() throws IOException {
    return ManagementFactory.getPlatformMXBeans(connection, GarbageCollectorMXBean.class).stream()
        .map(GarbageCollectorMXBean::getLastGcInfo)
        .filter(Objects::nonNull)
        .max(Comparator.comparingLong(GcInfo::getEndTime))
        .map(this::left)
        .orElse(0L);
  }

  private long left(GcInfo collection) {
    return collection.getMemoryUsageAfterGc().entrySet().stream()
        .filter(pool -> pools.contains(pool.getKey()))
        .mapToLong(pool -> pool.getValue().getUsed())
        .sum();
  }

  /** Asks for a whole collection, and returns what is alive after it, in bytes. */
  long live() throws IOException {
    memory.gc();
    return afterLastCollection();
  }

  @Override
  public void close() throws IOException {
    connector.close();
  }
}
