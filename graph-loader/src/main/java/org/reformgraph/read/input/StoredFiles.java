package org.reformgraph.read.input;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.reformgraph.read.RejectedInputException;

/**
 * Files that somebody else lists and opens, as those of an object store: gives the inputs that
 * {@link InputFinder} would give if the same files lay in a folder of this machine.
 */
public final class StoredFiles {
  private final InputLimits limits;

  public StoredFiles(InputLimits limits) {
    this.limits = limits;
  }

  /**
   * The order in which a folder's files are read, by their paths relative to it.
   *
   * <p>Paths that only differ in Unicode's forms are ordered by their bytes, so that the order is
   * total.
   */
  public static Comparator<String> order() {
    return Comparator.comparing(StoredFiles::orderKey, PathOrder.BY_CODE_POINT)
        .thenComparing(Comparator.naturalOrder());
  }

  /** The path as inputs carry it: two files whose paths are equal so are one to the graph. */
  public static String identity(String path) {
    return PathOrder.normalize(path);
  }

  /**
   * What one file gives: itself, the entries of a zip file, or why it is no document.
   *
   * @param path relative to the folder that is read, with {@code /}
   * @param collection the name that its documents are filed under
   * @param size in bytes
   * @param source opens it, as long as the stream is in use
   */
  public Stream<Found> find(String path, String collection, long size, ByteSource source) {
    for (String part : path.split("/", -1)) {
      Optional<String> ignored = NoDocument.reason(part);
      if (ignored.isPresent()) {
        return Stream.of(new IgnoredFile(identity(path), ignored.get()));
      }
    }
    Input whole =
        new Input(
            identity(path.substring(path.lastIndexOf('/') + 1)),
            identity(path),
            collection,
            size,
            limits.fileBytes(),
            source);
    return FileTree.isZip(path) ? entries(whole) : Stream.of(whole);
  }

  /** A zip file is read into the memory, where its entries are looked up. */
  private Stream<Found> entries(Input archive) {
    Step open =
        () -> {
          try {
            ZipBytes bytes = ZipBytes.of(archive.bytes());
            String prefix = archive.path() + "/";
            return new ZipTree(limits).look(bytes, archive.collection(), prefix, 1);
          } catch (RejectedInputException e) {
            return new Step.Leaf(new RejectedInput(archive.path(), archive.collection(), e));
          }
        };
    Spliterator<Found> walk =
        Spliterators.spliteratorUnknownSize(
            new Walk(List.of(open)), Spliterator.ORDERED | Spliterator.NONNULL);
    return StreamSupport.stream(walk, false);
  }

  private static String orderKey(String path) {
    boolean zip = path.toLowerCase(Locale.ROOT).endsWith(".zip");
    return PathOrder.normalize(zip ? path + "/" : path);
  }
}
