package org.reformgraph.cypher.home;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The settings of one home, all checked. Port 0 means a free one.
 *
 * <p>A setting is taken from the first that gives it: the caller's own overrides (flags), the
 * environment ({@code neo4j.bolt.port} is {@code REFORMGRAPH_NEO4J_BOLT_PORT} there), the home's
 * {@code reformgraph.properties}, the default.
 *
 * @param boltPort where drivers connect
 * @param httpPort where Neo4j Browser is served
 * @param apiPort where the API is served
 * @param sparqlPort where SPARQL is served
 * @param heap the most heap that the server takes, as the JVM writes it: {@code 512m}, {@code 2g}
 * @param pageCache how much of the store the server keeps in memory, written likewise
 * @param startTimeoutSeconds how long a start may take
 * @param javaHome a JDK for the server other than the one that runs us
 * @param jvmOptions further options of the server's JVM
 * @param neo4j settings of Neo4j itself, handed to its configuration as they are
 * @param embedding a model that vectors are made by instead of the bundled one
 */
public record HomeSettings(
    int boltPort,
    int httpPort,
    int apiPort,
    int sparqlPort,
    String heap,
    String pageCache,
    int startTimeoutSeconds,
    Optional<Path> javaHome,
    List<String> jvmOptions,
    Map<String, String> neo4j,
    Optional<EmbeddingFiles> embedding) {

  /**
   * An embedding model of the user's.
   *
   * @param model its ONNX file
   * @param tokenizer its {@code tokenizer.json}
   * @param mean whether a text's vector is the mean of its tokens', rather than the first one's
   */
  public record EmbeddingFiles(Path model, Path tokenizer, boolean mean) {}

  /** Names of the settings, as they are written in the properties file and as overrides. */
  public static final String BOLT_PORT = "neo4j.bolt.port";

  /** Where Neo4j Browser is served. */
  public static final String HTTP_PORT = "neo4j.http.port";

  /** Where the API is served. */
  public static final String API_PORT = "api.port";

  /** Where SPARQL is served. */
  public static final String SPARQL_PORT = "sparql.port";

  /** The most heap of the server. */
  public static final String HEAP = "neo4j.heap";

  /** The page cache of the server. */
  public static final String PAGE_CACHE = "neo4j.pagecache";

  /** How many seconds a start may take. */
  public static final String START_TIMEOUT = "neo4j.start.timeout";

  /** The JDK that runs the server. */
  public static final String JAVA_HOME = "neo4j.java.home";

  /** Further options of the server's JVM, parted by spaces. */
  public static final String JVM_OPTIONS = "neo4j.jvm.options";

  /** The ONNX file of an embedding model; a relative path is one in the home. */
  public static final String EMBEDDING_MODEL = "embedding.model";

  /** Its tokenizer; when not set, {@code tokenizer.json} beside it. */
  public static final String EMBEDDING_TOKENIZER = "embedding.tokenizer";

  /** How a text's vector is made of its tokens': {@code cls} or {@code mean}. */
  public static final String EMBEDDING_POOLING = "embedding.pooling";

  /** What follows this prefix is a setting of Neo4j itself. */
  public static final String NEO4J_PREFIX = "neo4j.conf.";

  private static final Map<String, String> DEFAULTS =
      Map.ofEntries(
          Map.entry(BOLT_PORT, "7687"),
          Map.entry(HTTP_PORT, "7474"),
          Map.entry(API_PORT, "8080"),
          Map.entry(SPARQL_PORT, "3030"),
          Map.entry(HEAP, "1g"),
          Map.entry(PAGE_CACHE, "256m"),
          Map.entry(START_TIMEOUT, "120"),
          Map.entry(JAVA_HOME, ""),
          Map.entry(JVM_OPTIONS, ""),
          Map.entry(EMBEDDING_MODEL, ""),
          Map.entry(EMBEDDING_TOKENIZER, ""),
          Map.entry(EMBEDDING_POOLING, "cls"));

  private static final Pattern MEMORY = Pattern.compile("[1-9][0-9]*[kmgKMG]");

  /** Checks what the components promise. */
  public HomeSettings {
    checkPort(BOLT_PORT, boltPort);
    checkPort(HTTP_PORT, httpPort);
    checkPort(API_PORT, apiPort);
    checkPort(SPARQL_PORT, sparqlPort);
    checkMemory(HEAP, heap);
    checkMemory(PAGE_CACHE, pageCache);
    if (startTimeoutSeconds < 1) {
      throw new SettingsException(START_TIMEOUT, "" + startTimeoutSeconds, "a number of seconds");
    }
    if (boltPort != 0 && boltPort == httpPort) {
      throw new SettingsException(HTTP_PORT, "" + httpPort, "a port other than " + BOLT_PORT);
    }
    jvmOptions = List.copyOf(jvmOptions);
    neo4j = Map.copyOf(neo4j);
  }

  /**
   * Reads the settings of a home.
   *
   * @param overrides settings by name that go before all others
   * @throws SettingsException when a value is none, naming the setting and what it should be
   */
  public static HomeSettings load(
      Home home, Map<String, String> environment, Map<String, String> overrides) {
    Map<String, String> values = new HashMap<>(DEFAULTS);
    values.putAll(ofFile(home.settingsFile()));
    DEFAULTS.keySet().stream()
        .filter(name -> environment.containsKey(variable(name)))
        .forEach(name -> values.put(name, environment.get(variable(name))));
    values.putAll(overrides);
    return of(home, values);
  }

  private static HomeSettings of(Home home, Map<String, String> values) {
    Map<String, String> neo4j = new TreeMap<>();
    values.forEach(
        (name, value) -> {
          if (name.startsWith(NEO4J_PREFIX)) {
            neo4j.put(name.substring(NEO4J_PREFIX.length()), value);
          } else if (!DEFAULTS.containsKey(name)) {
            throw new SettingsException(name, value, "one of " + DEFAULTS.keySet());
          }
        });
    return new HomeSettings(
        number(values, BOLT_PORT),
        number(values, HTTP_PORT),
        number(values, API_PORT),
        number(values, SPARQL_PORT),
        values.get(HEAP).strip(),
        values.get(PAGE_CACHE).strip(),
        number(values, START_TIMEOUT),
        Optional.of(values.get(JAVA_HOME).strip()).filter(path -> !path.isEmpty()).map(Path::of),
        words(values.get(JVM_OPTIONS)),
        neo4j,
        embedding(home, values));
  }

  private static Optional<EmbeddingFiles> embedding(Home home, Map<String, String> values) {
    String model = values.get(EMBEDDING_MODEL).strip();
    String tokenizer = values.get(EMBEDDING_TOKENIZER).strip();
    String pooling = values.get(EMBEDDING_POOLING).strip();
    if (!pooling.equals("cls") && !pooling.equals("mean")) {
      throw new SettingsException(EMBEDDING_POOLING, pooling, "cls or mean");
    }
    if (model.isEmpty()) {
      return Optional.empty();
    }
    Path file = home.root().resolve(model);
    return Optional.of(
        new EmbeddingFiles(
            file,
            tokenizer.isEmpty()
                ? file.resolveSibling("tokenizer.json")
                : home.root().resolve(tokenizer),
            pooling.equals("mean")));
  }

  /** The environment variable that overrides a setting. */
  static String variable(String name) {
    return "REFORMGRAPH_" + name.toUpperCase(Locale.ROOT).replace('.', '_');
  }

  private static Map<String, String> ofFile(Path file) {
    if (!Files.exists(file)) {
      return Map.of();
    }
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    } catch (IOException | IllegalArgumentException e) {
      throw new SettingsException(file, e);
    }
    Map<String, String> values = new HashMap<>();
    properties
        .stringPropertyNames()
        .forEach(name -> values.put(name, properties.getProperty(name)));
    return values;
  }

  private static List<String> words(String value) {
    return Stream.of(value.strip().split("\\s+")).filter(word -> !word.isEmpty()).toList();
  }

  private static int number(Map<String, String> values, String name) {
    String value = values.get(name).strip();
    try {
      return Integer.parseInt(value);
    } catch (NumberFormatException e) {
      throw new SettingsException(name, value, "a number");
    }
  }

  private static void checkPort(String name, int port) {
    if (port < 0 || port > 65_535) {
      throw new SettingsException(name, "" + port, "a port from 1 to 65535, or 0 for a free one");
    }
  }

  private static void checkMemory(String name, String size) {
    if (!MEMORY.matcher(size).matches()) {
      throw new SettingsException(name, size, "a size such as 512m or 2g");
    }
  }
}
