package org.reformgraph.read.input;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.reformgraph.read.RejectedInputException;
import org.reformgraph.read.RejectedInputException.Reason;

/** The entries of zip files. They are read in memory only: no name of an entry is ever a file. */
final class ZipTree {
  private record Packed(String name, ZipArchiveEntry entry) {}

  private final InputLimits limits;

  ZipTree(InputLimits limits) {
    this.limits = limits;
  }

  /**
   * @param prefix path of the archive, ends with {@code /}
   * @param depth 1 for a zip file that is in no other
   */
  Step.Result look(ZipBytes archive, String collection, String prefix, int depth) {
    String path = prefix.substring(0, prefix.length() - 1);
    try {
      if (depth > limits.zipDepth()) {
        throw new RejectedInputException(
            Reason.ZIP_BOMB, "is a zip file in too many others: unpack it");
      }
      List<Packed> entries = entries(archive);
      checkTotal(archive, entries);
      if (entries.isEmpty()) {
        throw new RejectedInputException(Reason.EMPTY, "has no files in it");
      }
      return new Step.Branch(
          entries.stream()
              .<Step>map(e -> () -> entry(archive, e, new Place(collection, prefix), depth))
              .toList());
    } catch (IOException e) {
      return FileTree.rejected(
          path, collection, Reason.BROKEN_FORMAT, "is no zip file, or damaged: pack it again", e);
    } catch (RejectedInputException e) {
      return new Step.Leaf(new RejectedInput(path, collection, e));
    }
  }

  private List<Packed> entries(ZipBytes archive) throws IOException, RejectedInputException {
    if (archive.size() == 0) {
      throw new RejectedInputException(Reason.EMPTY, "has no bytes");
    }
    try (SeekableByteChannel channel = archive.open();
        ZipFile zip = ZipFile.builder().setSeekableByteChannel(channel).get()) {
      List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
      ZipNames names = ZipNames.of(entries);
      List<Packed> packed = new ArrayList<>();
      for (ZipArchiveEntry entry : entries) {
        String name = names.name(entry);
        if (!entry.isDirectory() && !name.endsWith("/")) {
          packed.add(new Packed(name, entry));
        }
      }
      packed.sort(Comparator.comparing(ZipTree::order, PathOrder.BY_CODE_POINT));
      return packed;
    } catch (IllegalArgumentException e) {
      throw new IOException("not a zip file", e);
    }
  }

  private void checkTotal(ZipBytes archive, List<Packed> entries) throws RejectedInputException {
    long total = 0;
    for (Packed packed : entries) {
      total += Math.max(packed.entry().getSize(), 0);
      if (total < 0 || total > limits.zipBytes()) {
        throw new RejectedInputException(
            Reason.ZIP_BOMB,
            "unpacks to more than %,d bytes: unpack it and load the folder"
                .formatted(limits.zipBytes()));
      }
    }
    if (entries.size() > limits.zipEntries()) {
      throw new RejectedInputException(
          Reason.ZIP_BOMB,
          "has more than %,d entries: unpack it and load the folder"
              .formatted(limits.zipEntries()));
    }
    if (limits.unpacksTooFar(archive.size(), total)) {
      throw bomb();
    }
  }

  private Step.Result entry(ZipBytes archive, Packed packed, Place place, int depth) {
    Optional<String> danger = ZipNames.danger(packed.name());
    if (danger.isPresent()) {
      String problem = danger.get() + ": not read";
      return FileTree.rejected(
          place.path(packed.name()), place.collection(), Reason.UNSAFE_ZIP_ENTRY, problem, null);
    }
    for (String part : packed.name().split("/", -1)) {
      Optional<String> ignored = NoDocument.reason(part);
      if (ignored.isPresent()) {
        return new Step.Leaf(new IgnoredFile(place.path(packed.name()), ignored.get()));
      }
    }
    try {
      return read(input(archive, packed, place), place, packed.name(), depth);
    } catch (RejectedInputException e) {
      return new Step.Leaf(new RejectedInput(place.path(packed.name()), place.collection(), e));
    }
  }

  private Step.Result read(Input input, Place place, String name, int depth)
      throws RejectedInputException {
    return FileTree.isZip(name)
        ? look(
            ZipBytes.of(input.bytes()), place.collection(), place.inside(name).prefix(), depth + 1)
        : new Step.Leaf(input);
  }

  private Input input(ZipBytes archive, Packed packed, Place place) throws RejectedInputException {
    ZipArchiveEntry entry = packed.entry();
    PackedEntry bytes = PackedEntry.of(archive, entry);
    if (entry.isUnixSymlink()) {
      throw new RejectedInputException(Reason.UNSAFE_ZIP_ENTRY, "is a link, not a file: not read");
    }
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      throw new RejectedInputException(
          Reason.ENCRYPTED, "is locked by a password: unpack the zip file first");
    }
    if (!bytes.readable()) {
      throw new RejectedInputException(
          Reason.UNSUPPORTED_FORMAT,
          "is packed by an unusual method: pack it again as a plain zip file");
    }
    if (limits.unpacksTooFar(bytes.packed(), bytes.size())) {
      throw bomb();
    }
    String name = packed.name();
    return new Input(
        name.substring(name.lastIndexOf('/') + 1),
        place.path(name),
        place.collection(),
        bytes.size(),
        limits.fileBytes(),
        bytes);
  }

  private RejectedInputException bomb() {
    return new RejectedInputException(
        Reason.ZIP_BOMB,
        "unpacks to more than %,d times its size: not read".formatted(limits.zipRatio()));
  }

  /** A zip file in a zip file is ordered by what is in it, as a folder would be. */
  private static String order(Packed packed) {
    return FileTree.isZip(packed.name()) ? packed.name() + "/" : packed.name();
  }
}
