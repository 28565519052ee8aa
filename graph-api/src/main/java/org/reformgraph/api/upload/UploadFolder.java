package org.reformgraph.api.upload;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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

  private final Path root;

  UploadFolder(Path root) {
    this.root = root;
  }

  /** Where Tomcat puts what this process receives, and we what waits for its turn. */
  Path incoming() {
    return root.resolve(INCOMING).resolve(Long.toString(ProcessHandle.current().pid()));
  }

  /** Throws away what servers that are no more received and did not load. */
  void clear() throws IOException {
    Files.createDirectories(incoming());
    List<Path> folders;
    try (Stream<Path> all = Files.list(root.resolve(INCOMING))) {
      folders = all.filter(folder -> !isOfOneThatRuns(folder)).toList();
    }
    for (Path folder : folders) {
      delete(folder);
    }
  }

  private static boolean isOfOneThatRuns(Path folder) {
    String name = folder.getFileName().toString();
    return name.matches("[0-9]{1,18}") && ProcessHandle.of(Long.parseLong(name)).isPresent();
  }

  /** Puts what was received aside, under its own name. */
  Path receive(String job, String name, MultipartFile file) throws IOException {
    Path to = Files.createDirectories(incoming().resolve(job)).resolve(name);
    file.transferTo(to);
    return to;
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
      delete(received.getParent());
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
