package org.reformgraph.cli;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** How the rows of a query are written, always in UTF-8. */
enum QueryFormat {
  /** Columns that line up, long cells cut. */
  TABLE {
    @Override
    QueryOutput to(Writer out, boolean file) {
      return new QueryTable(out);
    }
  },
  /** As spreadsheets read it; a file begins with a byte order mark, without which Excel guesses. */
  CSV {
    @Override
    QueryOutput to(Writer out, boolean file) {
      return new QueryCsv(out, file);
    }
  },
  /** An array of objects. */
  JSON {
    @Override
    QueryOutput to(Writer out, boolean file) {
      return new QueryJson(out);
    }
  };

  abstract QueryOutput to(Writer out, boolean file);

  /**
   * An output in this format.
   *
   * @param file whether the stream is a file that programs open, not a pipe
   */
  QueryOutput to(OutputStream out, boolean file) {
    return to(new OutputStreamWriter(out, StandardCharsets.UTF_8), file);
  }
}
