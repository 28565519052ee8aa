package org.reformgraph.benchmarks.soak;

import java.io.IOException;
import org.reformgraph.benchmarks.corpus.MadeDigests;

/**
 * Sends new documents, follows their jobs, and looks whether their content is there then.
 *
 * @param first how many documents earlier runs over the same home have sent
 */
record Uploads(Client client, SoakArchive archive, int first) implements Task {
  @Override
  public void run(int number, Steps steps) throws Steps.FailedException {
    MadeDigests.Made letter = archive.letter(first + number);
    String job = steps.step(Kind.UPLOAD, () -> client.upload(letter));
    String document = steps.step(Kind.JOB, () -> document(job));
    steps.step(Kind.UPLOADED, () -> client.requireText(document, letter.titles()));
  }

  private String document(String job) throws IOException, InterruptedException {
    var done = client.done(job);
    String document = done.path("result").path("documentId").asString("");
    if (document.isEmpty()) {
      throw new IOException("the job loaded no document: " + done);
    }
    return document;
  }
}
