package org.reformgraph.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is closed although something else cannot be. */
class ClosingTests {
  private final List<String> closed = new ArrayList<>();

  private Closeable file(String name, boolean full) {
    return () -> {
      closed.add(name);
      if (full) {
        throw new IOException("no room for " + name);
      }
    };
  }

  @Test
  void allAreClosedAndEachFailureIsTold() {
    List<Closeable> files = List.of(file("a", true), file("b", false), file("c", true));

    assertThatThrownBy(() -> Closing.all(files))
        .isInstanceOf(IOException.class)
        .hasMessage("no room for a")
        .satisfies(e -> assertThat(e.getSuppressed()).hasSize(1));
    assertThat(closed).containsExactly("a", "b", "c");
  }
}
