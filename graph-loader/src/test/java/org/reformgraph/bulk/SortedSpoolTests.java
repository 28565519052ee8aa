package org.reformgraph.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SortedSpoolTests {
  @TempDir Path temp;

  @ParameterizedTest(name = "{0} bytes in memory")
  @ValueSource(longs = {0, 1_000, 10_000_000})
  void everyRecordComesBackOnceInOrder(long bytes) throws IOException {
    Random random = new Random(7);
    List<String> given = new ArrayList<>();
    List<String> read = new ArrayList<>();
    try (SortedSpool spool = new SortedSpool(temp, "records", bytes)) {
      for (int i = 0; i < 500; i++) {
        String key = "条目" + random.nextInt(200);
        String value = key + "的第" + i + "个";
        spool.add(key, value.getBytes(StandardCharsets.UTF_8));
        given.add(key + "=" + value);
      }
      List<String> keys = new ArrayList<>();
      spool.read(
          (key, value) -> {
            keys.add(key);
            read.add(key + "=" + new String(value, StandardCharsets.UTF_8));
          });
      assertThat(keys).isSorted();
    }

    assertThat(read).containsExactlyInAnyOrderElementsOf(given);
  }

  @Test
  void nothingIsLeftOnDisk() throws IOException {
    try (SortedSpool spool = new SortedSpool(temp, "records", 0)) {
      spool.add("b", new byte[] {1});
      spool.add("a", new byte[0]);
      assertThat(files()).isEqualTo(2);
    }

    assertThat(files()).isZero();
  }

  private long files() throws IOException {
    try (Stream<Path> files = Files.list(temp)) {
      return files.count();
    }
  }
}
