package org.reformgraph.api.upload;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileLock;
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
final class UploadFolder implements AutoCloseable {
  private static final String INCOMING = ".incoming";
  private static final String LOCK = "lock";
  private static final String BEGUN = ".begun";
  private static final String HALF = ".half";

  private final Path root;
  private final ServerNumbers numbers;
  private final FileLock number;

  private UploadFolder(Path root, ServerNumbers numbers, FileLock number) {
    this.root = root;
    this.numbers = numbers;
    this.number = number;
  }

  /** Makes the place for what comes to this server; no other server touches it until it ends. */
  static UploadFolder open(Path root) throws IOException {
    Path all = Files.createDirectories(root.resolve(INCOMING));
    ServerNumbers numbers = ServerNumbers.in(all.resolve(LOCK));
    try {
      FileLock number = numbers.takeFrom(ProcessHandle.current().pid());
      UploadFolder folder = new UploadFolder(root, numbers, number);
      Files.createDirectories(folder.incoming());
      return folder;
    } catch (IOException e) {
      numbers.close();
      throw e;
    }
  }

  /** Where Tomcat puts what this server receives, and we what waits for its turn. */
  Path incoming() {
    return root.resolve(INCOMING).resolve(Long.toString(number.position()));
  }

  /**
   * What a server that is no more had accepted and had not loaded, or not said so.
   *
   * @param begun how often it was being loaded when a server ended: it may be what ended them
   */
  record Left(String job, String collection, Path file, long begun) {}

  /**
   * Takes over what servers that are no more accepted, in the order in which they did, and throws
   * away what they received half. To be called before anything is received.
   */
  List<Left> takeOver() throws IOException {
    for (Path folder : listed(root.resolve(INCOMING))) {
      if (folder.getFileName().toString().matches("[0-9]{1,18}")) {
        bringHere(folder);
      }
    }
    List<Left> left = new ArrayList<>();
    for (Path job : listed(incoming())) {
      left(job).ifPresent(left::add);
    }
    left.sort(Comparator.comparing(each -> time(each.file())));
    return left;
  }

  /** Brings all that is in a folder into ours, unless its server lives. */
  private void bringHere(Path folder) throws IOException {
    Optional<FileLock> free = numbers.take(Long.parseLong(folder.getFileName().toString()));
    if (free.isEmpty()) {
      return;
    }
    try {
      if (Files.exists(folder)) { // another server that starts may just have brought it away
        for (Path job : listed(folder)) {
          Files.move(job, incoming().resolve(job.getFileName()));
        }
        delete(folder);
      }
    } finally {
      free.get().release();
    }
  }

  private static Optional<Left> left(Path job) throws IOException {
    List<Path> files =
        files(job).stream().filter(file -> job.relativize(file).getNameCount() == 2).toList();
    if (files.size() != 1) {
      delete(job); // received half
      return Optional.empty();
    }
    Path file = files.get(0);
    return Optional.of(
        new Left(
            job.getFileName().toString(),
            file.getParent().getFileName().toString(),
            file,
            begun(job)));
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

  /** What is left here may be taken over from now on. */
  @Override
  public void close() throws IOException {
    numbers.close();
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
