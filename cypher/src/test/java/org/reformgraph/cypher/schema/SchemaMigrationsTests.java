package org.reformgraph.cypher.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SchemaMigrationsTests {
  @Test
  void everyMigrationOfTheFolderIsNamed() throws IOException, URISyntaxException {
    Path folder =
        Path.of(
            getClass()
                .getResource("/" + SchemaMigrations.FOLDER + "/" + SchemaMigrations.FILES.get(0))
                .toURI());
    try (Stream<Path> files = Files.list(folder.getParent())) {
      assertThat(files.map(file -> file.getFileName().toString()).sorted())
          .containsExactlyElementsOf(SchemaMigrations.FILES);
    }
  }
}
