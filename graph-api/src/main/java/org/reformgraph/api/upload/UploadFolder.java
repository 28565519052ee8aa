package org.reformgraph.api.upload;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.web.multipart.MultipartFile;

/**
 * Where uploads are kept: {@code uploads/<collection>/<name>} in the home. Until one is loaded it
 * stands aside, so that a file that cannot be loaded takes nobody's place.
 */
final class UploadFolder {
  private static final String INCOMING = ".incoming";
  private static final String BEGUN = ".begun";
  private static final String HALF = ".half";

  private final Path root;

  UploadFolder(Path root) {
    this.root = root;
  }

  /** Where Tomcat puts what this process receives, and we what waits for its turn. */
  Path incoming() {
    return root.resolve(INCOMING).resolve(Long.toString(ProcessHandle.current().pid()));
  }

  /**
   * What a server that is no more had accepted and had not loaded, or not said so.
   *
   * @param begun how often it was being loaded when a server ended: it may be what ended them
   */
  record Left(String job, String collection, Path file, long begun) {}

  /** Makes the place for what comes. */
  void open() throws IOException {
    Files.createDirectories(incoming());
  }

  /**
   * Takes over what servers that are no more accepted, in the order in which they did, and throws
   * away what they received half. To be called before anything is received.
   */
  List<Left> takeOver() throws IOException {
    open();
    List<Path> jobs = new ArrayList<>();
    for (Path folder : listed(root.resolve(INCOMING))) {
      if (!isOfAnotherThatRuns(folder)) {
        jobs.addAll(listed(folder));
      }
    }
    List<Left> left = new ArrayList<>();
    for (Path job : jobs) {
      takeOver(job).ifPresent(left::add);
    }
    left.sort(Comparator.comparing(each -> time(each.file())));
    for (Path folder : listed(root.resolve(INCOMING))) {
      if (!isOfAnotherThatRuns(folder) && !folder.equals(incoming())) {
        delete(folder);
      }
    }
    return left;
  }

  private Optional<Left> takeOver(Path job) throws IOException {
    List<Path> files =
        files(job).stream().filter(file -> job.relativize(file).getNameCount() == 2).toList();
    if (files.size() != 1) {
      delete(job); // received half
      return Optional.empty();
    }
    Path file = job.relativize(files.get(0));
    Path ours = incoming().resolve(job.getFileName());
    if (!job.equals(ours)) {
      Files.move(job, ours);
    }
    return Optional.of(
        new Left(
            job.getFileName().toString(),
            file.getName(0).toString(),
            ours.resolve(file),
            begun(ours)));
  }

  private static long begun(Path job) throws IOException {
    Path marks = job.resolve(BEGUN);
    return Files.exists(marks) ? Files.size(marks) : 0;
  }

  /** Keeps in mind that a file is being loaded, by a byte each time: it may be what ends us. */
  void begin(Path received) throws IOException {
    if (received.startsWith(incoming())) {
      Files.write(
          job(received).resolve(BEGUN),
          new byte[1],
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    }
  }

  /** Takes {@link #begin} back: it is not the file that ends us. */
  void takeBack(Path received) throws IOException {
    if (received.startsWith(incoming())) {
      Path job = job(received);
      Files.write(job.resolve(BEGUN), new byte[(int) Math.max(0, begun(job) - 1)]);
    }
  }

  private Path job(Path received) {
    return incoming().resolve(incoming().relativize(received).getName(0));
  }

  /** After a restart another process may have the same number, and a server in a container has. */
  private static boolean isOfAnotherThatRuns(Path folder) {
    String name = folder.getFileName().toString();
    return name.matches("[0-9]{1,18}")
        && Long.parseLong(name) != ProcessHandle.current().pid()
        && ProcessHandle.of(Long.parseLong(name)).isPresent();
  }

  private static FileTime time(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> listed(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.toList();
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  /**
   * Puts what was received aside, under its own name, in a folder that tells the collection. It
   * gets there whole: who takes over could not tell a half one from a short one.
   */
  Path receive(String job, String collection, String name, MultipartFile file) throws IOException {
    Path folder = incoming().resolve(job);
    Path half = folder.resolve(HALF);
    Path to = folder.resolve(collection).resolve(name);
    try {
      Files.createDirectories(to.getParent());
      file.transferTo(half);
      return Files.move(half, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      forget(half);
      throw e;
    }
  }

  /** The file is loaded: it takes the place of what was kept under its name. */
  void keep(Path received, String collection) throws IOException {
    Path folder = Files.createDirectories(root.resolve(collection));
    Files.move(
        received, folder.resolve(received.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    forget(received);
  }

  /** The file is not wanted any more; nothing happens to what is kept. */
  void forget(Path received) throws IOException {
    if (received.startsWith(incoming())) {
      delete(job(received));
    }
  }

  /**
   * The kept file that a document was loaded from; empty when it came another way.
   *
   * @param path of the document in its collection
   */
  Optional<Path> kept(String collection, String path) {
    String name = path.split("/", 2)[0]; // the rest is inside a zip file
    return Stream.of(root.resolve(collection).resolve(name).normalize())
        .filter(file -> file.startsWith(root) && Files.isRegularFile(file))
        .findFirst();
  }

  /** Words in which files of the home are named as in the home: where that is, stays here. */
  String withoutHome(String words) {
    return words.replace(root.getParent() + File.separator, "");
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    List<Path> all;
    try (Stream<Path> files = Files.walk(folder)) {
      all = files.sorted(Comparator.reverseOrder()).toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    for (Path each : all) {
      Files.deleteIfExists(each);
    }
  }
}
