package org.reformgraph.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code spark-submit}: prints, or runs, the command that starts the job on a Spark cluster. */
@Command(
    name = "spark-submit",
    description = {
      "Print the command that extracts, and loads when a database is named, on an Apache Spark"
          + " cluster; with --run, run it.",
      "Documents and output may lie on any file system that Spark knows: hdfs://, s3a://, or a path"
          + " that all machines share."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footerHeading = "%n",
    footer = {
      "Example:  reformgraph spark-submit hdfs:///档案 --out hdfs:///facts"
          + " --master spark://host:7077 --neo4j-uri neo4j://host:7687",
      "",
      ExitCodeHelp.HEADING,
      ExitCodeHelp.OK,
      ExitCodeHelp.USAGE,
      ExitCodeHelp.FAILED
    })
final class SparkSubmitCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final SparkModule module;

  @Parameters(paramLabel = "FOLDER", description = "A folder of documents, or a URI of one.")
  private String input;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FOLDER",
      required = true,
      description = "Where facts, entities and rejected inputs are written; a new or empty folder.")
  private String out;

  @Option(
      names = "--collection",
      paramLabel = "NAME",
      description = "The name under which the documents are filed (default: the folder's).")
  private String collection;

  @Option(
      names = "--master",
      paramLabel = "URL",
      defaultValue = "local[*]",
      description = "The cluster, as in spark://host:7077 or yarn (default: ${DEFAULT-VALUE}).")
  private String master;

  @Option(
      names = "--conf",
      paramLabel = "NAME=VALUE",
      description = "A setting of Spark's, as in spark.executor.memory=4g; may be repeated.")
  private Map<String, String> settings = new LinkedHashMap<>();

  @Option(
      names = "--neo4j-uri",
      paramLabel = "URI",
      description =
          "Load into this Neo4j, as in neo4j://host:7687; all machines of the cluster must reach it"
              + " (default: nothing is loaded).")
  private URI database;

  @Option(
      names = "--neo4j-user",
      paramLabel = "NAME",
      defaultValue = "neo4j",
      description = "The user there (default: ${DEFAULT-VALUE}).")
  private String user;

  @Option(
      names = "--neo4j-password-file",
      paramLabel = "FILE",
      description = "A file whose first line is the password (default: $NEO4J_PASSWORD).")
  private Path passwordFile;

  @Option(
      names = "--writers",
      paramLabel = "N",
      description = "How many write to Neo4j at once (default: the cluster's cores, at most 16).")
  private Integer writers;

  @Option(names = "--force", description = "Load documents again that have not changed.")
  private boolean force;

  @Option(names = "--run", description = "Run it, with the Spark that SPARK_HOME names.")
  private boolean run;

  @Mixin private LexiconOptions lexicon = new LexiconOptions();

  @Mixin private CorrectionOptions corrections = new CorrectionOptions();

  @Mixin private CommonOptions common = new CommonOptions();

  SparkSubmitCommand(Terminal terminal) {
    this(terminal, SparkModule.beside());
  }

  SparkSubmitCommand(Terminal terminal, SparkModule module) {
    this.terminal = terminal;
    this.module = module;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    module.check();
    List<String> arguments = arguments();
    if (!run) {
      terminal.out().println(SparkHome.shown(arguments));
      return ExitCode.OK;
    }
    return run(SparkHome.of(terminal).submit(arguments));
  }

  private List<String> arguments() {
    List<String> arguments = new ArrayList<>(List.of("--master", master));
    settings.forEach((name, value) -> arguments.addAll(List.of("--conf", name + "=" + value)));
    arguments.addAll(module.arguments());
    arguments.add(module.jar().toString());
    arguments.addAll(List.of("--input", existing(input), "--out", place(out)));
    arguments.addAll(SparkHome.given("--collection", collection));
    arguments.addAll(SparkHome.given("--lexicon", checkedLexicon()));
    arguments.addAll(SparkHome.given("--corrections", checkedCorrections()));
    if (database != null) {
      arguments.addAll(List.of("--neo4j-uri", database.toString(), "--neo4j-user", user));
      arguments.addAll(
          SparkHome.given(
              "--neo4j-password-file",
              passwordFile == null ? null : passwordFile.toAbsolutePath().normalize()));
    }
    arguments.addAll(SparkHome.given("--writers", writers));
    if (force) {
      arguments.add("--force");
    }
    return arguments;
  }

  /** Mistakes are told here and now, not by the first machine of the cluster that meets them. */
  private Path checkedLexicon() {
    Path folder = lexicon.folder(common.home(terminal)).orElse(null);
    if (folder == null) {
      return null;
    }
    LexiconOptions.read(folder);
    return folder.toAbsolutePath().normalize();
  }

  private Path checkedCorrections() {
    Path file = corrections.file(common.home(terminal)).orElse(null);
    if (file == null) {
      return null;
    }
    try (Report report = Report.of(common, terminal, terminal.err())) {
      corrections.read(common.home(terminal), report);
    }
    return file.toAbsolutePath().normalize();
  }

  private static String existing(String input) {
    if (!hasScheme(input) && !Files.exists(Path.of(input))) {
      throw new CommandFailedException(
          ExitCode.USAGE,
          "no such file or folder on this machine: "
              + input
              + ". For another file system give a URI, as in hdfs:///archive");
    }
    return place(input);
  }

  /** Without a scheme it is meant as on this machine, whatever the cluster's own file system. */
  private static String place(String path) {
    return hasScheme(path) ? path : "file:" + Path.of(path).toAbsolutePath().normalize();
  }

  private static boolean hasScheme(String path) {
    return path.matches("[A-Za-z][A-Za-z0-9+.-]+:.*");
  }

  private int run(List<String> command) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(terminal.env());
    Process process = builder.inheritIO().start();
    try {
      int code = process.waitFor();
      return code == 0 ? ExitCode.OK : code == ExitCode.USAGE ? ExitCode.USAGE : ExitCode.FAILED;
    } finally {
      process.destroy();
    }
  }
}
