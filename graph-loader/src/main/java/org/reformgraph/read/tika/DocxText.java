package org.reformgraph.read.tika;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.reformgraph.read.DecodedText;
import org.reformgraph.read.Format;
import org.reformgraph.read.RejectedInputException;
import org.xml.sax.SAXException;

/**
 * Word files since 2007: the main text, a paragraph a line. Headers, footers, comments and what was
 * struck out under track changes are no part of it; footnotes come last.
 */
final class DocxText {
  private DocxText() {}

  static DecodedText read(byte[] bytes) throws IOException, RejectedInputException {
    BlockText text = new WordBlocks();
    try (InputStream in = new ByteArrayInputStream(TextBoxes.behindParagraphs(bytes))) {
      new OOXMLParser().parse(in, text, new Metadata(), context());
    } catch (EncryptedDocumentException e) {
      throw OleDocument.encrypted();
    } catch (TikaException | SAXException e) {
      throw new IOException(e);
    }
    return DecodedText.withoutPages(text.text(), null, Format.DOCX);
  }

  private static ParseContext context() {
    OfficeParserConfig config = new OfficeParserConfig();
    config.setIncludeHeadersAndFooters(false);
    config.setIncludeDeletedContent(false);
    config.setIncludeMoveFromContent(false);
    config.setExtractMacros(false);
    config.setUseSAXDocxExtractor(true);
    ParseContext context = new ParseContext();
    context.set(OfficeParserConfig.class, config);
    context.set(EmbeddedDocumentExtractor.class, new NoEmbedded());
    return context;
  }
}
