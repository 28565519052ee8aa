package org.reformgraph.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.neo4j.driver.Driver;
import org.reformgraph.compare.BadComparisonException;
import org.reformgraph.compare.Comparison;
import org.reformgraph.compare.Comparisons;
import org.reformgraph.similar.UnknownRegionException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code compare}: regions side by side. */
@Command(
    name = "compare",
    description = {
      "Put two to six regions side by side: measures by kind, results in one unit, gaps.",
      "A region stands with its own measures and those of the regions in it."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footerHeading = "%n",
    footer = {
      "Examples:",
      "  reformgraph compare 杭州市 苏州市 成都市",
      "  reformgraph compare 330000 320000 --topic taxation --format docx --out 比较.docx",
      "",
      ExitCodeHelp.HEADING,
      "  0  it was answered",
      ExitCodeHelp.USAGE,
      ExitCodeHelp.NO_DATABASE,
      ExitCodeHelp.FAILED
    })
final class CompareCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "REGION",
      description = "Regions by name, division code or id.")
  private List<String> regions;

  @Option(
      names = "--topic",
      paramLabel = "TOPIC",
      description = "Only what is about this topic, by code or name.")
  private String topic;

  @Mixin private AnswerOptions answer = new AnswerOptions();

  @Mixin private DatabaseOptions databases = new DatabaseOptions();

  @Mixin private CommonOptions common = new CommonOptions();

  CompareCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    answer.check();
    if (regions.size() < Comparisons.FEWEST || regions.size() > Comparisons.MOST) {
      throw usage(
          "name "
              + Comparisons.FEWEST
              + " to "
              + Comparisons.MOST
              + " regions, not "
              + regions.size());
    }
    try (Report report = Report.of(common, terminal, terminal.err())) {
      Database database = databases.database(common, terminal, report);
      try (Driver driver = database.open()) {
        QueryCommand.requireIndexes(driver);
        Comparisons comparisons = new Comparisons(driver);
        Comparison found =
            SteadyAnswer.of(driver, () -> comparisons.of(regions, Optional.ofNullable(topic)));
        answer.write(new ComparisonForms(found), driver, terminal);
        if (found.truncated()) {
          report.warn("the graph has more of these regions than is shown");
        }
      } catch (UnknownRegionException | BadComparisonException e) {
        throw usage(e.getMessage());
      } catch (RuntimeException e) {
        throw DatabaseFailures.isFinal(e) ? DatabaseFailures.explain(database, e) : e;
      }
    }
    return ExitCode.OK;
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
