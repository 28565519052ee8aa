package org.reformgraph.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.reformgraph.spark.port.Engine;

/**
 * Cuts a listing into tasks: each has files that follow each other in the order of reading, and
 * about the same bytes. So the parts of the output, one behind the other, are in that order too.
 */
final class DocumentSlices {
  private static final long BYTES_A_TASK = 8L << 20;
  private static final int TASKS_A_CORE = 4;

  /**
   * A file of a task.
   *
   * @param clashes whether another file before it has the same identity
   */
  record Slot(Listing.Listed file, boolean clashes) implements Serializable {}

  private DocumentSlices() {}

  /** How many tasks keep a cluster busy without being too small or too large. */
  static int tasks(Listing listing, int cores) {
    long bytes = listing.files().stream().mapToLong(Listing.Listed::size).sum();
    long bySize = bytes / BYTES_A_TASK + 1;
    long wanted = Math.max(bySize, (long) cores * TASKS_A_CORE);
    return (int) Math.max(1, Math.min(wanted, listing.files().size()));
  }

  /** The tasks, none of them empty unless there are no files at all. */
  static List<List<Slot>> of(Listing listing, Engine engine, int tasks) {
    List<Slot> ordered = ordered(listing, engine);
    long bytes = ordered.stream().mapToLong(DocumentSlices::weight).sum();
    List<List<Slot>> slices = new ArrayList<>();
    List<Slot> open = new ArrayList<>();
    long done = 0;
    for (Slot slot : ordered) {
      open.add(slot);
      done += weight(slot);
      if (done * tasks >= bytes * (slices.size() + 1L)) {
        slices.add(new ArrayList<>(open));
        open.clear();
      }
    }
    if (!open.isEmpty()) {
      slices.add(open);
    }
    return slices;
  }

  private static List<Slot> ordered(Listing listing, Engine engine) {
    Set<String> identities = new HashSet<>();
    List<Slot> ordered = new ArrayList<>();
    listing.files().stream()
        .sorted(Comparator.comparing(Listing.Listed::path, engine.order()))
        .forEach(
            file -> ordered.add(new Slot(file, !identities.add(engine.identity(file.path())))));
    return ordered;
  }

  /** Opening a file costs something too. */
  private static long weight(Slot slot) {
    return slot.file().size() + 4096;
  }
}
