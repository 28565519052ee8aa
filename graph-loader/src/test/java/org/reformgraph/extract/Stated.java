package org.reformgraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.reformgraph.model.RelationType;
import org.reformgraph.model.Status;

/**
 * What a table's row expects of a sentence: {@code A → B；A → C}, or {@code 无} for nothing, with the
 * status in front where it is not asserted.
 */
final class Stated {
  private static final String NOTHING = "无";

  private Stated() {}

  static void assertAsserted(OneCase c, RelationType type, String expected) {
    assertThat(c.asserted(type)).containsExactlyInAnyOrderElementsOf(pairs(expected));
  }

  static void assertNotAsserted(OneCase c, RelationType type, String status, String expected) {
    assertThat(c.asserted(type)).isEmpty();
    if (!NOTHING.equals(status)) {
      assertThat(c.relations(type, Status.valueOf(status)))
          .containsExactlyInAnyOrderElementsOf(pairs(expected));
    }
  }

  static List<String> pairs(String expected) {
    return expected.equals(NOTHING) ? List.of() : Arrays.asList(expected.split("；"));
  }
}
