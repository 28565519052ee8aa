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
      throw notWritten(folder, e);
    }
  }

  /** The dump of a day. */
  Path file(LocalDate day) {
    return folder.resolve("reformgraph-" + day + "." + FORMAT.suffix() + ".gz");
  }

  /**
   * Gives a dump its name, and the folder a description that names it. Neither gets its name before
   * both are written, so that a failure leaves the dump and the description of the run before.
   *
   * @param dump of the day on which the facts were issued, wholly written
   * @param url where the folder will be found, ending in {@code /}
   * @throws IOException when it is the dump that fails
   */
  void publish(OutputFile dump, DatasetFacts facts, String url) throws IOException {
    Path written = dump.finish();
    DataDump fetched =
        new DataDump(
            url + file(facts.issued()).getFileName(),
            FORMAT.mediaType(),
            true,
            Files.size(written),
            sha256(written));
    byte[] turtle = DatasetDescription.turtle(facts.with(List.of(fetched)));
    Path target = folder.resolve(DESCRIPTION);
    try (OutputFile description = OutputFile.open(target.toString(), null)) {
      write(description, turtle, target);
      dump.complete();
      complete(description, target);
    }
  }

  private static void write(OutputFile file, byte[] bytes, Path target) {
    try {
      file.stream().write(bytes);
      file.finish();
    } catch (IOException e) {
      throw notWritten(target, e);
    }
  }

  private static void complete(OutputFile file, Path target) {
    try {
      file.complete();
    } catch (IOException e) {
      throw notWritten(target, e);
    }
  }

  private static CommandFailedException notWritten(Path file, IOException e) {
    return new CommandFailedException(ExitCode.FAILED, FileTrouble.writing(file, e), e);
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
