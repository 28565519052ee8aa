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
 * stands aside, so that a file that cannot be loaded takes nobody's place. What is there to be done
 * has a folder until it is: {@code .incoming/<server>/<job>}, with {@code <collection>/<name>} that
 * was received, or an empty {@code .again/<collection>/<name>} for a kept file.
 */
final class UploadFolder implements AutoCloseable {
  private static final String INCOMING = ".incoming";
  private static final String LOCK = "lock";
  private static final String AGAIN = ".again";
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
   * @param file what was received, or the kept file, which may have gone
   * @param accepted when
   * @param begun how often it was being loaded when a server ended: it may be what ended them
   */
  record Left(String job, String collection, Path file, FileTime accepted, long begun) {}

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
    left.sort(Comparator.comparing(Left::accepted));
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
          Path ours = incoming().resolve(job.getFileName());
          if (Files.notExists(ours)) { // else of a home that was restored beside a newer state
            Files.move(job, ours);
          }
        }
        delete(folder);
      }
    } finally {
      free.get().release();
    }
  }

  private Optional<Left> left(Path job) throws IOException {
    Path again = job.resolve(AGAIN);
    boolean received = !Files.isDirectory(again);
    Path accepted = received ? job : again;
    List<Path> files =
        files(accepted).stream()
            .filter(file -> accepted.relativize(file).getNameCount() == 2)
            .toList();
    if (files.size() != 1) {
      delete(job); // received half
      return Optional.empty();
    }
    Path file = files.get(0);
    return Optional.of(
        new Left(
            job.getFileName().toString(),
            file.getParent().getFileName().toString(),
            received ? file : root.resolve(again.relativize(file)),
            Files.getLastModifiedTime(file),
            begun(job)));
  }

  private static long begun(Path job) throws IOException {
    Path marks = job.resolve(BEGUN);
    return Files.exists(marks) ? Files.size(marks) : 0;
  }

  /** Keeps in mind that a job is being done, by a byte each time: it may be what ends us. */
  void begin(String job) throws IOException {
    Files.write(
        job(job).resolve(BEGUN), new byte[1], StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  /** Takes {@link #begin} back: it is not the job that ends us. */
  void takeBack(String job) throws IOException {
    Path folder = job(job);
    Files.write(folder.resolve(BEGUN), new byte[(int) Math.max(0, begun(folder) - 1)]);
  }

  private Path job(String job) {
    return incoming().resolve(job);
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
    Path folder = job(job);
    Path half = folder.resolve(HALF);
    Path to = folder.resolve(collection).resolve(name);
    try {
      Files.createDirectories(to.getParent());
      file.transferTo(half);
      return Files.move(half, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      forget(job);
      throw e;
    }
  }

  /** Keeps in mind that a kept file is to be loaded again. */
  void receiveAgain(String job, Path kept) throws IOException {
    Path marker = job(job).resolve(AGAIN).resolve(root.relativize(kept));
    try {
      Files.createDirectories(marker.getParent());
      Files.createFile(marker);
    } catch (IOException e) {
      forget(job);
      throw e;
    }
  }

  /** The file is loaded: if it was received, it takes the place of what was kept under its name. */
  void keep(String job, Path file, String collection) throws IOException {
    if (file.startsWith(incoming())) {
      Path folder = Files.createDirectories(root.resolve(collection));
      Files.move(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    }
    forget(job);
  }

  /** The job is done or not wanted any more; nothing happens to what is kept. */
  void forget(String job) throws IOException {
    delete(job(job));
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
