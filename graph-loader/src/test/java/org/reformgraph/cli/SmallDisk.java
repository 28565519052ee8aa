package org.reformgraph.cli;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A disk of a given size, in memory. Only who may mount has one: tests are skipped else. */
record SmallDisk(Path path) implements AutoCloseable {
  private static final String MOUNT = "/bin/mount";
  private static final String UNMOUNT = "/bin/umount";
  private static final int KILOBYTE = 1024;
  private static final int ATTEMPTS = 20;
  private static final int PAUSE_MILLIS = 500;

  /**
   * Mounts a disk.
   *
   * @param size as in {@code 64k}
   */
  static SmallDisk at(Path path, String size) throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(Path.of(MOUNT)), "skipped: there is no " + MOUNT + " here");
    Files.createDirectories(path);
    String said = run(MOUNT, "-t", "tmpfs", "-o", "size=" + size, "reformgraph", path.toString());
    assumeTrue(said.isEmpty(), "skipped: who runs the tests may not mount a disk: " + said);
    return new SmallDisk(path);
  }

  /** Makes room, or takes it away. */
  void size(String size) throws IOException, InterruptedException {
    String said = run(MOUNT, "-o", "remount,size=" + size, path.toString());
    if (!said.isEmpty()) {
      throw new IOException(said);
    }
  }

  /** Takes all room away but for some. */
  void leave(int kilobytes) throws IOException, InterruptedException {
    FileStore store = Files.getFileStore(path);
    long used = store.getTotalSpace() - store.getUnallocatedSpace();
    size(used / KILOBYTE + kilobytes + "k");
  }

  @Override
  public void close() throws IOException, InterruptedException {
    String said = run(UNMOUNT, path.toString());
    for (int i = 0; i < ATTEMPTS && !said.isEmpty(); i++) {
      Thread.sleep(PAUSE_MILLIS); // threads of the command may be closing their last files
      said = run(UNMOUNT, path.toString());
    }
    if (!said.isEmpty()) {
      throw new IOException(said);
    }
  }

  /** What it says when it fails; else nothing. */
  private static String run(String... words) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(List.of(words)).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int code = process.waitFor();
    return code == 0 ? "" : words[0] + " returned " + code + ": " + said.strip();
  }
}
