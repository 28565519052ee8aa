package org.reformgraph.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;
import org.neo4j.driver.Driver;
import org.reformgraph.cypher.loads.LoadCount;
import org.reformgraph.cypher.loads.LoadState;
import org.reformgraph.cypher.schema.GraphSchema;
import org.reformgraph.cypher.source.CaseSelection;
import org.reformgraph.cypher.source.Neo4jFactSource;
import org.reformgraph.cypher.source.NothingSelectedException;
import org.reformgraph.cypher.source.RdfBase;
import org.reformgraph.files.FileTrouble;
import org.reformgraph.ontology.dataset.DatasetFacts;
import org.reformgraph.rdf.DataIris;
import org.reformgraph.rdf.RdfFormat;
import org.reformgraph.rdf.RdfWriter;
import org.reformgraph.source.GraphPart;
import org.reformgraph.source.Selection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code export}: the graph as an RDF file. */
@Command(
    name = "export",
    description = {
      "Write the graph as RDF, for triple stores and linked-data tools.",
      "It is read page by page, so its size does not matter; the same graph gives the same bytes."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footerHeading = "%n",
    footer = {
      "Examples: reformgraph export --out reform.trig",
      "          reformgraph export --format ntriples --gzip --region 贵州省 --out 贵州.nt.gz",
      "          reformgraph export --dump /srv/dumps",
      "",
      ExitCodeHelp.HEADING,
      ExitCodeHelp.OK,
      ExitCodeHelp.USAGE,
      ExitCodeHelp.NO_DATABASE,
      ExitCodeHelp.FAILED
    })
final class ExportCommand implements Callable<Integer> {
  private static final int BUFFER = 1 << 16;

  private final Terminal terminal;

  @Mixin private DatabaseOptions databases = new DatabaseOptions();

  @Mixin private CommonOptions common = new CommonOptions();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description =
          "turtle, ntriples, rdfxml; or with a named graph for each case: trig, nquads, jsonld "
              + "(default: by the ending of FILE; else turtle).")
  private RdfFormat format;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      defaultValue = OutputFile.STANDARD_OUTPUT,
      description = "Where to write; - is standard output (default: ${DEFAULT-VALUE}).")
  private String out;

  @Option(names = "--gzip", description = "Compress; so is what goes to a FILE that ends in .gz.")
  private boolean gzip;

  @Option(
      names = "--case",
      paramLabel = "CASE",
      description = "Only this case, by id or whole title, with what it speaks of. Repeatable.")
  private List<String> cases = List.of();

  @Option(
      names = "--region",
      paramLabel = "REGION",
      description =
          "Only the cases of this region and the regions in it, by name or division code. "
              + "Repeatable.")
  private List<String> regions = List.of();

  @Option(
      names = "--base",
      paramLabel = "IRI",
      description =
          "What the data's IRIs start with, as in https://data.example.org/reform/ or another address "
              + "of yours. Kept in the graph when it is first given, and the same ever after "
              + "(default: one under w3id.org).")
  private String base;

  @Option(
      names = "--dump",
      paramLabel = "DIR",
      description =
          "In place of --out: everything into DIR/reformgraph-DATE.nq.gz, and a description of the "
              + "data set that names this file, with size and checksum, into DIR/void.ttl.")
  private Path dump;

  @Option(
      names = "--dump-url",
      paramLabel = "IRI",
      description =
          "Where DIR will be found, for the description (default: what the data's IRIs start with, "
              + "and dumps/).")
  private String dumpUrl;

  ExportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    checkBase();
    checkDump();
    LocalDate today = Today.of(terminal);
    if (dump != null) {
      out = DumpFolder.of(dump).file(today).toString();
      format = DumpFolder.FORMAT;
    }
    try (Report report = Report.of(common, terminal, terminal.err());
        OutputFile file = OutputFile.open(out, terminal.out())) {
      Database database = databases.database(common, terminal, report);
      try (Driver driver = database.open()) {
        GraphSchema.check(driver);
        write(driver, file, today, report);
      } catch (NothingSelectedException e) {
        throw new CommandFailedException(ExitCode.USAGE, e.getMessage(), e);
      } catch (UncheckedIOException e) {
        throw notWritten(e.getCause());
      } catch (IOException e) {
        throw notWritten(e);
      } catch (RuntimeException e) {
        throw DatabaseFailures.isFinal(e) ? unfinished(database, e) : e;
      }
    }
    return ExitCode.OK;
  }

  private CommandFailedException notWritten(IOException e) {
    return new CommandFailedException(ExitCode.FAILED, FileTrouble.writing(Path.of(out), e), e);
  }

  private CommandFailedException unfinished(Database database, RuntimeException e) {
    CommandFailedException why = DatabaseFailures.explain(database, e);
    String file = out.equals(OutputFile.STANDARD_OUTPUT) ? "" : "\n" + out + " is not written.";
    return new CommandFailedException(why.exitCode(), why.getMessage() + file, e);
  }

  private void write(Driver driver, OutputFile file, LocalDate today, Report report)
      throws IOException {
    LoadState state = LoadCount.read(driver);
    if (!state.settled()) {
      report.warn(
          "a load is under way or was broken off: parts of what is written may be of before it, others of after");
    }
    DataIris iris = iris(driver, state, report);
    Selection selection =
        cases.isEmpty() && regions.isEmpty()
            ? Selection.everything()
            : CaseSelection.find(driver, cases, regions);
    OutputStream stream = compressed(file.stream());
    RdfWriter writer = new RdfWriter(chosenFormat(), iris, stream);
    new Neo4jFactSource(driver).read(selection, new Progress(writer, report));
    DatasetFacts facts =
        selection.chosen().isEmpty()
            ? writer.describe(today, GraphSchema.VERSION, state.vocabulary())
            : null;
    writer.close();
    if (stream instanceof GZIPOutputStream zipped) {
      zipped.finish();
    }
    if (dump == null) {
      file.complete();
    } else {
      new DumpFolder(dump).publish(file, facts, url(facts));
    }
    report.note(words(writer) + (out.equals(OutputFile.STANDARD_OUTPUT) ? "" : " in " + out));
  }

  private String url(DatasetFacts facts) {
    String url = dumpUrl == null ? facts.base() + "dumps" : dumpUrl;
    return url.endsWith("/") ? url : url + "/";
  }

  private void checkDump() {
    boolean other =
        format != null
            || gzip
            || !out.equals(OutputFile.STANDARD_OUTPUT)
            || !cases.isEmpty()
            || !regions.isEmpty();
    if (dump != null && other) {
      throw new CommandFailedException(
          ExitCode.USAGE,
          "--dump writes everything, as N-Quads, to a file of its own name:"
              + " leave --out, --format, --gzip, --case and --region away");
    }
    if (dump == null && dumpUrl != null) {
      throw new CommandFailedException(ExitCode.USAGE, "--dump-url goes with --dump only");
    }
    if (dumpUrl != null && !dumpUrl.matches("https?://[^\\s<>\"{}|^`\\\\]+")) {
      throw new CommandFailedException(
          ExitCode.USAGE, "--dump-url: '" + dumpUrl + "' is no http or https address");
    }
  }

  private RdfFormat chosenFormat() {
    return format != null ? format : RdfFormat.ofFile(out).orElse(RdfFormat.TURTLE);
  }

  private OutputStream compressed(OutputStream to) throws IOException {
    return gzip || out.endsWith(".gz") ? new GZIPOutputStream(to, BUFFER) : to;
  }

  private void checkBase() {
    if (base != null) {
      try {
        new DataIris(base);
      } catch (IllegalArgumentException e) {
        throw new CommandFailedException(ExitCode.USAGE, "--base: " + e.getMessage(), e);
      }
    }
  }

  private DataIris iris(Driver driver, LoadState state, Report report) {
    if (base == null) {
      return new DataIris(state.base().orElse(DataIris.DEFAULT_BASE));
    }
    String fixed = RdfBase.fix(driver, base);
    if (!fixed.equals(base)) {
      throw new CommandFailedException(
          ExitCode.USAGE,
          "--base: this graph's IRIs start with "
              + fixed
              + ", and IRIs that were given out do not change");
    }
    if (state.base().isEmpty()) {
      report.warn(
          "from now on all IRIs of this graph start with "
              + base
              + "; what was exported or served before started with "
              + DataIris.DEFAULT_BASE);
    }
    return new DataIris(base);
  }

  private static String words(RdfWriter writer) {
    String format = writer.cases() == 1 ? "%,d triples of %,d case" : "%,d triples of %,d cases";
    return String.format(Locale.ROOT, format, writer.triples(), writer.cases());
  }

  /** Says every ten seconds how far it is. */
  private static final class Progress implements Consumer<GraphPart> {
    private static final long EVERY = 10_000_000_000L;

    private final RdfWriter writer;
    private final Report report;
    private long next = System.nanoTime() + EVERY;

    Progress(RdfWriter writer, Report report) {
      this.writer = writer;
      this.report = report;
    }

    @Override
    public void accept(GraphPart part) {
      writer.accept(part);
      if (System.nanoTime() > next) {
        next += EVERY;
        report.note(words(writer) + " …");
      }
    }
  }
}
