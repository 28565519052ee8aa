package org.reformgraph.bulk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32C;
import org.reformgraph.cypher.schema.GraphSchema;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A folder that {@link BulkWriter} has written.
 *
 * @param path the folder
 * @param manifest what is in it
 */
public record BulkFolder(Path path, Manifest manifest) {
  private static final JsonMapper JSON = new JsonMapper();
  private static final int BUFFER = 1 << 20;

  /**
   * Opens a folder, and looks whether its files are as they were written.
   *
   * @throws BadBulkFolderException when it is not whole, was changed, or is of another version
   */
  public static BulkFolder open(Path path) throws IOException, BadBulkFolderException {
    Path file = path.resolve(Manifest.FILE);
    if (!Files.isRegularFile(file)) {
      throw new BadBulkFolderException(
          path
              + " has no "
              + Manifest.FILE
              + ": the extraction that wrote it was broken off, or it is another folder. Run"
              + " `reformgraph extract --format neo4j-csv` into an empty folder.");
    }
    BulkFolder folder = new BulkFolder(path, read(file));
    folder.check();
    return folder;
  }

  private static Manifest read(Path file) throws IOException, BadBulkFolderException {
    try (InputStream in = Files.newInputStream(file)) {
      return JSON.readValue(in, Manifest.class);
    } catch (JacksonException e) {
      throw new BadBulkFolderException(
          file + " is no manifest of ours. Write the folder again by extract.", e);
    }
  }

  static void write(Path file, Manifest manifest) throws IOException {
    Files.writeString(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(manifest));
  }

  private void check() throws IOException, BadBulkFolderException {
    if (manifest.format() != Manifest.FORMAT
        || !GraphSchema.VERSION.equals(manifest.schemaVersion())) {
      throw new BadBulkFolderException(
          "%s was written by another version of ReformGraph (form %d, graph model %s; this one: %d, %s). Extract the documents again."
              .formatted(
                  path,
                  manifest.format(),
                  manifest.schemaVersion(),
                  Manifest.FORMAT,
                  GraphSchema.VERSION));
    }
    for (Manifest.Part part : manifest.parts()) {
      check(part);
    }
  }

  private void check(Manifest.Part part) throws IOException, BadBulkFolderException {
    Path file = path.resolve(part.file());
    if (!file.getParent().equals(path) || !Files.isRegularFile(file)) {
      throw changed(part.file() + " is missing");
    }
    if (Files.size(file) != part.bytes() || checksum(file) != part.crc32c()) {
      throw changed(part.file() + " is not as it was written");
    }
  }

  private BadBulkFolderException changed(String what) {
    return new BadBulkFolderException(
        path + ": " + what + ". Copy the folder again, or extract the documents again.");
  }

  private static long checksum(Path file) throws IOException {
    CRC32C checksum = new CRC32C();
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        checksum.update(buffer, 0, read);
      }
    }
    return checksum.getValue();
  }
}
