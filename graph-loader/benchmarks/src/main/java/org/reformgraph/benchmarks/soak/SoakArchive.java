package org.reformgraph.benchmarks.soak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.reformgraph.benchmarks.corpus.MadeDigests;

/**
 * An archive in two collections: the stock, which stays as it is, and issues that are corrected now
 * and then. Of these there are two versions, which take turns, so that the graph keeps its size.
 *
 * @param folder has a folder for each collection
 * @param digests in both collections together
 */
record SoakArchive(Path folder, MadeDigests maker, int digests) {
  /** The collection that stays as it is. */
  static final String STOCK = "stock";

  /** The collection whose documents change. */
  static final String CURRENT = "current";

  /** How the name of the first document that changes begins. */
  static final String FIRST = "000.";

  /** One of so many digests changes. */
  private static final int CHANGING = 25;

  private static final int MOST_CHANGING = 20;

  /** More digests than the other version is chosen from. */
  private static final int ROOM = 1_000;

  /** Writes the stock and the first version of what changes, unless they are there. */
  static SoakArchive in(Path folder, int cases) throws IOException {
    SoakArchive archive = new SoakArchive(folder, new MadeDigests(), MadeDigests.digests(cases));
    Files.createDirectories(archive.stock());
    for (int number = archive.changing(); number < archive.digests; number++) {
      MadeDigests.Made made = archive.maker.digest(number);
      Path file = archive.stock().resolve(made.file());
      if (!Files.exists(file)) {
        Files.write(file, made.bytes());
      }
    }
    archive.hold(0);
    return archive;
  }

  Path stock() {
    return folder.resolve(STOCK);
  }

  Path current() {
    return folder.resolve(CURRENT);
  }

  /** How many digests change: the first ones. */
  int changing() {
    return Math.max(1, Math.min(MOST_CHANGING, digests / CHANGING));
  }

  /**
   * Puts a version in its place; even versions are alike, and so are odd ones.
   *
   * @return the titles of its first document's cases, of which there are some
   */
  List<String> hold(int version) throws IOException {
    Files.createDirectories(current());
    List<String> titles = List.of();
    int other = elsewhere();
    for (int i = 0; i < changing(); i++) {
      MadeDigests.Made first = maker.digest(i);
      MadeDigests.Made later = maker.digest(other);
      while (!ending(later).equals(ending(first)) || later.titles().isEmpty()) {
        later = maker.digest(++other);
      }
      other++;
      MadeDigests.Made made = version % 2 == 0 ? first : later;
      Files.write(
          current().resolve(String.format(Locale.ROOT, "%03d%s", i, ending(first))), made.bytes());
      titles = i == 0 ? made.titles() : titles;
    }
    return titles;
  }

  /** What a file's name ends with decides how it is read. */
  private static String ending(MadeDigests.Made made) {
    return made.file().substring(made.file().lastIndexOf('.'));
  }

  /** A new document. */
  MadeDigests.Made letter(int number) {
    return maker.letter(number, MadeDigests.cases(elsewhere() + ROOM));
  }

  /** The first digest that is not in the archive and begins a round of the maker's. */
  private int elsewhere() {
    return (digests / MOST_CHANGING + 1) * MOST_CHANGING;
  }
}
