package org.reformgraph.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;

/**
 * The files under a folder.
 *
 * @param collection the folder's name
 * @param files in no order yet
 */
record Listing(String collection, List<Listed> files) {
  private static final String SINGLE = "default";

  /**
   * A file.
   *
   * @param uri where it is opened
   * @param path relative to the folder
   * @param size in bytes
   */
  record Listed(String uri, String path, long size) implements Serializable {}

  /**
   * Looks a folder through, or a single file up.
   *
   * @throws FileNotFoundException when it is not there
   */
  static Listing of(String input, Configuration configuration) throws IOException {
    Path root = new Path(input);
    FileSystem system = root.getFileSystem(configuration);
    FileStatus status = system.getFileStatus(root);
    Path real = status.getPath();
    if (status.isFile()) {
      String name = real.getName();
      String collection = name.toLowerCase(Locale.ROOT).endsWith(".zip") ? name : SINGLE;
      return new Listing(
          collection, List.of(new Listed(real.toUri().toString(), name, status.getLen())));
    }
    String prefix = folder(real);
    List<Listed> files = new ArrayList<>();
    RemoteIterator<LocatedFileStatus> found = system.listFiles(real, true);
    while (found.hasNext()) {
      LocatedFileStatus file = found.next();
      String path = file.getPath().toUri().getPath();
      files.add(
          new Listed(
              file.getPath().toUri().toString(), path.substring(prefix.length()), file.getLen()));
    }
    String name = real.getName();
    return new Listing(name.isEmpty() ? SINGLE : name, files);
  }

  private static String folder(Path real) {
    String path = real.toUri().getPath();
    return path.endsWith("/") ? path : path + "/";
  }
}
