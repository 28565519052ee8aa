package org.reformgraph.cli;

import java.io.IOException;
import java.io.OutputStream;
import org.reformgraph.ontology.ConceptScheme;
import org.reformgraph.similar.SimilarAnswer;
import org.reformgraph.similar.SimilarView;

/** An answer as the API gives it. */
record SimilarJson(OutputStream out, ConceptScheme concepts) implements SimilarOutput {
  @Override
  public void write(SimilarAnswer answer) throws IOException {
    AnswerJson.write(SimilarView.of(answer, concepts), out);
  }
}
