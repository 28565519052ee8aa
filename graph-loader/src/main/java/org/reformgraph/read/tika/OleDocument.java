package org.reformgraph.read.tika;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.reformgraph.read.RejectedInputException;
import org.reformgraph.read.RejectedInputException.Reason;
import org.reformgraph.read.decode.Content;
import org.reformgraph.read.decode.Remedies;

/** Which program an OLE file is of, by the streams in it. */
final class OleDocument {
  private static final Set<String> WPS = Set.of("wps", "wpt", "et", "ett", "dps", "dpt");

  private OleDocument() {}

  /**
   * @throws RejectedInputException when it is not a Word document
   * @throws IOException when it is damaged
   */
  static void requireWord(byte[] bytes, String extension)
      throws IOException, RejectedInputException {
    if (WPS.contains(extension)) {
      throw Content.unsupported("a WPS document", Remedies.SAVE);
    }
    try (POIFSFileSystem ole = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      Set<String> streams = ole.getRoot().getEntryNames();
      if (streams.contains("EncryptedPackage")) {
        throw encrypted();
      }
      if (!streams.contains("WordDocument")) {
        throw Content.unsupported(kind(streams), Remedies.SAVE);
      }
    }
  }

  static RejectedInputException encrypted() {
    return new RejectedInputException(
        Reason.ENCRYPTED, "is locked by a password: save it without one");
  }

  private static String kind(Set<String> streams) {
    if (streams.contains("Workbook") || streams.contains("Book")) {
      return "an Excel table (XLS)";
    }
    if (streams.contains("PowerPoint Document")) {
      return "a PowerPoint presentation (PPT)";
    }
    return streams.contains("__properties_version1.0")
        ? "an Outlook message (MSG)"
        : "a file of an old office program";
  }
}
