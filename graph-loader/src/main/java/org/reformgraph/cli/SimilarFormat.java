package org.reformgraph.cli;

import java.io.OutputStream;

/** How answers are written. */
enum SimilarFormat {
  TEXT {
    @Override
    SimilarOutput to(OutputStream out) {
      return new SimilarText(out);
    }
  },
  JSON {
    @Override
    SimilarOutput to(OutputStream out) {
      return new SimilarJson(out);
    }
  };

  abstract SimilarOutput to(OutputStream out);
}
