package org.reformgraph.bulk;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Sorts more records than fit into memory: sorted runs on disk, merged on reading. Records of equal
 * keys come in no particular order.
 */
final class SortedSpool implements Closeable {
  /** As much as is sorted at once. */
  static final long DEFAULT_BYTES = 64L << 20;

  private static final int OVERHEAD = 100;
  private static final int BUFFER = 1 << 16;

  private final Path folder;
  private final String name;
  private final long most;
  private final List<Path> runs = new ArrayList<>();
  private List<Entry> held = new ArrayList<>();
  private long bytes;

  /** What is sorted. */
  record Entry(String key, byte[] value) {
    private long size() {
      return OVERHEAD + 2L * key.length() + value.length;
    }
  }

  /** Takes records in the order of their keys. */
  @FunctionalInterface
  interface Reader {
    void read(String key, byte[] value) throws IOException;
  }

  /**
   * @param folder where runs are kept until this is closed
   * @param most bytes to be held in memory
   */
  SortedSpool(Path folder, String name, long most) {
    this.folder = folder;
    this.name = name;
    this.most = most;
  }

  void add(String key, byte[] value) throws IOException {
    Entry entry = new Entry(key, value);
    held.add(entry);
    bytes += entry.size();
    if (bytes > most) {
      spill();
    }
  }

  private void spill() throws IOException {
    held.sort(Comparator.comparing(Entry::key));
    Path run = folder.resolve(name + "-" + runs.size() + ".tmp");
    runs.add(run);
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(run), BUFFER))) {
      for (Entry entry : held) {
        write(out, entry.key().getBytes(StandardCharsets.UTF_8));
        write(out, entry.value());
      }
    }
    held = new ArrayList<>();
    bytes = 0;
  }

  private static void write(DataOutputStream out, byte[] bytes) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  /** Hands all records over, once. */
  void read(Reader reader) throws IOException {
    held.sort(Comparator.comparing(Entry::key));
    PriorityQueue<Run> open = new PriorityQueue<>(Comparator.comparing(run -> run.next.key()));
    try {
      for (Path path : runs) {
        open(new Run(path), open);
      }
      int memory = 0;
      while (memory < held.size() || !open.isEmpty()) {
        if (open.isEmpty()
            || memory < held.size()
                && held.get(memory).key().compareTo(open.peek().next.key()) <= 0) {
          Entry entry = held.get(memory++);
          reader.read(entry.key(), entry.value());
        } else {
          Run run = open.remove();
          reader.read(run.next.key(), run.next.value());
          open(run, open);
        }
      }
    } finally {
      for (Run run : open) {
        run.close();
      }
    }
    held = new ArrayList<>();
  }

  private static void open(Run run, PriorityQueue<Run> open) throws IOException {
    if (run.advance()) {
      open.add(run);
    } else {
      run.close();
    }
  }

  @Override
  public void close() throws IOException {
    for (Path run : runs) {
      Files.deleteIfExists(run);
    }
  }

  /** A sorted file that is being read. */
  private static final class Run implements Closeable {
    private final DataInputStream in;
    private Entry next;

    Run(Path path) throws IOException {
      in = new DataInputStream(new BufferedInputStream(Files.newInputStream(path), BUFFER));
    }

    /** Whether there is one more. */
    boolean advance() throws IOException {
      in.mark(1);
      if (in.read() < 0) {
        return false;
      }
      in.reset();
      String key = new String(bytes(), StandardCharsets.UTF_8);
      next = new Entry(key, bytes());
      return true;
    }

    private byte[] bytes() throws IOException {
      byte[] bytes = new byte[in.readInt()];
      in.readFully(bytes);
      return bytes;
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
