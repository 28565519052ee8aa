package org.reformgraph.cli;

import java.net.URI;
import java.time.Duration;
import org.reformgraph.propose.OpenAiModel;
import org.reformgraph.propose.ProposalTally;
import org.reformgraph.propose.Proposer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A language model that may propose further facts. Off unless one is named. */
final class ModelOptions {
  /** Keys come from the environment only: a command line is seen by everybody on the machine. */
  static final String KEY = "REFORMGRAPH_LLM_KEY";

  private static final int TIMEOUT = 60;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--llm",
      paramLabel = "URL",
      description =
          "Ask a language model behind this address (OpenAI's protocol, such as "
              + "http://127.0.0.1:8000/v1) about sentences that the rules find nothing in. "
              + "The key, if one is needed, is in $"
              + KEY
              + ".")
  private URI address;

  @Option(
      names = "--llm-model",
      paramLabel = "NAME",
      description = "Which model; needed with --llm.")
  private String model;

  @Option(
      names = "--llm-timeout",
      paramLabel = "SECONDS",
      description = "How long to wait for an answer (default: " + TIMEOUT + ").")
  private Integer timeout;

  /** What the options name; asks nobody when they name nothing. */
  ProposalRun run(Terminal terminal) {
    if (address == null) {
      if (model != null || timeout != null) {
        throw new ParameterException(
            spec.commandLine(),
            (model == null ? "--llm-timeout" : "--llm-model")
                + " says nothing without the address of the model: --llm");
      }
      return ProposalRun.none();
    }
    int seconds = timeout == null ? TIMEOUT : timeout;
    if (model == null || model.isBlank()) {
      throw new ParameterException(spec.commandLine(), "--llm needs the model's name: --llm-model");
    }
    if (seconds < 1) {
      throw new ParameterException(spec.commandLine(), "--llm-timeout is at least 1 second");
    }
    try {
      ProposalTally tally = new ProposalTally();
      OpenAiModel server =
          new OpenAiModel(address, model, terminal.env(KEY), Duration.ofSeconds(seconds));
      return new ProposalRun(new Proposer(server, model, tally), tally, address + " " + model);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }
}
