package org.reformgraph.read.input;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Finds the inputs at the paths of a command line: files, folders with all that is in them, and zip
 * files.
 *
 * <p>The sequence is lazy and ordered by path in code-point order, whatever the system, its locale
 * and the order of the paths. A file that is reached twice is read once; links in a circle end.
 */
public final class InputFinder {
  /** The collection of files that are given by themselves. */
  public static final String DEFAULT_COLLECTION = "default";

  private final InputLimits limits;

  public InputFinder(InputLimits limits) {
    this.limits = limits;
  }

  /**
   * The inputs at the paths; each root folder and zip file is a collection of its own name.
   *
   * @return sequential; what cannot be read is in it too
   */
  public Stream<Found> find(List<Path> paths) {
    return find(paths, null);
  }

  /**
   * The inputs at the paths.
   *
   * @param collection the collection of all of them; null for the usual rule
   */
  public Stream<Found> find(List<Path> paths, String collection) {
    FileTree tree = new FileTree(limits, new ZipTree(limits));
    List<Step> roots = new ArrayList<>();
    paths.stream()
        .sorted(Comparator.comparing(InputFinder::orderKey, PathOrder.BY_CODE_POINT))
        .forEach(path -> roots.add(() -> tree.root(path, collection)));
    Spliterator<Found> walk =
        Spliterators.spliteratorUnknownSize(
            new Walk(roots), Spliterator.ORDERED | Spliterator.NONNULL);
    return StreamSupport.stream(walk, false);
  }

  private static String orderKey(Path path) {
    StringBuilder key = new StringBuilder();
    path.toAbsolutePath().normalize().forEach(name -> key.append('/').append(name));
    return PathOrder.normalize(key.append('/').toString());
  }
}
