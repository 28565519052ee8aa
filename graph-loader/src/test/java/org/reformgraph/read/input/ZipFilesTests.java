package org.reformgraph.read.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.reformgraph.read.input.InputFinderTests.assertReason;
import static org.reformgraph.read.input.InputFinderTests.inputs;
import static org.reformgraph.read.input.InputFinderTests.reasons;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reformgraph.read.RejectedInputException.Reason;

class ZipFilesTests {
  private static final int CENTRAL_SIZE = 24;

  @TempDir Path dir;

  @Test
  void entriesArePathsInsideTheArchive() throws Exception {
    byte[] zip = ZipFixture.utf8().add("二/乙.txt", "乙文").add("./a.txt", "甲文").bytes();
    List<Input> inputs = inputs(find(zip).stream());
    assertThat(inputs)
        .extracting(Input::path)
        .containsExactly("digests.zip/a.txt", "digests.zip/二/乙.txt");
    assertThat(inputs).extracting(Input::collection).containsOnly("digests.zip");
    assertThat(inputs.get(1).name()).isEqualTo("乙.txt");
    assertThat(text(inputs.get(1))).isEqualTo("乙文");
    assertThat(text(inputs.get(0))).isEqualTo("甲文");
  }

  @ParameterizedTest
  @ValueSource(strings = {"GBK", "UTF-8", "GB18030"})
  void chineseNamesWithoutAFlagAreRead(String charset) throws IOException {
    byte[] zip =
        ZipFixture.withNamesIn(charset).add("改革案例\\第一期（上）.txt", "x").add("目录.txt", "y").bytes();
    assertThat(inputs(find(zip).stream()))
        .extracting(Input::path)
        .containsExactly("digests.zip/改革案例/第一期（上）.txt", "digests.zip/目录.txt");
  }

  @Test
  void traditionalNamesInBig5AreRead() throws IOException {
    byte[] zip = ZipFixture.withNamesIn("Big5").add("營商環境優化案例彙編與說明.txt", "x").bytes();
    assertThat(inputs(find(zip).stream()))
        .extracting(Input::name)
        .containsExactly("營商環境優化案例彙編與說明.txt");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../out.txt", "a/../../out.txt", "/etc/out.txt", "C:\\out.txt", "..\\out.txt"})
  void anEntryThatWouldLeadOutIsRejected(String name) throws IOException {
    byte[] zip = ZipFixture.withNamesIn("UTF-8").add(name, "x").add("in.txt", "y").bytes();
    List<Found> found = find(zip);
    assertThat(reasons(found)).containsExactly(Reason.UNSAFE_ZIP_ENTRY);
    assertThat(inputs(found.stream())).extracting(Input::name).containsExactly("in.txt");
  }

  @Test
  void aLinkIsRejected() throws IOException {
    byte[] zip = ZipFixture.utf8().addLink("passwords.txt", "/etc/passwd").bytes();
    assertThat(reasons(find(zip))).containsExactly(Reason.UNSAFE_ZIP_ENTRY);
  }

  @Test
  void foldersOfMacosAreIgnored() throws IOException {
    byte[] zip = ZipFixture.utf8().add("__MACOSX/._a.txt", "x").add("a.txt", "a").bytes();
    assertThat(find(zip)).hasSize(2).first().isInstanceOf(IgnoredFile.class);
  }

  @Test
  void aZipInsideAZipIsReadAndADeeperOneIsNot() throws IOException {
    byte[] third = ZipFixture.utf8().add("deep.txt", "x").bytes();
    byte[] second = ZipFixture.utf8().add("third.zip", third).add("b.txt", "乙").bytes();
    List<Found> found = find(ZipFixture.utf8().add("second.zip", second).bytes());
    assertThat(inputs(found.stream()))
        .extracting(Input::path)
        .containsExactly("digests.zip/second.zip/b.txt");
    assertThat(reasons(found)).containsExactly(Reason.ZIP_BOMB);
  }

  @Test
  void storedEntriesAreRead() throws Exception {
    byte[] zip = ZipFixture.utf8().addStored("a.txt", "甲".getBytes(StandardCharsets.UTF_8)).bytes();
    assertThat(text(inputs(find(zip).stream()).get(0))).isEqualTo("甲");
  }

  @Test
  void anArchiveThatUnpacksToMuchMoreThanItsSizeIsRejected() throws IOException {
    byte[] zip = ZipFixture.utf8().add("zeros.txt", new byte[32 << 20]).bytes();
    assertThat(reasons(find(zip))).containsExactly(Reason.ZIP_BOMB);
  }

  @Test
  void anEntryThatUnpacksToMuchMoreThanItsSizeIsRejectedByItself() throws IOException {
    byte[] noise = new byte[1 << 20];
    new Random(1).nextBytes(noise);
    byte[] zip =
        ZipFixture.utf8().add("zeros.txt", new byte[32 << 20]).add("noise.txt", noise).bytes();
    List<Found> found = find(zip);
    assertThat(reasons(found)).containsExactly(Reason.ZIP_BOMB);
    assertThat(inputs(found.stream())).hasSize(1);
  }

  @Test
  void anArchiveWithTooMuchInItIsRejected() throws IOException {
    InputLimits strict = new InputLimits(1000, 1500, 200, 10, 2);
    byte[] noise = new byte[900];
    new Random(1).nextBytes(noise);
    byte[] zip = ZipFixture.utf8().add("a.txt", noise).add("b.txt", noise).bytes();
    assertThat(reasons(find(zip, strict))).containsExactly(Reason.ZIP_BOMB);
  }

  @Test
  void anEntryThatLiesAboutItsSizeIsABomb() throws IOException {
    byte[] zip = ZipFixture.utf8().add("a.txt", new byte[100_000]).bytes();
    ByteBuffer buffer = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    buffer.putInt(find(zip, 0x02014b50) + CENTRAL_SIZE, 10);
    Input input = inputs(find(zip).stream()).get(0);
    assertThatThrownBy(input::bytes).satisfies(e -> assertReason(e, Reason.ZIP_BOMB));
  }

  @Test
  void aDamagedEntryIsBroken() throws IOException {
    byte[] zip = ZipFixture.utf8().addStored("a.txt", new byte[1000]).bytes();
    zip[500] = 1;
    Input input = inputs(find(zip).stream()).get(0);
    assertThatThrownBy(input::bytes).satisfies(e -> assertReason(e, Reason.BROKEN_FORMAT));
  }

  @Test
  void aTruncatedArchiveIsBroken() throws IOException {
    byte[] zip = ZipFixture.utf8().add("a.txt", "一些文字").bytes();
    assertThat(reasons(find(java.util.Arrays.copyOf(zip, zip.length / 2))))
        .containsExactly(Reason.BROKEN_FORMAT);
    assertThat(reasons(find("no zip".getBytes(StandardCharsets.US_ASCII))))
        .containsExactly(Reason.BROKEN_FORMAT);
    assertThat(reasons(find(new byte[0]))).containsExactly(Reason.EMPTY);
  }

  @Test
  void anArchiveWithNothingInItIsRejected() throws IOException {
    assertThat(reasons(find(ZipFixture.utf8().bytes()))).containsExactly(Reason.EMPTY);
    assertThat(reasons(find(ZipFixture.utf8().add("a/", new byte[0]).bytes())))
        .containsExactly(Reason.EMPTY);
  }

  @Test
  void anEntryWithAnEndlessNameIsRejected() throws IOException {
    byte[] zip = ZipFixture.utf8().add("a/".repeat(5_000) + "x.txt", "甲").add("b.txt", "乙").bytes();
    List<Found> found = find(zip);
    assertThat(reasons(found)).containsExactly(Reason.UNSAFE_ZIP_ENTRY);
    assertThat(inputs(found.stream())).extracting(Input::name).containsExactly("b.txt");
  }

  @Test
  void anEncryptedEntryIsRejected() throws IOException {
    byte[] zip = ZipFixture.utf8().add("a.txt", "x").bytes();
    int central = find(zip, 0x02014b50);
    zip[central + 8] |= 1;
    zip[6] |= 1;
    assertThat(reasons(find(zip))).containsExactly(Reason.ENCRYPTED);
  }

  private List<Found> find(byte[] zip) throws IOException {
    return find(zip, InputLimits.defaults());
  }

  private List<Found> find(byte[] zip, InputLimits limits) throws IOException {
    Path file = Files.write(dir.resolve("digests.zip"), zip);
    return new InputFinder(limits).find(List.of(file)).toList();
  }

  private static int find(byte[] bytes, int signature) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i < bytes.length - 4; i++) {
      if (buffer.getInt(i) == signature) {
        return i;
      }
    }
    throw new IllegalArgumentException("not found");
  }

  private static String text(Input input) throws Exception {
    return new String(input.bytes(), StandardCharsets.UTF_8);
  }
}
