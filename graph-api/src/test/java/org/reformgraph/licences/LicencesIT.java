package org.reformgraph.licences;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The list of all that is in the jar, which the build writes before these tests. */
class LicencesIT {
  /** Terms on which a library may be passed on unchanged in a program under Apache-2.0. */
  private static final Set<String> FREE =
      Set.of(
          "Apache-2.0",
          "MIT",
          "MIT-0",
          "BSD-2-Clause",
          "BSD-3-Clause",
          "CC0-1.0",
          "EPL-1.0",
          "EPL-2.0",
          "LGPL-2.1-or-later",
          "GPL-2.0-with-classpath-exception");

  @Test
  void everyLibraryMayBePassedOn() throws Exception {
    JsonNode bill = new JsonMapper().readTree(Files.readString(Path.of("target/bom.json")));
    List<String> others = new ArrayList<>();
    for (JsonNode library : bill.get("components")) {
      if (library.path("licenses").valueStream().noneMatch(LicencesIT::isFree)) {
        others.add(library.get("name").asString() + " " + library.path("licenses"));
      }
    }

    assertThat(bill.get("components").size()).isGreaterThan(100);
    assertThat(others).isEmpty();
  }

  /** Where there are several, one may choose. */
  private static boolean isFree(JsonNode licence) {
    return FREE.contains(licence.path("license").path("id").asString(""));
  }
}
