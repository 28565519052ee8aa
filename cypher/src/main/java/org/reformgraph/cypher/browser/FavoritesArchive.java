package org.reformgraph.cypher.browser;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.reformgraph.cypher.query.LibraryQuery;
import org.reformgraph.cypher.query.QueryGroup;
import org.reformgraph.cypher.query.QueryLibrary;

/**
 * The library as Neo4j Browser imports favorites: each {@code .cypher} file of a zip file becomes
 * one, named by the comment in its first line, in a folder named by that of the zip file. Folders
 * are numbered since Browser keeps the order in which it meets them, and people sort by name.
 */
record FavoritesArchive(QueryLibrary library) {
  private static final String PARAMETERS =
      "// 0 参数：先运行一次 · Parameters: run this once, before the others\n";

  /** Two archives of one library are the same to the byte. */
  private static final LocalDateTime TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      add(zip, "parameters.cypher", PARAMETERS + ParameterScript.of(library) + "\n");
      for (LibraryQuery query : library.queries()) {
        add(zip, folder(query.group()) + "/" + query.name() + ".cypher", query.text());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static String folder(QueryGroup group) {
    return "%02d %s".formatted(group.ordinal() + 1, group.title().zh());
  }

  private static void add(ZipOutputStream zip, String name, String text) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(TIME);
    zip.putNextEntry(entry);
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
