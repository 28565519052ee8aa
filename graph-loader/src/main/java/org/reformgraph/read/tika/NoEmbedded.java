package org.reformgraph.read.tika;

import java.io.InputStream;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.xml.sax.ContentHandler;

/** Leaves out pictures and files that are embedded in a document. */
final class NoEmbedded implements EmbeddedDocumentExtractor {
  @Override
  public boolean shouldParseEmbedded(Metadata metadata) {
    return false;
  }

  @Override
  public void parseEmbedded(
      InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {
    throw new IllegalStateException("asked for an embedded document that was refused");
  }
}
