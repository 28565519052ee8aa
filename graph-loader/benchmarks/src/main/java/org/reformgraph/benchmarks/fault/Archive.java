package org.reformgraph.benchmarks.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.reformgraph.benchmarks.corpus.CorpusRun;

/**
 * Digests in two versions: every second one of the later version holds what another one held
 * before, and every tenth is gone from it, as where an archive is put in order.
 *
 * @param folder holds the version that is loaded; its path stays the same, as an archive's does
 */
record Archive(Path folder, Path first, Path second) {
  private static final int GONE = 10;

  static Archive made(Path place, int cases) throws IOException {
    CorpusRun.main(new String[] {place.toString(), Integer.toString(cases), "0"});
    Path first = place.resolve("text");
    Path second = place.resolve("later");
    List<Path> files = files(first);
    for (int i = 0; i < files.size(); i++) {
      Path from = i % 2 == 0 ? files.get((i + 2) % files.size()) : files.get(i);
      Path to = second.resolve(first.relativize(files.get(i)));
      Files.createDirectories(to.getParent());
      if (i % GONE != GONE - 1) {
        Files.copy(from, to);
      } else {
        Files.writeString(to, "本期无案例。\n"); // the file stays, its cases are gone
      }
    }
    return new Archive(place.resolve("archive"), first, second);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** Puts a version in its place. */
  void hold(boolean later) throws IOException {
    Path version = later ? second : first;
    for (Path file : files(version)) {
      Path to = folder.resolve(version.relativize(file));
      Files.createDirectories(to.getParent());
      Files.copy(file, to, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
