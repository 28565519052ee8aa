package org.reformgraph.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.neo4j.driver.Driver;
import org.reformgraph.embed.EmbedderException;
import org.reformgraph.embed.EmbeddingStage;
import org.reformgraph.lexicon.Lexicon;
import org.reformgraph.similar.Basis;
import org.reformgraph.similar.Scope;
import org.reformgraph.similar.SimilarMeasures;
import org.reformgraph.similar.UnknownRegionException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code similar}: measures that do the like, with reasons. */
@Command(
    name = "similar",
    description = {
      "Find measures that do the like of a measure, or of what some words say.",
      "Each answer comes with its reasons: the concept, the parts of the score, the sentence."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footerHeading = "%n",
    footer = {
      "Examples:",
      "  reformgraph similar 政采贷 --region 浙江省",
      "  reformgraph similar measure/430100-0123456789abcdef --level prefecture",
      "",
      ExitCodeHelp.HEADING,
      "  0  it was answered, also when nothing is similar",
      ExitCodeHelp.USAGE,
      ExitCodeHelp.NO_DATABASE,
      ExitCodeHelp.FAILED
    })
final class SimilarCommand implements Callable<Integer> {
  private static final Set<String> LEVELS = Set.of("province", "prefecture", "county", "area");
  private static final int LONGEST = 200;

  /** An id, alone or at the end of an IRI. */
  private static final Pattern MEASURE = Pattern.compile("^(https?://.*/)?measure/");

  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "MEASURE",
      description =
          "Words that say what is looked for, or the id or IRI of a measure in the graph.")
  private String wanted;

  @Option(
      names = "--all",
      description = "For every measure of the graph, as JSON lines whatever the format.")
  private boolean all;

  @Option(
      names = "--top",
      paramLabel = "N",
      defaultValue = "10",
      description = "How many answers at most, up to 100 (default: ${DEFAULT-VALUE}).")
  private int top;

  @Option(
      names = "--region",
      paramLabel = "REGION",
      description = "Only measures of this region and the regions in it, by name or division code.")
  private String region;

  @Option(
      names = "--level",
      paramLabel = "LEVEL",
      description = "Only measures of regions of this rank: province, prefecture, county or area.")
  private String level;

  @Option(
      names = "--same-region",
      description = "Also measures of the very region whose measure is asked about.")
  private boolean sameRegion;

  @Option(
      names = "--by",
      paramLabel = "PART",
      defaultValue = "joined",
      description =
          "What decides: joined, or for comparison vector, concept or words alone"
              + " (default: ${DEFAULT-VALUE}).")
  private Basis basis;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text or json, an object a line (default: ${DEFAULT-VALUE}).")
  private SimilarFormat format;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      defaultValue = OutputFile.STANDARD_OUTPUT,
      description = "Where to write (default: standard output).")
  private String file;

  @Mixin private LexiconOptions lexicon = new LexiconOptions();

  @Mixin private DatabaseOptions databases = new DatabaseOptions();

  @Mixin private CommonOptions common = new CommonOptions();

  SimilarCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    check();
    try (Report report = Report.of(common, terminal, terminal.err());
        OutputFile out = OutputFile.open(file, terminal.out())) {
      Lexicon known = Lexicon.with(lexicon.read(common.home(terminal), report));
      Database database = databases.database(common, terminal, report);
      try (Driver driver = database.open()) {
        QueryCommand.requireIndexes(driver);
        SimilarRun run =
            new SimilarRun(
                driver,
                new EmbeddingStage(driver, known.concepts(), EmbeddingModel.of(common, terminal)),
                new SimilarMeasures(driver, known.concepts(), basis),
                new Scope(Optional.ofNullable(region), Optional.ofNullable(level), sameRegion),
                top,
                report);
        SimilarOutput output = format.to(out.stream(), known.concepts());
        if (all) {
          run.all(new SimilarLines(out.stream()));
        } else if (MEASURE.matcher(wanted).find()) {
          run.measure(wanted.substring(wanted.lastIndexOf("measure/")), output);
        } else {
          run.words(wanted, output);
        }
        out.complete();
      } catch (EmbedderException e) {
        throw new CommandFailedException(ExitCode.FAILED, e.getMessage(), e);
      } catch (UnknownRegionException e) {
        throw usage("--region: " + e.getMessage());
      } catch (RuntimeException e) {
        throw DatabaseFailures.isFinal(e) ? DatabaseFailures.explain(database, e) : e;
      }
    }
    return ExitCode.OK;
  }

  private void check() {
    if (all == (wanted != null)) {
      throw usage("name a measure, or --all");
    }
    if (wanted != null && wanted.isBlank()) {
      throw usage("the words that say what is looked for are empty");
    }
    if (wanted != null && wanted.length() > LONGEST) {
      throw usage("the words that say what is looked for are longer than " + LONGEST);
    }
    if (top < 1 || top > SimilarMeasures.MOST) {
      throw usage("--top is 1 to " + SimilarMeasures.MOST);
    }
    if (level != null && !LEVELS.contains(level)) {
      throw usage(
          "--level is one of " + String.join(", ", List.copyOf(LEVELS).stream().sorted().toList()));
    }
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
