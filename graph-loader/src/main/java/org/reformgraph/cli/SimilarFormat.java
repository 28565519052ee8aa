package org.reformgraph.cli;

import java.io.OutputStream;
import org.reformgraph.ontology.ConceptScheme;

/** How answers are written. */
enum SimilarFormat {
  TEXT {
    @Override
    SimilarOutput to(OutputStream out, ConceptScheme concepts) {
      return new SimilarText(out);
    }
  },
  JSON {
    @Override
    SimilarOutput to(OutputStream out, ConceptScheme concepts) {
      return new SimilarJson(out, concepts);
    }
  };

  abstract SimilarOutput to(OutputStream out, ConceptScheme concepts);
}
