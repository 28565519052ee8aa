package org.reformgraph.cypher.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.reformgraph.cypher.home.Home;

/**
 * A database's files, moved out of the way while others take their place: they come back on closing
 * unless they were discarded before, and also when the program was killed in between.
 */
final class SetAside implements AutoCloseable {

  private static final List<String> KINDS = List.of("databases", "transactions");

  private final Path data;
  private final String database;

  private SetAside(Home home, String database) {
    this.data = home.neo4jData();
    this.database = database;
  }

  /** Moves the files away. */
  static SetAside of(Home home, String database) throws IOException {
    SetAside aside = new SetAside(home, database);
    aside.comeBack();
    aside.goAway();
    return aside;
  }

  /**
   * Brings back what a killed program has left aside, when nothing writes in its place any more.
   */
  static void recover(Home home, String database) throws IOException {
    AdminTool.endLeft(home);
    new SetAside(home, database).comeBack();
  }

  /** Says that the files are not wanted any more. */
  void discard() throws IOException {
    DirectoryTree.delete(discarded());
    Files.move(aside(), discarded());
  }

  @Override
  public void close() throws IOException {
    comeBack();
  }

  private void goAway() throws IOException {
    Files.createDirectories(aside());
    for (String kind : KINDS) {
      if (Files.exists(place(kind))) {
        Files.move(place(kind), aside().resolve(kind));
      }
    }
    Files.createFile(allAway());
  }

  /** Can be killed at any point and called again: nothing that came back is removed. */
  private void comeBack() throws IOException {
    if (Files.exists(allAway())) {
      for (String kind : KINDS) {
        DirectoryTree.delete(place(kind));
      }
      Files.delete(allAway());
    }
    for (String kind : KINDS) {
      if (Files.exists(aside().resolve(kind))) {
        Files.move(aside().resolve(kind), place(kind));
      }
    }
    DirectoryTree.delete(aside());
    DirectoryTree.delete(discarded());
  }

  private Path place(String kind) {
    return data.resolve(kind).resolve(database);
  }

  private Path aside() {
    return data.resolve("aside-" + database);
  }

  private Path discarded() {
    return data.resolve("discarded-" + database);
  }

  /** Marks that what stands in the files' place is not them. */
  private Path allAway() {
    return aside().resolve("all-away");
  }
}
