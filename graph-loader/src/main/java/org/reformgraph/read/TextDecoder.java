package org.reformgraph.read;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.reformgraph.read.RejectedInputException.Reason;
import org.reformgraph.read.decode.Content;
import org.reformgraph.read.decode.PlainText;
import org.reformgraph.read.input.Found;
import org.reformgraph.read.input.Input;
import org.reformgraph.read.input.InputFinder;
import org.reformgraph.read.input.InputLimits;
import org.reformgraph.read.input.RejectedInput;
import org.reformgraph.read.tika.ContainerText;

/** From the bytes of any format that is read to its text. */
public final class TextDecoder {
  private static final Set<String> MARKDOWN = Set.of("md", "markdown", "mdown", "mkd");

  /** Pages, or parts of them that do not say what they are. */
  private static final Set<String> HTML = Set.of("html", "htm", "xhtml", "shtml");

  private static final Set<String> CONTAINERS = Set.of("pdf", "docx", "doc", "ofd", "wps");

  /** Text files that hold data, not prose. */
  private static final Set<String> DATA =
      Set.of("csv", "tsv", "json", "jsonl", "yaml", "yml", "css", "js", "sql", "log", "ini");

  private final ContainerText containers = new ContainerText();

  /**
   * The text of one file on disk: what {@code reformgraph text FILE} prints.
   *
   * @throws RejectedInputException with the reason and what to do
   */
  public DecodedText decode(Path file) throws RejectedInputException {
    List<Found> found =
        new InputFinder(InputLimits.defaults()).find(List.of(file)).limit(2).toList();
    if (found.size() == 1 && found.get(0) instanceof RejectedInput rejected) {
      throw rejected.cause();
    }
    if (found.size() != 1 || !(found.get(0) instanceof Input input)) {
      throw new RejectedInputException(
          Reason.UNSUPPORTED_FORMAT, "is not one document: name a file");
    }
    return decode(input.name(), input.bytes());
  }

  /**
   * The text of a file's bytes.
   *
   * @param name the file's own name, looked at only where the bytes do not tell
   * @throws RejectedInputException with the reason and what to do
   */
  public DecodedText decode(String name, byte[] bytes) throws RejectedInputException {
    if (bytes.length == 0) {
      throw new RejectedInputException(Reason.EMPTY, "has no bytes");
    }
    Content content = Content.of(bytes);
    content.requireSupported();
    DecodedText decoded = decode(content, extension(name), bytes);
    if (decoded.text().isBlank()) {
      throw new RejectedInputException(Reason.EMPTY, "has no text");
    }
    return decoded;
  }

  private DecodedText decode(Content content, String extension, byte[] bytes)
      throws RejectedInputException {
    if (content != Content.TEXT) {
      return containers.decode(content, extension, bytes);
    }
    if (HTML.contains(extension)) {
      return containers.decode(Content.HTML, extension, bytes);
    }
    if (DATA.contains(extension)) {
      throw Content.unsupported("a data file (." + extension + ")", "give documents of prose");
    }
    return text(extension, bytes);
  }

  private static DecodedText text(String extension, byte[] bytes) throws RejectedInputException {
    try {
      return PlainText.decode(bytes, MARKDOWN.contains(extension) ? Format.MARKDOWN : Format.TXT);
    } catch (RejectedInputException e) {
      if (e.reason() == Reason.UNSUPPORTED_FORMAT && CONTAINERS.contains(extension)) {
        String problem = "is called .%s but is no such file: get it again from where it came";
        throw new RejectedInputException(Reason.BROKEN_FORMAT, problem.formatted(extension), e);
      }
      throw e;
    }
  }

  private static String extension(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
