package org.reformgraph.pipeline;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.reformgraph.facts.FactsWriter;
import org.reformgraph.model.CaseFacts;
import org.reformgraph.model.DocumentInfo;
import org.reformgraph.read.input.InputFinder;

/**
 * The lines of one document in a facts file. They depend on nothing but themselves, so that their
 * fingerprint is that of their text.
 */
record FactsTask(String input, List<CaseFacts> cases, KnownDocuments known) implements Task {
  @Override
  public Result run(StageTimes times) {
    DocumentInfo document = filed(cases.get(0).document());
    String fingerprint = times.time(Stage.READ, this::fingerprint);
    return known.holds(document, fingerprint)
        ? new Result.Unchanged(input)
        : new Result.Found(input, new ExtractedDocument(document, fingerprint, cases, null));
  }

  private String fingerprint() {
    Sha256 sha = new Sha256();
    cases.forEach(each -> sha.add(FactsWriter.line(each).getBytes(StandardCharsets.UTF_8)));
    return "facts:" + sha.hex();
  }

  /** Files of other makers may lack the collection, which is ours. */
  private static DocumentInfo filed(DocumentInfo d) {
    return d.collection() != null
        ? d
        : new DocumentInfo(
            d.name(), d.path(), d.sha256(), d.encoding(), InputFinder.DEFAULT_COLLECTION, d.date());
  }
}
