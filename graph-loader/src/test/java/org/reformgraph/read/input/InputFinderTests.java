package org.reformgraph.read.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reformgraph.read.RejectedInputException;
import org.reformgraph.read.RejectedInputException.Reason;

class InputFinderTests {
  @TempDir Path dir;

  private final InputFinder finder = new InputFinder(InputLimits.defaults());

  @Test
  void aSingleFileIsInTheDefaultCollection() throws Exception {
    Path file = write("汇编.txt", "甲");
    Input input = only(finder.find(List.of(file)));
    assertThat(input.name()).isEqualTo("汇编.txt");
    assertThat(input.path()).isEqualTo("汇编.txt");
    assertThat(input.collection()).isEqualTo("default");
    assertThat(new String(input.bytes(), StandardCharsets.UTF_8)).isEqualTo("甲");
  }

  @Test
  void aFolderIsACollectionOfItsNameAndIsReadInCodePointOrder() throws IOException {
    for (String name :
        List.of("b.txt", "a/z.txt", "a-b/x.txt", "A.txt", "乙.txt", "𠮷.txt", "�.md")) {
      write("root/" + name, name);
    }
    List<Input> inputs = inputs(finder.find(List.of(dir.resolve("root"))));
    assertThat(inputs)
        .extracting(Input::path)
        .containsExactly("A.txt", "a-b/x.txt", "a/z.txt", "b.txt", "乙.txt", "�.md", "𠮷.txt");
    assertThat(inputs).extracting(Input::collection).containsOnly("root");
  }

  @Test
  void theOrderOfThePathsDoesNotMatter() throws IOException {
    List<Path> paths = new ArrayList<>();
    for (String name : List.of("c/1.txt", "a/1.txt", "b.txt")) {
      Path file = write(name, name);
      paths.add(name.contains("/") ? file.getParent() : file);
    }
    List<Found> one = finder.find(paths).toList();
    Collections.reverse(paths);
    List<Found> other = finder.find(paths).toList();
    assertThat(other).extracting(Found::path).isEqualTo(one.stream().map(Found::path).toList());
  }

  @Test
  void theCollectionCanBeNamed() throws IOException {
    Path file = write("root/a.txt", "a");
    assertThat(only(finder.find(List.of(file.getParent()), "mine")).collection()).isEqualTo("mine");
    assertThat(only(finder.find(List.of(file), "mine")).collection()).isEqualTo("mine");
  }

  @Test
  void namesAreComposed() throws IOException {
    Path file = write("root/cafe\u0301.txt", "a");
    assertThat(only(finder.find(List.of(file.getParent()))).path()).isEqualTo("caf\u00e9.txt");
  }

  @Test
  void hiddenAndSystemFilesAreIgnoredButReported() throws IOException {
    for (String name :
        List.of(".DS_Store", "~$汇编.docx", "Thumbs.db", ".git/config", "__MACOSX/a.txt", "a.txt")) {
      write("root/" + name, "x");
    }
    List<Found> found = finder.find(List.of(dir.resolve("root"))).toList();
    assertThat(inputs(found.stream())).extracting(Input::path).containsExactly("a.txt");
    assertThat(found)
        .filteredOn(IgnoredFile.class::isInstance)
        .extracting(Found::path)
        .containsExactlyInAnyOrder(".DS_Store", ".git", "Thumbs.db", "__MACOSX", "~$汇编.docx");
  }

  @Test
  void aHiddenFileThatIsAskedForIsRead() throws IOException {
    assertThat(only(finder.find(List.of(write(".a.txt", "a")))).path()).isEqualTo(".a.txt");
  }

  @Test
  void aMissingPathIsRejectedAndTheRestIsRead() throws IOException {
    List<Found> found =
        finder.find(List.of(dir.resolve("none.txt"), write("there.txt", "a"))).toList();
    assertThat(reasons(found)).containsExactly(Reason.NOT_FOUND);
    assertThat(inputs(found.stream())).hasSize(1);
  }

  @Test
  void aFileGivenTwiceIsReadOnceUnderItsFolder() throws IOException {
    Path file = write("root/a.txt", "a");
    List<Found> found = finder.find(List.of(file, file.getParent(), file)).toList();
    assertThat(inputs(found.stream())).extracting(Input::collection).containsExactly("root");
    assertThat(found).filteredOn(IgnoredFile.class::isInstance).hasSize(2);
  }

  @Test
  void twoFilesOfOneIdentityAreNotMixedUp() throws IOException {
    List<Found> found =
        finder.find(List.of(write("2020/a.txt", "old"), write("2021/a.txt", "new"))).toList();
    assertThat(inputs(found.stream())).hasSize(1);
    assertThat(reasons(found)).containsExactly(Reason.NAME_CLASH);
  }

  @Test
  void linksInACircleEnd() throws IOException {
    Path file = write("root/a/b.txt", "b");
    Files.createSymbolicLink(file.getParent().resolve("up"), dir.resolve("root"));
    assertThat(inputs(finder.find(List.of(dir.resolve("root")))))
        .extracting(Input::path)
        .containsExactly("a/b.txt");
  }

  @Test
  void aLinkToNowhereIsRejected() throws IOException {
    Files.createDirectories(dir.resolve("root"));
    Files.createSymbolicLink(dir.resolve("root/gone.txt"), dir.resolve("nowhere"));
    assertThat(reasons(finder.find(List.of(dir.resolve("root"))).toList()))
        .containsExactly(Reason.UNREADABLE);
  }

  @Test
  void theSequenceIsLazy() throws IOException {
    write("root/a/1.txt", "1");
    Path later = write("root/b/2.txt", "2");
    var found = finder.find(List.of(dir.resolve("root"))).iterator();
    assertThat(found.next().path()).isEqualTo("a/1.txt");
    Files.delete(later);
    assertThat(found.hasNext()).isFalse();
  }

  @Test
  void aLargeFileIsRejectedWhenRead() throws IOException {
    Path file = write("a.txt", "12345");
    InputFinder strict = new InputFinder(InputLimits.defaults().withFileBytes(4));
    Input input = only(strict.find(List.of(file)));
    assertThatThrownBy(input::bytes).satisfies(e -> assertReason(e, Reason.TOO_LARGE));
  }

  @Test
  void aFileThatGrowsIsNotReadBeyondTheLimit() throws IOException {
    Path file = write("a.txt", "12");
    InputFinder strict = new InputFinder(InputLimits.defaults().withFileBytes(4));
    Input input = only(strict.find(List.of(file)));
    Files.writeString(file, "123456789");
    assertThatThrownBy(input::bytes).satisfies(e -> assertReason(e, Reason.TOO_LARGE));
  }

  static void assertReason(Throwable e, Reason reason) {
    assertThat(e).isInstanceOf(RejectedInputException.class);
    assertThat(((RejectedInputException) e).reason()).isEqualTo(reason);
  }

  static List<Input> inputs(Stream<Found> found) {
    return found.filter(Input.class::isInstance).map(Input.class::cast).toList();
  }

  static List<Reason> reasons(List<Found> found) {
    return found.stream()
        .filter(RejectedInput.class::isInstance)
        .map(f -> ((RejectedInput) f).cause().reason())
        .toList();
  }

  private static Input only(Stream<Found> found) {
    List<Input> inputs = inputs(found);
    assertThat(inputs).hasSize(1);
    return inputs.get(0);
  }

  private Path write(String name, String text) throws IOException {
    Path file = dir;
    for (String part : Arrays.asList(name.split("/"))) {
      file = file.resolve(part);
    }
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
