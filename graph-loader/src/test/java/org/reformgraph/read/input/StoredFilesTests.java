package org.reformgraph.read.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that somebody else lists give the inputs that a folder gives. */
class StoredFilesTests {
  @TempDir Path temp;
  private Path folder;

  @BeforeEach
  void files() throws IOException {
    folder = Files.createDirectories(temp.resolve("档案"));
    Files.createDirectories(folder.resolve("a"));
    for (String name :
        List.of("a.txt", "a/é.txt", "a/z.md", "𠀀.txt", "三.txt", ".hidden", "~$x.doc")) {
      Files.writeString(folder.resolve(name), "text of " + name);
    }
    zip(folder.resolve("a.zip"));
    Files.writeString(folder.resolve("b.zip"), "no zip file");
  }

  private static void zip(Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String name : List.of("二.txt", "一/x.txt", "__MACOSX/x", "../danger.txt")) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(name.getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  @Test
  void theyAreTheSameInTheSameOrder() throws IOException {
    List<String> ofFolder;
    try (Stream<Found> found = new InputFinder(InputLimits.defaults()).find(List.of(folder))) {
      ofFolder = found.map(StoredFilesTests::told).toList();
    }

    assertThat(ofFolder).hasSizeGreaterThan(10);
    assertThat(stored()).isEqualTo(ofFolder);
  }

  private List<String> stored() throws IOException {
    StoredFiles stored = new StoredFiles(InputLimits.defaults());
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .sorted(StoredFiles.order())
          .flatMap(path -> stored.find(path, "档案", size(path), open(path)))
          .map(StoredFilesTests::told)
          .toList();
    }
  }

  private ByteSource open(String path) {
    return () -> Files.newInputStream(folder.resolve(path));
  }

  private long size(String path) {
    try {
      return Files.size(folder.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String told(Found found) {
    if (found instanceof Input input) {
      return "%s %s %s %d".formatted(input.path(), input.name(), input.collection(), input.size());
    }
    if (found instanceof RejectedInput rejected) {
      return rejected.path() + " " + rejected.cause().reason();
    }
    return found.path() + " " + ((IgnoredFile) found).why();
  }
}
