package org.reformgraph.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.reformgraph.files.FileTrouble;
import org.reformgraph.ontology.dataset.DataDump;
import org.reformgraph.ontology.dataset.DatasetDescription;
import org.reformgraph.ontology.dataset.DatasetFacts;
import org.reformgraph.rdf.RdfFormat;

/**
 * Where dumps of the whole graph are kept: a file for each day, and {@code void.ttl}, which
 * describes the data set and names the newest.
 */
record DumpFolder(Path folder) {
  private static final String DESCRIPTION = "void.ttl";

  /** How every dump is written. */
  static final RdfFormat FORMAT = RdfFormat.NQUADS;

  /** The folder, which is made when it is missing. */
  static DumpFolder of(Path folder) {
    try {
      return new DumpFolder(Files.createDirectories(folder));
    } catch (IOException e) {
      throw new CommandFailedException(ExitCode.FAILED, FileTrouble.writing(folder, e), e);
    }
  }

  /** The dump of a day. */
  Path file(LocalDate day) {
    return folder.resolve("reformgraph-" + day + "." + FORMAT.suffix() + ".gz");
  }

  /**
   * Describes the data set with a dump that is there.
   *
   * @param url where the folder will be found, ending in {@code /}
   */
  void describe(DatasetFacts facts, Path dump, String url) throws IOException {
    DataDump fetched =
        new DataDump(
            url + dump.getFileName(), FORMAT.mediaType(), true, Files.size(dump), sha256(dump));
    try (OutputFile description = OutputFile.open(folder.resolve(DESCRIPTION).toString(), null)) {
      description.stream().write(DatasetDescription.turtle(facts.with(List.of(fetched))));
      description.complete();
    }
  }

  private static String sha256(Path file) throws IOException {
    try (InputStream bytes = Files.newInputStream(file);
        DigestInputStream digest =
            new DigestInputStream(bytes, MessageDigest.getInstance("SHA-256"))) {
      digest.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(digest.getMessageDigest().digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
