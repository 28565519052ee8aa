package org.reformgraph.cypher.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reformgraph.cypher.home.Home;

class SetAsideTests {

  private static final String DATABASE = "neo4j";

  private Home home;

  @BeforeEach
  void makeStore(@TempDir Path directory) throws IOException {
    home = new Home(directory);
    put("databases", "old");
    put("transactions", "old");
  }

  @Test
  void whatIsDiscardedIsGoneAndTheNewStays() throws IOException {
    try (SetAside aside = SetAside.of(home, DATABASE)) {
      assertThat(place("databases")).doesNotExist();
      put("databases", "new");
      put("transactions", "new");
      aside.discard();
    }
    assertStoreIs("new");
  }

  @Test
  void whatIsNotDiscardedComesBack() throws IOException {
    try (SetAside aside = SetAside.of(home, DATABASE)) {
      put("databases", "half");
      assertThat(aside).isNotNull();
    }
    assertStoreIs("old");
  }

  @Test
  void aHalfStoreThatNothingWasSetAsideForGoesToo() throws IOException {
    DirectoryTree.delete(home.neo4jData());
    try (SetAside aside = SetAside.of(home, DATABASE)) {
      put("databases", "half");
      assertThat(aside).isNotNull();
    }
    assertThat(place("databases")).doesNotExist();
  }

  @Test
  void aKilledRestoreIsUndoneByTheNextStart() throws IOException {
    leaveAside();
    put("databases", "half");
    SetAside.recover(home, DATABASE);
    assertStoreIs("old");
    SetAside.recover(home, DATABASE);
    assertStoreIs("old");
  }

  /** When the machine crashes, a file may be left that is there and has nothing in it. */
  @Test
  void aRecordOfTheToolThatIsCutShortIsNone() throws IOException {
    Files.createDirectories(home.neo4jRun());
    Path record = Files.createFile(home.neo4jRun().resolve("admin.pid"));
    leaveAside();
    SetAside.recover(home, DATABASE);
    assertStoreIs("old");
    assertThat(record).doesNotExist();
  }

  @Test
  void oneThatWasKilledWhileItMovedAwayIsUndoneToo() throws IOException {
    Path aside = home.neo4jData().resolve("aside-neo4j");
    Files.createDirectories(aside);
    Files.move(place("databases"), aside.resolve("databases"));
    SetAside.recover(home, DATABASE);
    assertStoreIs("old");
  }

  @Test
  void oneThatWasKilledAfterItWasDoneIsNotUndone() throws IOException {
    leaveAside();
    put("databases", "new");
    put("transactions", "new");
    Files.move(
        home.neo4jData().resolve("aside-neo4j"), home.neo4jData().resolve("discarded-neo4j"));
    SetAside.recover(home, DATABASE);
    assertStoreIs("new");
  }

  /** As a kill leaves it: set aside and never closed. */
  private void leaveAside() throws IOException {
    assertThat(SetAside.of(home, DATABASE)).isNotNull();
  }

  private void assertStoreIs(String content) throws IOException {
    assertThat(place("databases").resolve("file")).hasContent(content);
    assertThat(place("transactions").resolve("file")).hasContent(content);
    try (Stream<Path> kept = Files.list(home.neo4jData())) {
      assertThat(kept.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder("databases", "transactions");
    }
  }

  private void put(String kind, String content) throws IOException {
    Files.createDirectories(place(kind));
    Files.writeString(place(kind).resolve("file"), content);
  }

  private Path place(String kind) {
    return home.neo4jData().resolve(kind).resolve(DATABASE);
  }
}
