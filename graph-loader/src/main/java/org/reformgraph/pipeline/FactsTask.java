package org.reformgraph.pipeline;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.reformgraph.facts.FactsLine;
import org.reformgraph.facts.FactsWriter;
import org.reformgraph.model.CaseFacts;
import org.reformgraph.model.DocumentInfo;
import org.reformgraph.read.input.InputFinder;

/**
 * The lines of one document in a facts file.
 *
 * <p>Lines that carry a fingerprint are written under it, so that the graph is the one that loading
 * the document gives; they are always written, because somebody may have edited them. Those without
 * depend on nothing but themselves: their fingerprint is that of their text.
 */
record FactsTask(String input, List<FactsLine> lines, KnownDocuments known, FactsRevision revision)
    implements Task {
  @Override
  public Result run(StageTimes times) {
    DocumentInfo document = filed(lines.get(0).facts().document());
    String given = lines.get(0).fingerprint();
    String fingerprint =
        revision.fingerprint(given != null ? given : times.time(Stage.READ, this::ofText));
    if (given == null && known.holds(document, fingerprint)) {
      return new Result.Unchanged(input);
    }
    List<CaseFacts> cases = lines.stream().map(FactsLine::facts).map(revision::apply).toList();
    return new Result.Found(input, new ExtractedDocument(document, fingerprint, cases, null));
  }

  private String ofText() {
    Sha256 sha = new Sha256();
    lines.forEach(line -> sha.add(FactsWriter.text(line).getBytes(StandardCharsets.UTF_8)));
    return "facts/" + sha.hex();
  }

  /** Files of other makers may lack the collection, which is ours. */
  private static DocumentInfo filed(DocumentInfo d) {
    return d.collection() != null
        ? d
        : new DocumentInfo(
            d.name(), d.path(), d.sha256(), d.encoding(), InputFinder.DEFAULT_COLLECTION, d.date());
  }
}
