package org.reformgraph.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.neo4j.driver.Driver;
import org.reformgraph.diffusion.Diffusion;
import org.reformgraph.diffusion.Diffusions;
import org.reformgraph.lexicon.Lexicon;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code diffusion}: who adopted what, when, and from whom. */
@Command(
    name = "diffusion",
    description = {
      "Tell how a kind of measure spread: who adopted it when, and who copied from whom.",
      "Claims to have been the first are held against the data."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footerHeading = "%n",
    footer = {
      "Examples:",
      "  reformgraph diffusion 一网通办",
      "  reformgraph diffusion one-window --format docx --out 扩散.docx",
      "",
      ExitCodeHelp.HEADING,
      "  0  it was answered",
      ExitCodeHelp.USAGE,
      ExitCodeHelp.NO_DATABASE,
      ExitCodeHelp.FAILED
    })
final class DiffusionCommand implements Callable<Integer> {
  /** An id, alone or at the end of an IRI. */
  private static final Pattern MEASURE = Pattern.compile("^(https?://.*/)?measure/");

  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "CONCEPT|MEASURE",
      description = "A kind of measure, by name, code or id; or the id or IRI of a measure.")
  private String wanted;

  @Mixin private AnswerOptions answer = new AnswerOptions();

  @Mixin private LexiconOptions lexicon = new LexiconOptions();

  @Mixin private DatabaseOptions databases = new DatabaseOptions();

  @Mixin private CommonOptions common = new CommonOptions();

  DiffusionCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    answer.check();
    try (Report report = Report.of(common, terminal, terminal.err())) {
      Lexicon known = Lexicon.with(lexicon.read(common.home(terminal), report));
      Database database = databases.database(common, terminal, report);
      try (Driver driver = database.open()) {
        QueryCommand.requireIndexes(driver);
        Diffusions diffusions = new Diffusions(driver, known.concepts());
        Diffusion found = SteadyAnswer.of(driver, () -> find(diffusions));
        answer.write(new DiffusionForms(found), driver, terminal);
        if (found.adopters().isEmpty()) {
          report.note("nobody in the graph adopted it");
        }
        if (found.truncated()) {
          report.warn("there is more of it in the graph than is shown");
        }
      } catch (RuntimeException e) {
        throw DatabaseFailures.isFinal(e) ? DatabaseFailures.explain(database, e) : e;
      }
    }
    return ExitCode.OK;
  }

  private Diffusion find(Diffusions diffusions) {
    Optional<Diffusion> found =
        MEASURE.matcher(wanted).find()
            ? diffusions.ofMeasure(wanted.substring(wanted.lastIndexOf("measure/")))
            : diffusions.conceptId(wanted).flatMap(diffusions::ofConcept);
    return found.orElseThrow(
        () ->
            new ParameterException(
                spec.commandLine(),
                "neither a kind of measure nor a measure of the graph: "
                    + wanted
                    + ". `reformgraph similar` finds measures by what they do"));
  }
}
