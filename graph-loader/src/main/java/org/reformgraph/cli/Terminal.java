package org.reformgraph.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import picocli.CommandLine.Help.Ansi;

/**
 * Where a command's words go, and what it may know of its surroundings.
 *
 * @param out for what the command was asked for; always UTF-8
 * @param err for everything that it says about its work; always UTF-8
 * @param env the environment variables
 * @param interactiveOut whether somebody looks at {@code out}
 * @param interactiveErr whether somebody looks at {@code err}
 * @param clock what the time is; it may be set back at any moment, so durations go by {@link
 *     System#nanoTime}
 */
public record Terminal(
    InputStream in,
    PrintStream out,
    PrintStream err,
    Map<String, String> env,
    boolean interactiveOut,
    boolean interactiveErr,
    Clock clock) {
  /** Set by the launcher, because Java cannot tell the two streams apart. */
  private static final String OUT_PROPERTY = "reformgraph.tty.out";

  private static final String ERR_PROPERTY = "reformgraph.tty.err";

  /** One with the system's clock. */
  public Terminal(
      InputStream in,
      PrintStream out,
      PrintStream err,
      Map<String, String> env,
      boolean interactiveOut,
      boolean interactiveErr) {
    this(in, out, err, env, interactiveOut, interactiveErr, Clock.systemDefaultZone());
  }

  /** The terminal of this process. */
  public static Terminal ofProcess() {
    return new Terminal(
        new FileInputStream(FileDescriptor.in),
        utf8(new FileOutputStream(FileDescriptor.out)),
        utf8(new FileOutputStream(FileDescriptor.err)),
        System.getenv(),
        Boolean.getBoolean(OUT_PROPERTY),
        Boolean.getBoolean(ERR_PROPERTY));
  }

  /** A stream that writes UTF-8 whatever the locale says. */
  public static PrintStream utf8(OutputStream out) {
    return new PrintStream(out, true, StandardCharsets.UTF_8);
  }

  /** The value of an environment variable, or null when it is missing or empty. */
  public String env(String name) {
    String value = env.get(name);
    return value == null || value.isEmpty() ? null : value;
  }

  /** Whether to colour the output: never when {@code NO_COLOR} is set (https://no-color.org). */
  public Ansi ansi() {
    return interactiveOut && env("NO_COLOR") == null && !"dumb".equals(env("TERM"))
        ? Ansi.ON
        : Ansi.OFF;
  }
}
