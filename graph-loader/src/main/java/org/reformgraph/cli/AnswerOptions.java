package org.reformgraph.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.neo4j.driver.Driver;
import org.reformgraph.cypher.loads.LoadCount;
import org.reformgraph.rdf.DataIris;
import org.reformgraph.report.Language;
import org.reformgraph.report.Paper;
import org.reformgraph.report.ReportFormat;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How an answer is written that may become a report. */
final class AnswerOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description =
          "table, json, or a report with numbered citations: markdown, docx"
              + " (default: ${DEFAULT-VALUE}).")
  private Format format;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      defaultValue = OutputFile.STANDARD_OUTPUT,
      description = "Where to write (default: standard output). A docx needs a file.")
  private String file;

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      defaultValue = "zh",
      description = "What a report is written in, zh or en (default: ${DEFAULT-VALUE}).")
  private Language language;

  /** What can be chosen. */
  enum Format {
    TABLE,
    JSON,
    MARKDOWN,
    DOCX
  }

  /** An answer in every form. */
  interface Forms {
    /** The records that the API answers. */
    Object json();

    /** For reading at a terminal. */
    String table();

    /** The report, with the base of addresses and the day that it is made. */
    Paper paper(Language language, String base, LocalDate day);
  }

  /** Refuses what cannot be written, before anything is asked. */
  void check() {
    if (format == Format.DOCX && file.equals(OutputFile.STANDARD_OUTPUT)) {
      throw new ParameterException(
          spec.commandLine(), "--format docx needs a file: --out FILE.docx");
    }
  }

  void write(Forms answer, Driver driver, Terminal terminal) throws IOException {
    try (OutputFile out = OutputFile.open(file, terminal.out())) {
      switch (format) {
        case JSON -> AnswerJson.write(answer.json(), out.stream());
        case TABLE -> out.stream().write(answer.table().getBytes(StandardCharsets.UTF_8));
        case MARKDOWN -> ReportFormat.MARKDOWN.write(paper(answer, driver, terminal), out.stream());
        case DOCX -> ReportFormat.DOCX.write(paper(answer, driver, terminal), out.stream());
      }
      out.complete();
    }
  }

  private Paper paper(Forms answer, Driver driver, Terminal terminal) {
    String base = LoadCount.read(driver).base().orElse(DataIris.DEFAULT_BASE);
    return answer.paper(language, base, Today.of(terminal));
  }
}
