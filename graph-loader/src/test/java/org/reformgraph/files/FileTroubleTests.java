package org.reformgraph.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

/** Whose fault it is that a file was not written. */
class FileTroubleTests {
  @Test
  void aDiskThatTakesNoMoreIsTheReason() {
    assertThat(FileTrouble.isOfTheDisk(new IOException("No space left on device"))).isTrue();
    assertThat(FileTrouble.isOfTheDisk(new FileSystemException("a", null, "Read-only file system")))
        .isTrue();
    assertThat(FileTrouble.isOfTheDisk(new AccessDeniedException("a"))).isTrue();
  }

  @Test
  void whoBreaksOffOrNamesWhatIsNotThereIsNoDisk() {
    assertThat(FileTrouble.isOfTheDisk(new IOException("Connection reset by peer"))).isFalse();
    assertThat(FileTrouble.isOfTheDisk(new IOException((String) null))).isFalse();
    assertThat(FileTrouble.isOfTheDisk(new NoSuchFileException("a"))).isFalse();
  }
}
