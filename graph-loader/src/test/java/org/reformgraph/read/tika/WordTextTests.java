package org.reformgraph.read.tika;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reformgraph.read.tika.Rejections.assertRejected;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.reformgraph.read.DecodedText;
import org.reformgraph.read.Format;
import org.reformgraph.read.RejectedInputException;
import org.reformgraph.read.RejectedInputException.Reason;
import org.reformgraph.read.TextDecoder;

class WordTextTests {
  private static final String BODY =
      "云港市：企业注销“一件事”\n"
          + WordFixture.FIRST
          + "\n事项\t时限\n税务注销\t1个工作日\n"
          + WordFixture.SECOND
          + "\n第一行\n第二行\n脚注的文字\n";

  private final TextDecoder decoder = new TextDecoder();

  @Test
  void docxIsReadParagraphByParagraphWithoutHeadersAndStruckOutWords() throws Exception {
    DecodedText decoded = decoder.decode("a.docx", WordFixture.docx());
    assertThat(decoded.text()).isEqualTo(BODY);
    assertThat(decoded.format()).isEqualTo(Format.DOCX);
    assertThat(decoded.encoding()).isNull();
    assertThat(decoded.pageStarts()).isEmpty();
  }

  @Test
  void aTextBoxComesAfterTheParagraphThatItIsIn() throws Exception {
    assertThat(decode(WordFixture.docxWithTextBox()).text())
        .isEqualTo("句子的前一半，句子的后一半。\n框内一\n框内二\n下一段。\n");
  }

  @Test
  void docIsReadAlike() throws Exception {
    DecodedText decoded = decoder.decode("a.doc", doc());
    assertThat(decoded.text()).isEqualTo(BODY);
    assertThat(decoded.format()).isEqualTo(Format.DOC);
  }

  @Test
  void theContentCountsNotTheName() throws Exception {
    assertThat(decoder.decode("a.doc", WordFixture.docx()).format()).isEqualTo(Format.DOCX);
    assertThat(decoder.decode("a.txt", doc()).format()).isEqualTo(Format.DOC);
    assertThat(decoder.decode("a", WordFixture.docx()).format()).isEqualTo(Format.DOCX);
  }

  @Test
  void damagedFilesAreRejected() throws Exception {
    byte[] docx = WordFixture.docx();
    assertRejected(Reason.BROKEN_FORMAT, () -> decode(Arrays.copyOf(docx, docx.length / 2)));
    byte[] doc = doc();
    assertRejected(Reason.BROKEN_FORMAT, () -> decode(Arrays.copyOf(doc, 700)));
  }

  @Test
  void lockedFilesAreRejected() throws Exception {
    byte[] locked = locked(WordFixture.docx());
    assertRejected(Reason.ENCRYPTED, () -> decode(locked));
  }

  @Test
  void wpsAndExcelFilesAreNamed() throws Exception {
    byte[] doc = doc();
    assertRejected(Reason.UNSUPPORTED_FORMAT, () -> decoder.decode("a.wps", doc));
    try (HSSFWorkbook table = new HSSFWorkbook();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      table.createSheet("a").createRow(0).createCell(0).setCellValue("b");
      table.write(bytes);
      assertRejected(Reason.UNSUPPORTED_FORMAT, () -> decode(bytes.toByteArray()));
    }
  }

  private DecodedText decode(byte[] bytes) throws RejectedInputException {
    return decoder.decode("a.docx", bytes);
  }

  private static byte[] doc() throws IOException {
    try (var in = WordTextTests.class.getResourceAsStream("word.doc")) {
      return in.readAllBytes();
    }
  }

  private static byte[] locked(byte[] docx) throws Exception {
    try (POIFSFileSystem ole = new POIFSFileSystem();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secret");
      try (var out = encryptor.getDataStream(ole)) {
        out.write(docx);
      }
      ole.writeFilesystem(bytes);
      return bytes.toByteArray();
    }
  }
}
