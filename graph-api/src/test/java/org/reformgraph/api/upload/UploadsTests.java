package org.reformgraph.api.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reformgraph.linked.Language;
import org.reformgraph.load.DocumentIntake;
import org.reformgraph.load.IntakeResult;

/** Uploads whose server, disk or load ends before they are loaded. */
class UploadsTests {
  private static final DocumentIntake LOADS =
      (file, collection, listener) ->
          new IntakeResult(1, 0, 0, 0, 0, 0, List.of(), List.of(), List.of());

  @TempDir private Path home;

  private Uploads start(DocumentIntake intake) throws IOException {
    Uploads uploads =
        new Uploads(
            UploadFolder.open(home),
            intake,
            new JobQueue(Clock.systemUTC()),
            new SimpleMeterRegistry());
    uploads.resume();
    return uploads;
  }

  @Test
  void whatWasCopiedHalfWhenTheServerWasKilledIsNotLoaded() throws IOException {
    Sent sent =
        new Sent(
            "半",
            () -> {
              throw new Killed();
            });
    try (UploadFolder folder = UploadFolder.open(home)) {
      assertThatThrownBy(() -> folder.receive("job", "uploads", "周报.txt", sent))
          .isInstanceOf(Killed.class);

      assertThat(folder.takeOver()).isEmpty();
      assertThat(files()).isEmpty();
    }
  }

  @Test
  void whatTomcatHadReceivedHalfWhenTheServerWasKilledIsThrownAway() throws IOException {
    Path half = home.resolve(".incoming/1/upload_half.tmp");
    Files.createDirectories(half.getParent());
    Files.writeString(half, "半");

    try (Uploads uploads = start(LOADS)) {
      assertThat(uploads.full()).isFalse();
      assertThat(files()).isEmpty();
    }
  }

  @Test
  void nothingStaysOfWhatTheDiskDoesNotTake() throws IOException {
    Sent sent =
        new Sent(
            "半",
            () -> {
              throw new IOException("No space left on device");
            });
    try (Uploads uploads = start(LOADS)) {
      assertThatThrownBy(() -> uploads.take(sent, "周报.txt", "uploads", Language.ZH))
          .hasMessage("No space left on device");
      assertThat(files()).isEmpty();
    }
  }

  @Test
  void whatIsLoadedWhenServersStopIsLoadedByTheLastHoweverManyStop() throws Exception {
    String job = null;
    for (int stop = 0; stop < 3; stop++) {
      CountDownLatch begun = new CountDownLatch(1);
      try (Uploads uploads = start(endless(begun))) {
        if (job == null) {
          job = take(uploads).id();
        }
        assertThat(begun.await(10, TimeUnit.SECONDS)).as("it is loaded").isTrue();
      }
    }
    try (Uploads uploads = start(LOADS)) {
      assertThat(ended(uploads.find(job).orElseThrow())).isEqualTo(JobStatus.DONE);
      assertThat(files()).containsExactly(home.resolve("uploads").resolve("周报.txt"));
    }
  }

  /** As one that is in the midst of a long computation. */
  @Test
  void aLoadThatDoesNotHearOfTheStopIsNoTryEither() throws Exception {
    CountDownLatch end = new CountDownLatch(1);
    String job = null;
    for (int stop = 0; stop < 2; stop++) {
      CountDownLatch begun = new CountDownLatch(1);
      try (Uploads uploads = start(deaf(begun, end))) {
        if (job == null) {
          job = take(uploads).id();
        }
        assertThat(begun.await(10, TimeUnit.SECONDS)).as("it is loaded").isTrue();
      }
    }
    try (Uploads uploads = start(LOADS)) {
      assertThat(ended(uploads.find(job).orElseThrow())).isEqualTo(JobStatus.DONE);
    } finally {
      end.countDown();
    }
  }

  private static DocumentIntake deaf(CountDownLatch begun, CountDownLatch end) {
    return (file, collection, listener) -> {
      begun.countDown();
      while (end.getCount() > 0) {
        Thread.interrupted();
        LockSupport.parkNanos(1_000_000);
      }
      throw new InterruptedException("only now");
    };
  }

  /** As of two servers with full queues. */
  @Test
  void moreThanMayWaitIsTakenOverAllTheSame() throws Exception {
    int many = 3 * JobQueue.MOST_WAITING;
    for (int i = 0; i < many; i++) {
      Path left = home.resolve(".incoming/1/job" + i + "/uploads/" + i + ".txt");
      Files.createDirectories(left.getParent());
      Files.writeString(left, "全");
    }
    try (Uploads uploads = start(LOADS)) {
      for (int i = 0; i < many; i++) {
        assertThat(ended(uploads.find("job" + i).orElseThrow())).isEqualTo(JobStatus.DONE);
      }
      assertThat(files()).hasSize(many);
    }
  }

  @Test
  void aLoadMayHearThatTheProcessEndsBeforeItsUploadsDo() throws Exception {
    String job;
    DocumentIntake intake =
        (file, collection, listener) -> {
          throw new InterruptedException("the process is ending");
        };
    try (Uploads uploads = start(intake)) {
      job = take(uploads).id();
      assertThat(ended(uploads.find(job).orElseThrow())).isEqualTo(JobStatus.FAILED);
    }
    try (Uploads uploads = start(LOADS)) {
      assertThat(ended(uploads.find(job).orElseThrow())).isEqualTo(JobStatus.DONE);
    }
  }

  @Test
  void anErrorFailsItsJobAndNotTheNextOne() throws Exception {
    CountDownLatch first = new CountDownLatch(1);
    DocumentIntake intake =
        (file, collection, listener) -> {
          if (first.getCount() > 0) {
            first.countDown();
            throw new StackOverflowError("by a document that is too deep");
          }
          return LOADS.take(file, collection, listener);
        };
    try (Uploads uploads = start(intake)) {
      assertThat(ended(take(uploads))).isEqualTo(JobStatus.FAILED);
      assertThat(files()).isEmpty();
      assertThat(ended(take(uploads))).isEqualTo(JobStatus.DONE);
    }
  }

  @Test
  void whatWasLeftIsTakenOverThoughAnotherProgramHasTheNumberOfItsProcessNow() throws Exception {
    long program = ProcessHandle.current().parent().orElseThrow().pid();
    Path left = home.resolve(".incoming/" + program + "/job/uploads/周报.txt");
    Files.createDirectories(left.getParent());
    Files.writeString(left, "全");

    try (Uploads uploads = start(LOADS)) {
      assertThat(ended(uploads.find("job").orElseThrow())).isEqualTo(JobStatus.DONE);
      assertThat(files()).containsExactly(home.resolve("uploads").resolve("周报.txt"));
    }
  }

  @Test
  void whatAServerHasIsTakenOverWhenItIsKilledAndNotBefore() throws Exception {
    Process server = EndlessUploads.start(home, "甲.txt", "乙.txt");
    try (UploadFolder folder = UploadFolder.open(home)) {
      assertThat(folder.takeOver()).isEmpty();

      server.destroyForcibly().waitFor();
      assertThat(folder.takeOver())
          .extracting(left -> left.file().getFileName().toString())
          .containsExactlyInAnyOrder("甲.txt", "乙.txt");
    } finally {
      server.destroyForcibly();
    }
  }

  @Test
  void twoServersOfOneProcessHaveFoldersOfTheirOwn() throws Exception {
    try (UploadFolder one = UploadFolder.open(home);
        UploadFolder two = UploadFolder.open(home)) {
      one.receive("job", "uploads", "周报.txt", new Sent("全"));
      assertThat(two.takeOver()).isEmpty();

      one.close();
      assertThat(two.takeOver()).extracting(UploadFolder.Left::job).containsExactly("job");
      assertThat(one.incoming()).doesNotExist();
    }
  }

  @Test
  void whatWasBeingLoadedWhenTwoServersWereKilledIsNamedAndLeftOut() throws Exception {
    EndlessUploads.start(home, "毒.txt").destroyForcibly().waitFor();
    EndlessUploads.start(home, "周报.txt").destroyForcibly().waitFor(); // it loads 毒.txt first
    String job =
        files().stream()
            .filter(file -> file.endsWith("周报.txt"))
            .map(file -> file.getParent().getParent().getFileName().toString())
            .findFirst()
            .orElseThrow();

    try (Said said = new Said();
        Uploads uploads = start(LOADS)) {
      assertThat(ended(uploads.find(job).orElseThrow())).isEqualTo(JobStatus.DONE);
      assertThat(files()).containsExactly(home.resolve("uploads").resolve("周报.txt"));
      assertThat(said.lines())
          .containsExactly(
              "SEVERE: 毒.txt was being loaded when two servers ended: look at it, and upload it again",
              "WARNING: 周报.txt was accepted by a server that ended before it was loaded: it is now");
    }
  }

  @Test
  void whatWasToBeLoadedAgainWhenServersStoppedIsByTheLastFromTheFileThatIsKept() throws Exception {
    try (Uploads uploads = start(LOADS)) {
      ended(take(uploads));
    }
    CountDownLatch begun = new CountDownLatch(1);
    DocumentIntake endless = endless(begun);
    List<String> jobs;
    try (Uploads uploads = start(endless)) {
      jobs = List.of(again(uploads), again(uploads));
      assertThat(begun.await(10, TimeUnit.SECONDS)).as("it is loaded").isTrue();
    }
    start(endless).close();

    try (Uploads uploads = start(LOADS)) {
      for (String job : jobs) {
        assertThat(ended(uploads.find(job).orElseThrow())).isEqualTo(JobStatus.DONE);
      }
      assertThat(files()).containsExactly(home.resolve("uploads").resolve("周报.txt"));
      assertThat(files().get(0)).hasContent("全");
    }
    try (Said said = new Said();
        Uploads uploads = start(LOADS)) {
      assertThat(jobs).allMatch(job -> uploads.find(job).isEmpty());
      assertThat(said.lines()).isEmpty();
    }
  }

  @Test
  void whatWasToBeLoadedAgainAndIsGoneIsNamedAndForgotten() throws Exception {
    String job;
    try (Uploads uploads = start(LOADS)) {
      ended(take(uploads));
    }
    try (Uploads uploads = start(endless(new CountDownLatch(1)))) {
      job = again(uploads);
    }
    Files.delete(home.resolve("uploads").resolve("周报.txt"));

    try (Said said = new Said();
        Uploads uploads = start(LOADS)) {
      assertThat(uploads.find(job)).isEmpty();
      assertThat(said.lines())
          .containsExactly(
              "WARNING: 周报.txt was to be loaded again when a server ended, but it is gone");
      assertThat(files()).isEmpty();
    }
  }

  /** A load that comes to no end. */
  private static DocumentIntake endless(CountDownLatch begun) {
    return (file, collection, listener) -> {
      begun.countDown();
      new CountDownLatch(1).await();
      throw new AssertionError("it does not end by itself");
    };
  }

  /** The job that loads again what {@link #take} took. */
  private static String again(Uploads uploads) {
    String address = uploads.again("uploads", "周报.txt", Language.ZH).orElseThrow();
    return address.substring(address.lastIndexOf('/') + 1);
  }

  private static Job take(Uploads uploads) throws IOException {
    return uploads.take(new Sent("全"), "周报.txt", "uploads", Language.ZH).orElseThrow();
  }

  private static JobStatus ended(Job job) throws InterruptedException {
    for (int i = 0; i < 500 && !job.status().ended(); i++) {
      Thread.sleep(10);
    }
    return job.status();
  }

  /** But for that which servers lock, which stays. */
  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(home)) {
      return files
          .filter(file -> Files.isRegularFile(file) && !file.endsWith(".incoming/lock"))
          .toList();
    }
  }

  /** Nothing of the server happens after it. */
  private static final class Killed extends Error {
    private static final long serialVersionUID = 1L;
  }
}
