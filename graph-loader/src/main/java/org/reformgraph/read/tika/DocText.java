package org.reformgraph.read.tika;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.tika.parser.microsoft.ListManager;
import org.reformgraph.read.DecodedText;
import org.reformgraph.read.Format;
import org.reformgraph.read.RejectedInputException;
import org.reformgraph.read.decode.Content;
import org.reformgraph.read.decode.Remedies;

/**
 * Word files till 2003: the main text, a paragraph a line, a table row a line; text boxes and
 * footnotes after it. What was struck out under track changes is no part of it, nor are headers and
 * footers.
 */
final class DocText {
  private DocText() {}

  static DecodedText read(byte[] bytes) throws IOException, RejectedInputException {
    try (HWPFDocument word = new HWPFDocument(new ByteArrayInputStream(bytes))) {
      ListManager numbers = new ListManager(word);
      String text =
          text(word.getRange(), numbers)
              + text(word.getMainTextboxRange(), numbers)
              + text(word.getFootnoteRange(), numbers);
      return DecodedText.withoutPages(text, null, Format.DOC);
    } catch (EncryptedDocumentException e) {
      throw OleDocument.encrypted();
    } catch (OldWordFileFormatException e) {
      throw Content.unsupported("a Word 6 or 95 document", Remedies.SAVE);
    }
  }

  private static String text(Range range, ListManager numbers) {
    DocCharacters text = new DocCharacters();
    for (int i = 0; i < range.numParagraphs(); i++) {
      Paragraph paragraph = range.getParagraph(i);
      if (paragraph.isInList()) {
        text.append(numbers.getFormattedNumber(paragraph));
      }
      for (int j = 0; j < paragraph.numCharacterRuns(); j++) {
        CharacterRun run = paragraph.getCharacterRun(j);
        if (!run.isMarkedDeleted() && !run.isVanished()) {
          text.append(run.text());
        }
      }
      if (paragraph.isTableRowEnd()) {
        text.endRow();
      } else if (!paragraph.isInTable()) {
        text.endLine();
      }
    }
    return text.toString();
  }
}
