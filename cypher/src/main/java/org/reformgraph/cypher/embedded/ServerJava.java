package org.reformgraph.cypher.embedded;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.reformgraph.cypher.home.Home;
import org.reformgraph.cypher.home.HomeSettings;

/**
 * The JVM that runs the server's programs, and the argument files that it is started with: the
 * class path is longer than some systems' command lines, and is nobody's business in a list of
 * processes.
 *
 * @param home the home that the server belongs to
 * @param settings heap and JDK
 * @param classPath the server's jars
 */
record ServerJava(Home home, HomeSettings settings, ServerClassPath classPath) {

  private static final List<String> OPENED =
      List.of("java.base/java.nio", "java.base/java.io", "java.base/sun.nio.ch");

  /** Of Netty, which keeps up to 4,096 buffers of a kind for each thread that has answered. */
  private static final List<String> NETTY =
      List.of(
          "-Dio.netty.recycler.maxCapacityPerThread=256",
          "-Dio.netty.tryReflectionSetAccessible=true");

  /** The command that runs the server. */
  List<String> server(boolean detached, List<String> options) throws IOException {
    List<String> arguments = new ArrayList<>();
    arguments.add("-Xmx" + settings.heap());
    arguments.add("-XX:+ExitOnOutOfMemoryError");
    arguments.add("-XX:-OmitStackTraceInFastThrow");
    arguments.addAll(NETTY);
    arguments.addAll(shared());
    arguments.addAll(settings.jvmOptions());
    arguments.add("org.neo4j.server.CommunityEntryPoint");
    arguments.add("--home-dir=" + home.neo4j());
    arguments.add("--config-dir=" + home.neo4jConf());
    arguments.addAll(options);
    return command(serverArguments(home), detached, arguments);
  }

  /** The command that runs an administration tool. */
  List<String> admin(List<String> words) throws IOException {
    List<String> arguments = new ArrayList<>();
    arguments.add("-Xmx" + settings.heap());
    arguments.add("-XX:TieredStopAtLevel=1");
    arguments.addAll(shared());
    arguments.add("org.neo4j.cli.AdminTool");
    arguments.addAll(words);
    return command(adminArguments(home), false, arguments);
  }

  private List<String> shared() {
    List<String> arguments = new ArrayList<>();
    OPENED.forEach(name -> arguments.add("--add-opens=" + name + "=ALL-UNNAMED"));
    arguments.add("-Dfile.encoding=UTF-8");
    arguments.add("-Djava.awt.headless=true");
    arguments.add("-Dlog4j2.disable.jmx=true");
    arguments.add("-cp");
    arguments.add(classPath.text());
    return arguments;
  }

  /** Where the arguments of a home's server are. */
  static Path serverArguments(Home home) {
    return home.neo4jRun().resolve("server.args");
  }

  /** Where the arguments of an administration tool are, the last that was run. */
  static Path adminArguments(Home home) {
    return home.neo4jRun().resolve("admin.args");
  }

  /**
   * Whether a process was started with the arguments of a file, which no other of this machine's
   * is; false also where the system does not tell, as Windows.
   */
  static boolean isStartedWith(Path arguments, ProcessHandle process) {
    return process.info().arguments().map(List::of).orElse(List.of()).contains(at(arguments));
  }

  /** As a command names a file of arguments. */
  private static String at(Path file) {
    return "@" + file;
  }

  private List<String> command(Path file, boolean detached, List<String> arguments)
      throws IOException {
    Files.createDirectories(home.neo4jRun());
    Files.writeString(
        file,
        arguments.stream().map(ServerJava::quote).collect(Collectors.joining("\n", "", "\n")),
        Charset.forName(System.getProperty("native.encoding", "UTF-8")));
    return List.of(launcher(detached).toString(), at(file));
  }

  /** On Windows, {@code javaw} is the one that does not share our console and its Ctrl+C. */
  private Path launcher(boolean detached) {
    boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
    String program = windows ? (detached ? "javaw.exe" : "java.exe") : "java";
    return jdk().resolve("bin").resolve(program);
  }

  /** The JDK that the server runs on. */
  Path jdk() {
    return settings.javaHome().orElseGet(() -> Path.of(System.getProperty("java.home")));
  }

  /** As the syntax of the launcher's argument files wants it. */
  static String quote(String argument) {
    return '"' + argument.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
