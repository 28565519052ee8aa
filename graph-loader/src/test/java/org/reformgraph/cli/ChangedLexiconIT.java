package org.reformgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.reformgraph.cypher.testing.Neo4jServer;
import org.reformgraph.cypher.testing.Neo4jTest;

/**
 * A build with one more line in its lexicon reads a document anew though its bytes are the same.
 * The product runs as a process of its own, from a copy of its classes in which the line is added.
 */
@Neo4jTest
class ChangedLexiconIT {
  private static final String NAME = "云岭办事通汇";

  private final Driver driver;
  private final Neo4jServer server;

  @TempDir Path temp;

  ChangedLexiconIT(Driver driver, Neo4jServer server) {
    this.driver = driver;
    this.server = server;
  }

  @Test
  void oneMoreLineShowsTheNewFact() throws Exception {
    Path classes = copyOfClasses();
    Path document =
        Files.writeString(
            temp.resolve("案例.txt"), "云南省玉溪市：办事不跑腿\n\n玉溪市企业在" + NAME + "上办理一照多址，办件320件。\n");

    assertThat(load(classes, document)).containsPattern("loaded +1");
    assertThat(platforms()).doesNotContain(NAME);
    assertThat(load(classes, document)).containsPattern("unchanged +1");

    Files.writeString(
        classes.resolve("lexicon/platforms.tsv"),
        NAME + "\t530400\t\tportal\n",
        StandardOpenOption.APPEND);

    assertThat(load(classes, document)).containsPattern("loaded +1");
    assertThat(platforms()).contains(NAME);
  }

  private Iterable<String> platforms() {
    return driver
        .executableQuery("MATCH (p:Platform) RETURN p.name AS name")
        .execute()
        .records()
        .stream()
        .map(r -> r.get("name").asString())
        .toList();
  }

  private String load(Path classes, Path document) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dstdout.encoding=UTF-8",
                "-Dsun.jnu.encoding=UTF-8",
                "-cp",
                classes + File.pathSeparator + System.getProperty("java.class.path"),
                Main.class.getName(),
                "load",
                "--no-embed",
                document.toString())
            .redirectErrorStream(true);
    builder.environment().putAll(server.environment(temp.resolve("home")));
    builder.environment().put("LC_ALL", "C.UTF-8");
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return said;
  }

  private Path copyOfClasses() throws Exception {
    Path location = Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    if (Files.isDirectory(location)) {
      return copy(location);
    }
    try (FileSystem jar = FileSystems.newFileSystem(location)) {
      return copy(jar.getPath("/"));
    }
  }

  private Path copy(Path from) throws IOException {
    Path to = temp.resolve("classes");
    try (Stream<Path> walk = Files.walk(from)) {
      for (Path path : walk.toList()) {
        Path target = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else {
          Files.copy(path, target);
        }
      }
    }
    return to;
  }
}
