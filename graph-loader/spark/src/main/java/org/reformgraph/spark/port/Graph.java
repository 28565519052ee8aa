package org.reformgraph.spark.port;

import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** A database and the ways to write to it. */
public interface Graph extends AutoCloseable {
  /** Makes schema, topics and concepts where they are missing. */
  void prepare();

  /** The fingerprints of its documents by their ids; empty for those that are not there wholly. */
  Map<String, String> documents();

  /** Begins a load; see {@link Load}. */
  Load begin(List<String> replaced);

  /** Derives what is left to derive; how many entities were derived. */
  long settle();

  /** Writes a part of the phase of documents; how often a transaction had to be repeated. */
  long writeDocuments(String phase, int part, String token, Iterator<byte[]> rows);

  /** Writes a part of the phase of shared nodes. */
  long writeShared(String phase, int part, Iterator<SharedNode> nodes);

  /** Writes a part of a phase of relations. */
  long writeLinks(String phase, int part, Iterator<byte[]> rows);

  /** Writes a part of the phase that says that documents are wholly there. */
  long finishDocuments(String phase, int part, String token, Iterator<byte[]> rows);

  @Override
  void close();

  /** A load under way: other loaders wait until it is closed. */
  interface Load extends AutoCloseable {
    /** Marks the documents of this load. */
    String token();

    /** Begins a phase and says what writers call it. */
    String begin(String name, int parts);

    /** Fails when another loader may have come between. */
    void keepLock();

    @Override
    void close();
  }
}
