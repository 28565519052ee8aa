package org.reformgraph.benchmarks.hostile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Word files whose parts are not what they are to be. */
final class WordMutations {
  /** When the entries of all zip files were made: the same seed makes the same bytes. */
  static final LocalDateTime MADE = LocalDateTime.of(2000, 1, 1, 0, 0);

  private static final String MAIN = "word/document.xml";

  private WordMutations() {}

  static List<Mutation> all() {
    return List.of(
        new Mutation("DOCX parts damaged", WordMutations::damaged),
        new Mutation("DOCX parts missing or swapped", WordMutations::missing),
        new Mutation(
            "DOCX with an XML bomb",
            (samples, random) -> typed(samples, random, HtmlMutations.laughs(10), "&l9;")),
        new Mutation(
            "DOCX with an external entity",
            (samples, random) -> typed(samples, random, HtmlMutations.file(), "&file;")),
        new Mutation("DOCX nested deeply", WordMutations::deep),
        new Mutation("DOCX that unpacks to much", WordMutations::large),
        new Mutation("DOCX under a password", WordMutations::encrypted),
        new Mutation("DOC structures changed", WordMutations::oldFormat));
  }

  private static Sample damaged(Samples samples, Random random) {
    Map<String, byte[]> parts = parts(samples.any(random, "docx"));
    List<String> names = List.copyOf(parts.keySet());
    for (int i = random.nextInt(4); i >= 0; i--) {
      String name = names.get(random.nextInt(names.size()));
      byte[] part = parts.get(name).clone();
      for (int hit = random.nextInt(20); hit >= 0 && part.length > 0; hit--) {
        part[random.nextInt(part.length)] = (byte) random.nextInt(128);
      }
      parts.put(name, part);
    }
    return docx(parts);
  }

  private static Sample missing(Samples samples, Random random) {
    Map<String, byte[]> parts = parts(samples.any(random, "docx"));
    List<String> names = List.copyOf(parts.keySet());
    for (int i = random.nextInt(4); i >= 0; i--) {
      String name = names.get(random.nextInt(names.size()));
      String other = names.get(random.nextInt(names.size()));
      if (random.nextBoolean() || parts.get(other) == null) {
        parts.remove(name);
      } else {
        parts.put(name, parts.get(other));
      }
    }
    return docx(parts);
  }

  private static Sample typed(Samples samples, Random random, String type, String reference) {
    Map<String, byte[]> parts = parts(samples.any(random, "docx"));
    String[] places = {MAIN, "[Content_Types].xml", "_rels/.rels", "word/_rels/document.xml.rels"};
    String place = random.nextBoolean() ? MAIN : places[random.nextInt(places.length)];
    byte[] part = parts.getOrDefault(place, parts.get(MAIN));
    String xml = new String(part, StandardCharsets.UTF_8).replaceFirst("<\\?xml[^>]*>", "");
    String changed = type + xml.replaceFirst("(<w:t[ >][^<]*)", "$1" + reference);
    parts.put(place, changed.getBytes(StandardCharsets.UTF_8));
    return docx(parts);
  }

  private static Sample deep(Samples samples, Random random) {
    int depth = 1 + random.nextInt(20_000);
    String[] kinds = {
      "tbl>,<w:tr>,<w:tc", "sdt>,<w:sdtContent", "p>,<w:r>,<w:pict>,<w:txbxContent", "smartTag"
    };
    String[] open = kinds[random.nextInt(kinds.length)].split(">,<w:");
    StringBuilder xml = new StringBuilder();
    for (int i = 0; i < depth; i++) {
      for (String each : open) {
        xml.append("<w:").append(each).append('>');
      }
    }
    xml.append("<w:p><w:r><w:t>")
        .append(escaped(samples.text(random)))
        .append("</w:t></w:r></w:p>");
    for (int i = 0; i < depth; i++) {
      for (int j = open.length - 1; j >= 0; j--) {
        xml.append("</w:").append(open[j]).append('>');
      }
    }
    return withBody(samples, random, xml.toString());
  }

  private static Sample large(Samples samples, Random random) {
    String paragraph = "<w:p><w:r><w:t>" + "营商环境".repeat(100) + "</w:t></w:r></w:p>";
    return withBody(samples, random, paragraph.repeat(1 + random.nextInt(20_000)));
  }

  private static Sample withBody(Samples samples, Random random, String body) {
    Map<String, byte[]> parts = parts(samples.any(random, "docx"));
    String xml =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document"
            + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
            + body
            + "</w:body></w:document>";
    parts.put(MAIN, xml.getBytes(StandardCharsets.UTF_8));
    return docx(parts);
  }

  private static Sample encrypted(Samples samples, Random random) {
    EncryptionInfo info = new EncryptionInfo(EncryptionMode.standard);
    Encryptor encryptor = info.getEncryptor();
    encryptor.confirmPassword("reform" + random.nextInt());
    try (POIFSFileSystem ole = new POIFSFileSystem();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      try (OutputStream out = encryptor.getDataStream(ole)) {
        out.write(samples.any(random, "docx").bytes());
      }
      ole.writeFilesystem(bytes);
      return new Sample("a.docx", bytes.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has AES", e);
    }
  }

  /** Numbers in the tables of the file: lengths, offsets, counts. */
  private static Sample oldFormat(Samples samples, Random random) {
    Sample sample = samples.any(random, "doc");
    byte[] bytes = sample.bytes().clone();
    int[] numbers = {0, 1, 0x7F, 0x80, 0xFF};
    for (int i = random.nextInt(40); i >= 0; i--) {
      int at = random.nextInt(random.nextBoolean() ? Math.min(1024, bytes.length) : bytes.length);
      bytes[at] = (byte) numbers[random.nextInt(numbers.length)];
    }
    return new Sample("a.doc", bytes);
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replaceAll("[\\x00-\\x08\\x0B\\f\\x0E-\\x1F]", "");
  }

  private static Map<String, byte[]> parts(Sample docx) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx.bytes()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
      return parts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Sample docx(Map<String, byte[]> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(MADE);
        zip.putNextEntry(entry);
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Sample("a.docx", bytes.toByteArray());
  }
}
