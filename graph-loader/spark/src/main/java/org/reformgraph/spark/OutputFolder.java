package org.reformgraph.spark;

import java.io.IOException;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * Where the job writes. A folder that an earlier run began is written anew; one with anything else
 * in it is left alone.
 */
final class OutputFolder {
  private static final String MARK = "_REFORMGRAPH";
  private static final List<String> PARTS = List.of("facts", "parquet", "entities", "rejected");

  private final Path root;

  private OutputFolder(Path root) {
    this.root = root;
  }

  /**
   * Makes the folder ready.
   *
   * @throws IllegalArgumentException when it holds what this job did not write
   */
  static OutputFolder open(String folder, Configuration configuration) throws IOException {
    Path root = new Path(folder);
    FileSystem system = root.getFileSystem(configuration);
    Path mark = new Path(root, MARK);
    if (system.exists(root) && !system.exists(mark)) {
      FileStatus[] inside = system.listStatus(root);
      if (inside.length > 0) {
        throw new IllegalArgumentException(
            folder + " holds files that are not this job's: give a folder that is new or empty");
      }
    }
    system.mkdirs(root);
    system.create(mark, true).close();
    for (String part : PARTS) {
      system.delete(new Path(root, part), true);
    }
    return new OutputFolder(root);
  }

  /** The facts as JSON Lines. */
  String facts() {
    return inside("facts");
  }

  /** The facts as Parquet. */
  String parquet() {
    return inside("parquet");
  }

  /** The entities as Parquet. */
  String entities() {
    return inside("entities");
  }

  /** What was rejected, with the reasons, as JSON Lines. */
  String rejected() {
    return inside("rejected");
  }

  private String inside(String part) {
    return new Path(root, part).toString();
  }
}
