package org.reformgraph.cli;

import java.io.PrintWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The commands put together: what a process, a test or a completion script runs. */
public final class ReformGraphCli {
  private ReformGraphCli() {}

  /**
   * Runs one command.
   *
   * @return one of {@link ExitCode}; never throws for anything the user can cause
   */
  public static int run(Terminal terminal, String... args) {
    return commandLine(terminal).execute(args);
  }

  /** All commands, ready to run. */
  static CommandLine commandLine(Terminal terminal) {
    CommandLine line = new CommandLine(new ReformGraphCommand());
    line.addSubcommand(new DemoCommand(terminal));
    line.addSubcommand(new LoadCommand(terminal));
    line.addSubcommand(new ExtractCommand(terminal));
    line.addSubcommand(new SparkSubmitCommand(terminal));
    line.addSubcommand(new EmbedCommand(terminal));
    line.addSubcommand(new TextCommand(terminal));
    line.addSubcommand(new EvaluateCommand(terminal));
    line.addSubcommand(new ExportCommand(terminal));
    line.addSubcommand(documents(terminal));
    line.addSubcommand(LexiconCommand.of(terminal));
    line.addSubcommand(Neo4jCommand.of(terminal));
    line.addSubcommand(new QueryCommand(terminal));
    line.addSubcommand(new SimilarCommand(terminal));
    line.addSubcommand(new DiffusionCommand(terminal));
    line.addSubcommand(new CompareCommand(terminal));
    line.addSubcommand(new ServeCommand(terminal));
    line.addSubcommand(SparqlCommand.of(terminal));
    line.addSubcommand(new CompletionCommand(terminal));
    return configured(line, terminal);
  }

  /** A command, or all, that speaks as this program does. */
  static CommandLine configured(CommandLine line, Terminal terminal) {
    return line.registerConverter(URI.class, OptionValues::address)
        .registerConverter(Path.class, OptionValues::path)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpAutoWidth(false)
        .setUsageHelpWidth(92)
        .setAdjustLineBreaksForWideCJKCharacters(true)
        .setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8))
        .setColorScheme(Help.defaultColorScheme(terminal.ansi()))
        .setExecutionStrategy(parsed -> execute(parsed, terminal))
        .setParameterExceptionHandler((e, arguments) -> wrongUsage(e, terminal))
        .setExecutionExceptionHandler(new FailureReport(terminal));
  }

  private static int execute(ParseResult parsed, Terminal terminal) {
    LogHandler.install(CommonOptions.of(parsed), terminal);
    return new CommandLine.RunLast().execute(parsed);
  }

  private static CommandLine documents(Terminal terminal) {
    return new CommandLine(new DocumentsCommand())
        .addSubcommand(new DocumentsListCommand(terminal))
        .addSubcommand(new DocumentsRemoveCommand(terminal));
  }

  private static int wrongUsage(ParameterException e, Terminal terminal) {
    CommandLine command = e.getCommandLine();
    terminal.err().println("reformgraph: " + e.getMessage());
    UnmatchedArgumentException.printSuggestions(e, command.getErr());
    terminal.err().println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
    return ExitCode.USAGE;
  }
}
