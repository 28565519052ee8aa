package org.reformgraph.read.tika;

import java.io.IOException;
import java.util.function.BiPredicate;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.html.HtmlMapper;
import org.apache.tika.parser.html.IdentityHtmlMapper;
import org.apache.tika.parser.html.JSoupParser;
import org.reformgraph.read.DecodedText;
import org.reformgraph.read.Format;
import org.reformgraph.read.RejectedInputException;
import org.reformgraph.read.decode.HtmlEncoding;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** Web pages: a block a line, without what the page itself marks as navigation and the like. */
final class HtmlText {
  private HtmlText() {}

  static DecodedText read(byte[] bytes) throws IOException, RejectedInputException {
    String html = HtmlEncoding.decode(bytes);
    String text = text(html, PageParts::left);
    if (text.isBlank()) {
      text = text(html, PageParts::neverText);
    }
    return DecodedText.withoutPages(text, null, Format.HTML);
  }

  private static String text(String html, BiPredicate<String, Attributes> left) throws IOException {
    BlockText text = new BlockText(true, left);
    ParseContext context = new ParseContext();
    context.set(HtmlMapper.class, IdentityHtmlMapper.INSTANCE);
    try {
      new JSoupParser().parseString(html, text, new Metadata(), context);
    } catch (SAXException e) {
      throw new IOException(e);
    }
    return text.text();
  }
}
