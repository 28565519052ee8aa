package org.reformgraph.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.neo4j.driver.Driver;
import org.reformgraph.cypher.browser.BrowserKit;
import org.reformgraph.cypher.query.LibraryQuery;
import org.reformgraph.cypher.query.QueryGroup;
import org.reformgraph.cypher.query.QueryLibrary;
import org.reformgraph.cypher.query.QueryParameterException;
import org.reformgraph.cypher.query.QueryRun;
import org.reformgraph.cypher.query.QueryTimeoutException;
import org.reformgraph.cypher.schema.GraphSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code query}: a question of the library, asked and answered. */
@Command(
    name = "query",
    description = {
      "Ask the graph one of the bundled questions (a Cypher query each) and print the answer.",
      "",
      "The questions are listed by --list and shown by --show."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footerHeading = "%n",
    footer = {
      "Examples:",
      "  reformgraph query --list --group diffusion",
      "  reformgraph query region-measure-list --param region=长沙市 --format csv --out out.csv",
      "",
      ExitCodeHelp.HEADING,
      "  0  it was answered, also when the answer is empty",
      ExitCodeHelp.USAGE,
      ExitCodeHelp.NO_DATABASE,
      "  4  it took too long, or the answer cannot be written"
    })
final class QueryCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "NAME",
      description = "The question, by its name in --list.")
  private String name;

  @Option(
      names = {"-p", "--param"},
      paramLabel = "KEY=VALUE",
      description = "A parameter of the question; those not given have defaults.")
  private List<String> parameters = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table, csv or json (default: ${DEFAULT-VALUE}). A table cuts long cells.")
  private QueryFormat format;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      defaultValue = OutputFile.STANDARD_OUTPUT,
      description = "Where to write (default: standard output).")
  private String file;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "1000",
      description = "How many rows at most (default: ${DEFAULT-VALUE}).")
  private long limit;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "60",
      description = "How long the answer may take (default: ${DEFAULT-VALUE}).")
  private long timeout;

  @Option(names = "--list", description = "List the questions.")
  private boolean list;

  @Option(
      names = "--group",
      paramLabel = "GROUP",
      description = "With --list: the questions of a group only.")
  private String group;

  @Option(names = "--show", description = "Print the Cypher of the question, and do not run it.")
  private boolean show;

  @Option(
      names = "--export-browser",
      paramLabel = "DIR",
      description =
          "Write the questions as favorites for Neo4j Browser, and a style for graphs, to this"
              + " folder: drop each file on Browser's window.")
  private Path browser;

  @Mixin private DatabaseOptions databases = new DatabaseOptions();

  @Mixin private CommonOptions common = new CommonOptions();

  private final QueryLibrary library = QueryLibrary.bundled();

  QueryCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (limit < 1 || timeout < 1) {
      throw usage("--limit and --timeout are 1 or more");
    }
    if (browser != null) {
      exportTo(browser);
    } else if (list || group != null) {
      write(output -> QueryList.of(listed()).into(output));
    } else if (show) {
      terminal.out().print(query().text());
    } else {
      run(query());
    }
    return ExitCode.OK;
  }

  private void exportTo(Path folder) throws IOException {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new CommandFailedException(
          ExitCode.FAILED, "cannot make the folder " + folder + " (" + e + ")", e);
    }
    BrowserKit kit = new BrowserKit(library);
    write(folder.resolve(BrowserKit.FAVORITES), kit.favorites());
    write(folder.resolve(BrowserKit.STYLE), kit.style().getBytes(StandardCharsets.UTF_8));
  }

  private void write(Path file, byte[] bytes) throws IOException {
    try (OutputFile out = OutputFile.open(file.toString(), terminal.out())) {
      out.stream().write(bytes);
      out.complete();
    }
    terminal.out().println(file);
  }

  private List<LibraryQuery> listed() {
    return group == null
        ? library.queries()
        : library.of(
            QueryGroup.of(group)
                .orElseThrow(
                    () -> usage("there is no group " + group + ": " + QueryList.groups())));
  }

  private LibraryQuery query() {
    if (name == null) {
      throw usage("which question? They are listed by --list");
    }
    return library.find(name).orElseThrow(() -> usage(unknown()));
  }

  private String unknown() {
    List<String> near = library.near(name);
    return "there is no question "
        + name
        + (near.isEmpty()
            ? ": they are listed by --list"
            : ". Did you mean " + String.join(", ", near) + "?");
  }

  private void run(LibraryQuery query) throws IOException {
    Map<String, Object> bound = bound(query);
    write(output -> answer(query, bound, output));
  }

  private Map<String, Object> bound(LibraryQuery query) {
    try {
      return query.bind(given());
    } catch (QueryParameterException e) {
      throw usage(e.getMessage());
    }
  }

  private Map<String, String> given() {
    Map<String, String> given = new LinkedHashMap<>();
    for (String parameter : parameters) {
      int equals = parameter.indexOf('=');
      if (equals < 1) {
        throw usage("--param takes KEY=VALUE, as in --param region=长沙市, not " + parameter);
      }
      if (given.put(parameter.substring(0, equals), parameter.substring(equals + 1)) != null) {
        throw usage("the parameter " + parameter.substring(0, equals) + " is given twice");
      }
    }
    return given;
  }

  private void answer(LibraryQuery query, Map<String, Object> bound, QueryOutput output)
      throws IOException {
    try (Report report = Report.of(common, terminal, terminal.err())) {
      Database database = databases.database(common, terminal, report);
      try (Driver driver = database.open()) {
        requireIndexes(driver);
        QueryRun run = new QueryRun(driver, Duration.ofSeconds(timeout), limit);
        tell(report, run.into(output, query.text(), bound));
      } catch (QueryTimeoutException e) {
        throw new CommandFailedException(
            ExitCode.FAILED, e.getMessage() + ": --timeout SECONDS gives it longer", e);
      } catch (RuntimeException e) {
        throw DatabaseFailures.isFinal(e) ? DatabaseFailures.explain(database, e) : e;
      }
    }
  }

  private static void tell(Report report, QueryRun.Extent extent) {
    if (extent.more()) {
      report.warn("there are more rows than these " + extent.rows() + ": --limit N shows more");
    } else if (extent.rows() == 0) {
      report.note("nothing found; are the names and words written as in the graph?");
    }
  }

  /** Refuses a graph that is of another version, or lacks indexes. */
  static void requireIndexes(Driver driver) {
    GraphSchema.check(driver);
    if (!GraphSchema.isComplete(driver)) {
      throw new CommandFailedException(
          ExitCode.NO_DATABASE,
          "an older build made this graph, and it lacks indexes that the questions need:"
              + " `reformgraph load` with any of its documents adds them");
    }
  }

  /** Something that fills an output. */
  private interface Filling {
    void into(QueryOutput output) throws IOException;
  }

  private void write(Filling filling) throws IOException {
    try (OutputFile out = OutputFile.open(file, terminal.out())) {
      QueryOutput output = format.to(out.stream(), !file.equals(OutputFile.STANDARD_OUTPUT));
      filling.into(output);
      output.end();
      out.complete();
    }
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
