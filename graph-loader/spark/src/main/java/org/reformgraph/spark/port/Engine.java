package org.reformgraph.spark.port;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;

/** The stages, as the job sees them. May be used by many threads at once. */
public interface Engine {
  /** The order in which files are read, by their paths. */
  Comparator<String> order();

  /** What tells a file from others: two files of which it is the same are one to the graph. */
  String identity(String path);

  /** Takes a file through the stages; whatever goes wrong with it is an outcome. */
  List<Outcome> read(DocumentFile file);

  /** Which corrections of the user could not be applied to what was read so far, in words. */
  List<String> failedCorrections();

  /** The documents of a facts file, one after the other, of lines in their order. */
  Iterator<DocumentParts> documents(Iterator<String> lines);

  /** An entity, by the rule by which a load derives its node. */
  Entity entity(Described described);

  /** A database; closed by the caller. */
  Graph graph(Target target);
}
