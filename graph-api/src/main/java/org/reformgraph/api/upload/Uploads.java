package org.reformgraph.api.upload;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.reformgraph.api.http.ProblemKind;
import org.reformgraph.api.http.Wording;
import org.reformgraph.files.FileTrouble;
import org.reformgraph.linked.Language;
import org.reformgraph.load.DocumentIntake;
import org.reformgraph.load.IntakeException;
import org.reformgraph.load.IntakeResult;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ProblemDetail;
import org.springframework.web.multipart.MultipartFile;

/** Takes documents in and has them loaded, one after the other. */
public final class Uploads implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Uploads.class);

  private static final Wording STOPPED =
      new Wording(
          "服务器正在停止；已上传的文件会在重新启动后载入。",
          "The server stops: what was uploaded is loaded when it is started again.");
  private static final Wording BROKEN =
      new Wording(
          "加载失败，原因见服务器日志；图谱中的内容未丢失。",
          "Loading failed, the server's log says why; nothing of the graph is lost.");

  /** What was being loaded so often when a server ended is not tried again. */
  private static final int MOST_TRIES = 2;

  private final UploadFolder folder;
  private final DocumentIntake intake;
  private final JobQueue queue;
  private final MeterRegistry meters;

  /** The job that is being done, as long as it counts as a try. */
  private final AtomicReference<String> begun = new AtomicReference<>();

  private volatile boolean closing;

  Uploads(UploadFolder folder, DocumentIntake intake, JobQueue queue, MeterRegistry meters) {
    this.folder = folder;
    this.intake = intake;
    this.queue = queue;
    this.meters = meters;
    meters.gauge("reformgraph.jobs.waiting", queue, JobQueue::underWay);
  }

  /** Whether another document would be refused now. */
  boolean full() {
    return queue.full();
  }

  Optional<Job> find(String id) {
    return queue.find(id);
  }

  /**
   * Takes in what was received.
   *
   * @param language of the words for who sent it
   * @return empty when too many wait already
   */
  Optional<Job> take(MultipartFile file, String name, String collection, Language language)
      throws IOException {
    String id = UUID.randomUUID().toString();
    Path received = folder.receive(id, collection, name, file);
    Optional<Job> job = queue.add(id, received, collection, each -> run(each, language));
    if (job.isEmpty()) {
      folder.forget(id);
    }
    return job;
  }

  /**
   * Loads what servers that were killed, or stopped, had accepted. What they accepted is known
   * under the id that they gave it. What was being loaded twice when a server ended is only named,
   * and so is a kept file that was to be loaded again and is gone.
   */
  void resume() throws IOException {
    for (UploadFolder.Left left : folder.takeOver()) {
      Path name = left.file().getFileName();
      if (left.begun() >= MOST_TRIES) {
        LOG.error(
            "{} was being loaded when two servers ended: look at it, and upload it again", name);
        folder.forget(left.job());
      } else if (!Files.isRegularFile(left.file())) {
        LOG.warn("{} was to be loaded again when a server ended, but it is gone", name);
        folder.forget(left.job());
      } else {
        LOG.warn("{} was accepted by a server that ended before it was loaded: it is now", name);
        queue.addAccepted(left.job(), left.file(), left.collection(), this::runAgain);
      }
    }
  }

  private void runAgain(Job job) {
    run(job, Language.ZH);
  }

  /**
   * Has a document loaded again from the file that it was uploaded as; by the next server, if this
   * one ends before.
   *
   * @param path of the document in its collection
   * @return where the job is followed; empty when there is no such file, or too many jobs wait, or
   *     the disk does not take what there is to be kept in mind
   */
  public Optional<String> again(String collection, String path, Language language) {
    return folder
        .kept(collection, path)
        .flatMap(file -> loadAgain(file, collection, language))
        .map(job -> JobReply.Links.of(job.id()).self());
  }

  private Optional<Job> loadAgain(Path file, String collection, Language language) {
    String id = UUID.randomUUID().toString();
    try {
      folder.receiveAgain(id, file);
      Optional<Job> job = queue.add(id, file, collection, each -> run(each, language));
      if (job.isEmpty()) {
        folder.forget(id);
      }
      return job;
    } catch (IOException e) {
      LOG.warn("{} is not loaded again: {}", file.getFileName(), FileTrouble.why(e));
      return Optional.empty();
    }
  }

  private void run(Job job, Language language) {
    try {
      folder.begin(job.id());
      begun.set(job.id());
      IntakeResult result = intake.take(job.file(), job.collection(), job);
      begun.set(null);
      settle(job, result);
      job.done(result.told(folder::withoutHome));
    } catch (IntakeException e) {
      LOG.warn("{} was not loaded: {}", job.file().getFileName(), e.getMessage());
      fail(job, problem(e, language));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      closing = true; // a load may hear of the end before this does
      fail(job, problem(ProblemKind.DATABASE_AWAY, STOPPED, language));
    } catch (IOException | RuntimeException e) {
      broken(job, e, language);
    } catch (Error e) { // who waits for the job hears of it, as of any failure
      broken(job, e, language);
      throw e;
    } finally {
      meters.counter("reformgraph.jobs", "status", job.status().toString()).increment();
    }
  }

  private void settle(Job job, IntakeResult result) throws IOException {
    if (result.documents() + result.unchanged() > 0) {
      folder.keep(job.id(), job.file(), job.collection());
    } else {
      folder.forget(job.id());
    }
  }

  private void broken(Job job, Throwable why, Language language) {
    LOG.error("job {} failed", job.id(), why);
    fail(job, problem(ProblemKind.FAILED, BROKEN, language));
  }

  /** What fails while the server stops fails by that: its file stays for the next server. */
  private void fail(Job job, ProblemDetail why) {
    try {
      if (closing) {
        takeBack();
      } else {
        folder.forget(job.id());
      }
    } catch (IOException e) {
      LOG.warn("cannot clear up after {}: {}", job.file(), e.toString());
    }
    job.failed(why);
  }

  /** That the server stops is no fault of the file. */
  private void takeBack() throws IOException {
    String job = begun.getAndSet(null);
    if (job != null) {
      folder.takeBack(job);
    }
  }

  private ProblemDetail problem(IntakeException e, Language language) {
    String said = folder.withoutHome(e.getMessage());
    return switch (e.kind()) {
      case DATABASE ->
          problem(
              ProblemKind.DATABASE_AWAY,
              new Wording(
                  "数据库没有应答，文档未能完全载入。数据库恢复后请重新上传。",
                  "The database does not answer, so not all was loaded. Upload it again when it is"
                      + " back."),
              language);
      case SETTINGS ->
          problem(
              ProblemKind.CONFLICT,
              new Wording(
                  "主目录中的词典、更正或设置有误，请先改正：" + said,
                  "Lexicon, corrections or settings of the home must be mended first: " + said),
              language);
      case FAILED -> {
        LOG.error("loading failed", e);
        yield problem(ProblemKind.FAILED, BROKEN, language);
      }
    };
  }

  private static ProblemDetail problem(ProblemKind kind, Wording detail, Language language) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(kind.status(), detail.in(language));
    problem.setType(kind.uri());
    problem.setTitle(kind.title().in(language));
    return problem;
  }

  @Override
  public void close() throws IOException {
    closing = true;
    queue.close();
    takeBack(); // of a load that has not ended in time
    folder.close();
  }
}
