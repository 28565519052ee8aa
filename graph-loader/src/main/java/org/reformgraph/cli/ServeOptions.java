package org.reformgraph.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.reformgraph.files.FileTrouble;
import picocli.CommandLine.Option;

/** Who may reach the server. */
final class ServeOptions {
  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      description =
          "The address to listen on (default: 127.0.0.1, this machine only). On any other, everybody "
              + "who reaches it may read, and writing needs --token-file.")
  private String host = "127.0.0.1";

  @Option(
      names = "--token-file",
      paramLabel = "FILE",
      description =
          "A file whose first line is the token that uploads and corrections must show "
              + "(Authorization: Bearer …); at least 16 characters.")
  private Path tokenFile;

  @Option(
      names = "--share-texts",
      description = "Show whole source texts to other machines too, not only the sentences cited.")
  private boolean shareTexts;

  @Option(
      names = "--reads-per-second",
      paramLabel = "N",
      description =
          "How often another machine may ask, four times as many at once; 0 for no limit "
              + "(default: 50).")
  private int reads = ApiLimits.DEFAULT.readsPerSecond();

  @Option(
      names = "--writes-per-minute",
      paramLabel = "N",
      description =
          "How often another machine may upload or correct; 0 for no limit (default: 10).")
  private int writes = ApiLimits.DEFAULT.writesPerMinute();

  /**
   * What the options ask for.
   *
   * @throws CommandFailedException when that is no address, or no token
   */
  ApiAccess access() {
    if (reads < 0 || writes < 0) {
      throw usage("--reads-per-second and --writes-per-minute are 0 or more", null);
    }
    return new ApiAccess(
        address(),
        Optional.ofNullable(tokenFile).map(ServeOptions::token),
        shareTexts,
        new ApiLimits(reads, writes, ApiLimits.DEFAULT.uploadBytes()));
  }

  private InetAddress address() {
    try {
      return ApiAccess.address(host);
    } catch (UnknownHostException e) {
      throw usage(
          "--host "
              + host
              + " is no address of this machine: give one as in 0.0.0.0 or 192.168.1.5",
          e);
    }
  }

  private static String token(Path file) {
    String token = firstLine(file);
    if (token.length() < ApiAccess.SHORTEST_TOKEN || !token.matches("[\\x21-\\x7e]+")) {
      throw usage(
          "the token in "
              + file
              + " must have at least "
              + ApiAccess.SHORTEST_TOKEN
              + " letters, digits or signs, and no spaces: make one by openssl rand -hex 24",
          null);
    }
    return token;
  }

  private static String firstLine(Path file) {
    try {
      return Files.readString(file).lines().findFirst().orElse("").strip();
    } catch (IOException e) {
      throw usage("the token file: " + FileTrouble.reading(file, e), e);
    }
  }

  private static CommandFailedException usage(String message, Exception cause) {
    return new CommandFailedException(ExitCode.USAGE, message, cause);
  }
}
