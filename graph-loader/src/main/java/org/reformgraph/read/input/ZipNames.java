package org.reformgraph.read.input;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.reformgraph.read.decode.TextEncoding;

/**
 * The entry names of a zip file. Chinese Windows writes them in GBK and does not say so; the names
 * of one archive are judged together.
 */
final class ZipNames {
  private static final Pattern DRIVE = Pattern.compile("^[A-Za-z]:.*");
  private static final Pattern CONTROL = Pattern.compile(".*\\p{Cntrl}.*", Pattern.DOTALL);

  /** No system has longer paths that are in use; databases have limits of their own. */
  private static final int LONGEST = 1_000;

  private final TextEncoding encoding;

  private ZipNames(TextEncoding encoding) {
    this.encoding = encoding;
  }

  static ZipNames of(List<ZipArchiveEntry> entries) {
    ByteArrayOutputStream names = new ByteArrayOutputStream();
    for (ZipArchiveEntry entry : entries) {
      if (!saysUtf8(entry)) {
        names.writeBytes(entry.getRawName());
        names.write('\n');
      }
    }
    return new ZipNames(TextEncoding.ofNames(names.toByteArray()));
  }

  /** The name with {@code /} as separator and without {@code .} parts; may be unsafe. */
  String name(ZipArchiveEntry entry) {
    String raw = saysUtf8(entry) ? entry.getName() : encoding.decode(entry.getRawName());
    String slashed = PathOrder.normalize(raw.replace('\\', '/'));
    return Arrays.stream(slashed.split("/", -1))
        .filter(part -> !part.equals("."))
        .collect(Collectors.joining("/"));
  }

  /** Why a name would lead out of the archive if it were unpacked; empty when it would not. */
  static Optional<String> danger(String name) {
    if (name.startsWith("/") || DRIVE.matcher(name).matches()) {
      return Optional.of("has an absolute path");
    }
    if (Arrays.asList(name.split("/", -1)).contains("..")) {
      return Optional.of("leads out of the archive by ..");
    }
    if (name.isEmpty() || CONTROL.matcher(name).matches()) {
      return Optional.of("has no proper name");
    }
    if (name.length() > LONGEST) {
      return Optional.of("has a name of more than %,d characters".formatted(LONGEST));
    }
    return Optional.empty();
  }

  private static boolean saysUtf8(ZipArchiveEntry entry) {
    return entry.getNameSource() == ZipArchiveEntry.NameSource.UNICODE_EXTRA_FIELD
        || (entry.getGeneralPurposeBit().usesUTF8ForNames()
            && TextEncoding.isUtf8(entry.getRawName()));
  }
}
