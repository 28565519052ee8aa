package org.reformgraph.bulk;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.reformgraph.write.OfflineGraph;
import org.reformgraph.write.RowSink;

/**
 * Copyings between measures, gathered on disk: each is told once by each of its measures that is in
 * the graph, and follows only when both are.
 */
final class Copyings implements Closeable {
  private static final byte ADOPTED = 1;
  private static final byte ORIGINAL = 2;
  private static final char BETWEEN = '\0';

  private final SortedSpool spool;
  private Pair open;

  /**
   * @param most bytes to be held in memory
   */
  Copyings(Path folder, long most) {
    this.spool = new SortedSpool(folder, "copyings", most);
  }

  private record Pair(String key, TreeSet<String> cases, int[] there) {}

  /**
   * Adds what a case tells.
   *
   * @param id the measure that is in the graph
   * @param told as {@link SaidOfEntities} keeps it
   */
  void add(String id, byte[] told) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(told));
    in.readInt();
    String adopted = in.readUTF();
    String original = in.readUTF();
    byte side = id.equals(adopted) ? ADOPTED : ORIGINAL;
    spool.add(adopted + BETWEEN + original + BETWEEN + in.readUTF(), new byte[] {side});
  }

  /** Hands over those whose measures are both there. */
  void write(OfflineGraph graph, RowSink sink) throws IOException {
    spool.read(
        (key, side) -> {
          int end = key.lastIndexOf(BETWEEN);
          String pair = key.substring(0, end);
          if (open == null || !open.key().equals(pair)) {
            close(graph, sink);
            open = new Pair(pair, new TreeSet<>(), new int[1]);
          }
          open.there()[0] |= side[0];
          open.cases().add(key.substring(end + 1));
        });
    close(graph, sink);
    open = null;
  }

  private void close(OfflineGraph graph, RowSink sink) throws IOException {
    if (open != null && open.there()[0] == (ADOPTED | ORIGINAL)) {
      String[] ends = open.key().split(String.valueOf(BETWEEN));
      List<String> cases = new ArrayList<>(open.cases());
      graph.copying(ends[0], ends[1], cases, sink);
    }
  }

  @Override
  public void close() throws IOException {
    spool.close();
  }
}
