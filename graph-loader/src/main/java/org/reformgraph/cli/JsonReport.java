package org.reformgraph.cli;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.reformgraph.pipeline.Rejection;
import org.reformgraph.pipeline.Result;
import org.reformgraph.pipeline.RunSummary;
import tools.jackson.databind.json.JsonMapper;

/** Tells of a run in JSON, one object a line, for programs that watch it. */
final class JsonReport implements Report {
  private static final JsonMapper JSON = new JsonMapper();
  private final PrintStream log;
  private final PrintStream summary;
  private final boolean quiet;
  private final Clock clock;

  JsonReport(PrintStream log, PrintStream summary, boolean quiet, Clock clock) {
    this.log = log;
    this.summary = summary;
    this.quiet = quiet;
    this.clock = clock;
  }

  @Override
  public void note(String message) {
    if (!quiet) {
      write(log, "info", "note", Map.of("message", message));
    }
  }

  @Override
  public void warn(String message) {
    write(log, "warn", "warning", Map.of("message", message));
  }

  @Override
  public void total(LongSupplier count) {
    // whoever reads JSON counts for himself
  }

  @Override
  public void done(Result result) {
    if (result instanceof Result.Rejected rejected) {
      write(log, "warn", "rejected", rejection(rejected.rejection()));
    } else if (!quiet) {
      write(log, "info", event(result), details(result));
    }
  }

  private static String event(Result result) {
    return result instanceof Result.Found
        ? "read"
        : result instanceof Result.Ignored ? "ignored" : "unchanged";
  }

  private static Map<String, Object> details(Result result) {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("input", result.input());
    if (result instanceof Result.Found found) {
      details.put("cases", found.document().cases().size());
    } else if (result instanceof Result.Ignored ignored) {
      details.put("why", ignored.why());
    }
    return details;
  }

  private static Map<String, Object> rejection(Rejection rejection) {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("input", rejection.input());
    details.put("reason", rejection.reason().name());
    details.put("message", rejection.message());
    return details;
  }

  @Override
  public void summary(RunSummary run) {
    if (quiet) {
      return;
    }
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("inputs", run.inputs());
    details.put("loaded", run.loaded());
    details.put("unchanged", run.unchanged());
    details.put("ignored", run.ignored());
    details.put("rejected", run.rejections().size());
    details.put("cases", run.cases());
    details.put("facts", run.facts());
    List<Map<String, Object>> rejections =
        run.rejections().stream().map(JsonReport::rejection).toList();
    details.put("rejections", rejections);
    Map<String, Object> millis = new LinkedHashMap<>();
    run.times().forEach((stage, time) -> millis.put(stage.toString(), time.toMillis()));
    millis.put("elapsed", run.elapsed().toMillis());
    details.put("milliseconds", millis);
    write(summary, "info", "summary", details);
  }

  /** What a logger said, as one line. */
  static String logLine(LogRecord log, String message) {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("logger", log.getLoggerName());
    details.put("message", message);
    if (log.getThrown() != null) {
      details.put("exception", log.getThrown().toString());
    }
    return line(log.getInstant(), level(log.getLevel()), "log", details);
  }

  private static String level(Level level) {
    if (level.intValue() >= Level.SEVERE.intValue()) {
      return "error";
    }
    return level.intValue() >= Level.WARNING.intValue()
        ? "warn"
        : level.intValue() >= Level.INFO.intValue() ? "info" : "debug";
  }

  private void write(PrintStream to, String level, String event, Map<String, ?> details) {
    to.println(line(clock.instant(), level, event, details));
  }

  private static String line(Instant time, String level, String event, Map<String, ?> details) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("time", time.toString());
    line.put("level", level);
    line.put("event", event);
    line.putAll(details);
    return JSON.writeValueAsString(line);
  }

  @Override
  public void close() {}
}
