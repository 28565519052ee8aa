package org.reformgraph.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.reformgraph.cli.CommonOptions.LogFormat;

/**
 * Writes what libraries and our own classes log to the terminal, in the format that the user asked
 * for. Libraries get a word in only when something is wrong.
 */
final class LogHandler extends Handler {
  /** Kept, because the logging of Java forgets the level of a logger that nobody holds. */
  private static final Logger OURS = Logger.getLogger("org.reformgraph");

  private static final Logger ROOT = Logger.getLogger("");

  /** What one library may say; a hostile file makes some say the same for each of its bytes. */
  private static final int SAYS_AT_MOST = 20;

  private final Formatter words = new SimpleFormatter();
  private final Map<String, AtomicInteger> said = new ConcurrentHashMap<>();
  private final CommonOptions options;
  private final Terminal terminal;

  private LogHandler(CommonOptions options, Terminal terminal) {
    this.options = options;
    this.terminal = terminal;
  }

  /** From now on logs go to the terminal, as the options say. */
  static void install(CommonOptions options, Terminal terminal) {
    for (Handler other : ROOT.getHandlers()) {
      ROOT.removeHandler(other);
    }
    ROOT.addHandler(new LogHandler(options, terminal));
    Level libraries = options.verbose ? Level.WARNING : Level.SEVERE;
    ROOT.setLevel(libraries);
    OURS.setLevel(options.quiet ? Level.SEVERE : options.verbose ? Level.FINE : Level.WARNING);
  }

  @Override
  public void publish(LogRecord record) {
    if (!isLoggable(record)) {
      return;
    }
    int before = before(record);
    if (before > SAYS_AT_MOST) {
      return;
    }
    String message =
        before < SAYS_AT_MOST
            ? words.formatMessage(record)
            : record.getLoggerName() + " says more like this, which is not shown";
    if (options.logFormat == LogFormat.JSON) {
      terminal.err().println(JsonReport.logLine(record, message));
      return;
    }
    terminal.err().println(level(record) + message);
    if (options.verbose && record.getThrown() != null) {
      terminal.err().print(stackTrace(record.getThrown()));
    }
  }

  /** How often a library said something before; 0 for our own classes. */
  private int before(LogRecord record) {
    String logger = String.valueOf(record.getLoggerName());
    return logger.startsWith(OURS.getName())
        ? 0
        : said.computeIfAbsent(logger, name -> new AtomicInteger()).getAndIncrement();
  }

  private static String level(LogRecord record) {
    return record.getLevel().intValue() >= Level.SEVERE.intValue()
        ? "error: "
        : record.getLevel().intValue() >= Level.WARNING.intValue() ? "warning: " : "";
  }

  private static String stackTrace(Throwable thrown) {
    StringWriter text = new StringWriter();
    thrown.printStackTrace(new PrintWriter(text));
    return text.toString();
  }

  @Override
  public void flush() {
    terminal.err().flush();
  }

  @Override
  public void close() {}
}
