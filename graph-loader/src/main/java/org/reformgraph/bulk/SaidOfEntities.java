package org.reformgraph.bulk;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.IntPredicate;
import org.reformgraph.write.OfflineEntity;
import org.reformgraph.write.OfflineGraph;
import org.reformgraph.write.RowSink;

/**
 * What documents say of entities, gathered on disk: each entity comes back once. A copying is noted
 * with both its measures, and goes on to {@link Copyings} from those that are in the graph.
 */
final class SaidOfEntities implements Closeable {
  /** Sorts descriptions of an entity before its copyings; no id has it. */
  private static final String DESCRIBED = "\0001";

  private static final String COPIED = "\0002";
  private static final String MEASURE = "measure/";

  private final SortedSpool spool;

  /**
   * @param most bytes to be held in memory
   */
  SaidOfEntities(Path folder, long most) {
    this.spool = new SortedSpool(folder, "said", most);
  }

  /**
   * Notes what a document says.
   *
   * @param number of the document
   */
  void add(int number, HeldRows document) throws IOException {
    Map<String, Map<String, Double>> topics = document.topics();
    document.to(
        new RowSink() {
          @Override
          public void node(String label, Map<String, Object> properties) {
            // only relations say something of entities
          }

          @Override
          public void relation(String type, String from, String to, Map<String, Object> properties)
              throws IOException {
            if (type.equals("DESCRIBES")) {
              Map<String, Double> about =
                  to.startsWith(MEASURE) ? topics.getOrDefault(from, Map.of()) : Map.of();
              spool.add(to + DESCRIBED, new Mentioned(number, properties, about).bytes());
            } else if (type.equals("COPIES_FROM")) {
              copying(number, properties);
            }
          }
        });
  }

  private void copying(int number, Map<String, Object> properties) throws IOException {
    String adopted = (String) properties.get("adopted");
    String original = (String) properties.get("original");
    if (adopted != null && original != null && !adopted.equals(original)) {
      byte[] told = told(number, adopted, original, (String) properties.get("caseId"));
      spool.add(adopted + COPIED, told);
      spool.add(original + COPIED, told);
    }
  }

  private static byte[] told(int number, String adopted, String original, String caseId)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(number);
    out.writeUTF(adopted);
    out.writeUTF(original);
    out.writeUTF(caseId);
    return bytes.toByteArray();
  }

  /**
   * Settles all entities.
   *
   * @param replaced numbers of documents that count no more
   */
  void settle(OfflineGraph graph, RowSink sink, Copyings copyings, IntPredicate replaced)
      throws IOException {
    OfflineEntity[] open = new OfflineEntity[1];
    spool.read(
        (key, value) -> {
          if (replaced.test(new DataInputStream(new ByteArrayInputStream(value)).readInt())) {
            return;
          }
          String id = key.substring(0, key.length() - DESCRIBED.length());
          boolean same = open[0] != null && open[0].id().equals(id);
          if (key.endsWith(COPIED)) {
            if (same) {
              copyings.add(id, value);
            }
            return;
          }
          if (!same) {
            close(open[0], graph, sink);
            open[0] = graph.entity(id);
          }
          Mentioned mentioned = Mentioned.of(value);
          open[0].said(mentioned.description(), mentioned.topics());
        });
    close(open[0], graph, sink);
  }

  private static void close(OfflineEntity entity, OfflineGraph graph, RowSink sink)
      throws IOException {
    if (entity != null) {
      graph.settle(entity, sink);
    }
  }

  @Override
  public void close() throws IOException {
    spool.close();
  }
}
