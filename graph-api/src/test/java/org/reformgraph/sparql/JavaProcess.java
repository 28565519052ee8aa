package org.reformgraph.sparql;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A Java process of its own, with the classes of this one. */
public final class JavaProcess {
  private JavaProcess() {}

  /** Runs a class to its end and returns the exit code. */
  static int run(Class<?> main, String... arguments) throws IOException, InterruptedException {
    return start(List.of(), main, arguments).waitFor();
  }

  /** Starts a class, with options for the virtual machine. */
  public static Process start(List<String> options, Class<?> main, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", classPath(), main.getName()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }

  /** Surefire keeps the real one in a property of its own. */
  private static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }
}
