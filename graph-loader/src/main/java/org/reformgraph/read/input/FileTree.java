package org.reformgraph.read.input;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.reformgraph.files.FileTrouble;
import org.reformgraph.read.RejectedInputException;
import org.reformgraph.read.RejectedInputException.Reason;

/** The files of the file system; remembers what it came by, so that nothing is read twice. */
final class FileTree {
  private record Child(String order, Path path, Place place) {}

  private final InputLimits limits;
  private final ZipTree zips;
  private final Map<Path, String> seen = new HashMap<>();

  FileTree(InputLimits limits, ZipTree zips) {
    this.limits = limits;
    this.zips = zips;
  }

  /** A path of the command line; hidden files are read when they are asked for. */
  Step.Result root(Path path, String collection) {
    if (!Files.exists(path)) {
      return rejected(
          path.toString(), collection, Reason.NOT_FOUND, "no such file or folder", null);
    }
    String name = fileName(path.toAbsolutePath().normalize());
    if (Files.isDirectory(path)) {
      return look(path, "", new Place(collection == null ? name : collection, ""));
    }
    String usual = isZip(name) ? name : InputFinder.DEFAULT_COLLECTION;
    return look(path, name, new Place(collection == null ? usual : collection, ""));
  }

  private Step.Result look(Path path, String name, Place place) {
    String shown = name.isEmpty() ? path.toString() : place.path(name);
    try {
      BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
      String before = seen.putIfAbsent(path.toRealPath(), shown);
      if (before != null) {
        return new Step.Leaf(new IgnoredFile(shown, "read already as " + before));
      }
      if (attributes.isDirectory()) {
        return folder(path, name.isEmpty() ? place : place.inside(name));
      }
      if (!attributes.isRegularFile()) {
        return rejected(shown, place.collection(), Reason.UNREADABLE, "is not a file", null);
      }
      return file(path, attributes.size(), name, place);
    } catch (IOException e) {
      String problem = "cannot be read: " + FileTrouble.why(e);
      return rejected(shown, place.collection(), Reason.UNREADABLE, problem, e);
    }
  }

  private Step.Result file(Path path, long size, String name, Place place) {
    if (isZip(name)) {
      ZipBytes archive = ZipBytes.of(path, size);
      return zips.look(archive, place.collection(), place.inside(name).prefix(), 1);
    }
    return new Step.Leaf(
        new Input(
            PathOrder.normalize(name),
            place.path(name),
            place.collection(),
            size,
            limits.fileBytes(),
            () -> Files.newInputStream(path)));
  }

  private Step.Result folder(Path folder, Place place) throws IOException {
    List<Child> children = new ArrayList<>();
    try (DirectoryStream<Path> paths = Files.newDirectoryStream(folder)) {
      for (Path path : paths) {
        String name = PathOrder.normalize(fileName(path));
        boolean hasMore = isZip(name) || Files.isDirectory(path);
        children.add(new Child(hasMore ? name + "/" : name, path, place));
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    children.sort(
        Comparator.comparing(Child::order, PathOrder.BY_CODE_POINT).thenComparing(Child::path));
    return new Step.Branch(children.stream().<Step>map(child -> () -> child(child)).toList());
  }

  private Step.Result child(Child child) {
    String name = fileName(child.path());
    Optional<String> ignored = NoDocument.reason(name);
    return ignored.isPresent()
        ? new Step.Leaf(new IgnoredFile(child.place().path(name), ignored.get()))
        : look(child.path(), name, child.place());
  }

  static boolean isZip(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".zip");
  }

  static Step.Leaf rejected(
      String path, String collection, Reason reason, String problem, Exception cause) {
    return new Step.Leaf(
        new RejectedInput(path, collection, new RejectedInputException(reason, problem, cause)));
  }

  private static String fileName(Path path) {
    Path name = path.getFileName();
    return name == null ? InputFinder.DEFAULT_COLLECTION : name.toString();
  }
}
