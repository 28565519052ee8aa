package org.reformgraph.spark;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.reformgraph.spark.port.Engine;
import org.reformgraph.spark.port.Knowledge;

/**
 * The way into the engine's own world of classes: it sees the JDK, its libraries, and of the job
 * nothing but {@code port}. So the product runs with the versions that it was tested with, whatever
 * Spark brings, and its classes are the same bytes as on one machine.
 */
final class PortClassLoader extends ClassLoader {
  private static final String PORT = Engine.class.getPackageName() + ".";
  private static final String ENGINE = "org.reformgraph.spark.engine.StagesEngine";

  private final ClassLoader job;

  private PortClassLoader(ClassLoader job) {
    super(ClassLoader.getPlatformClassLoader());
    this.job = job;
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    if (name.startsWith(PORT)) {
      return job.loadClass(name);
    }
    throw new ClassNotFoundException(name);
  }

  /**
   * An engine over the libraries in a folder.
   *
   * @throws IllegalStateException when the folder does not hold them
   */
  static Engine engine(Path libraries, Knowledge knowledge) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try {
      ClassLoader engines =
          new URLClassLoader(
              "engine", urls(libraries), new PortClassLoader(Engine.class.getClassLoader()));
      thread.setContextClassLoader(engines);
      return (Engine)
          engines.loadClass(ENGINE).getMethod("of", Knowledge.class).invoke(null, knowledge);
    } catch (ReflectiveOperationException | IOException e) {
      Throwable why = e.getCause() == null ? e : e.getCause();
      throw new IllegalStateException(
          "the engine in " + libraries + " cannot be started: " + why.getMessage(), why);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  /** The engine's own classes are in the job's jar, where this loader does not let them be seen. */
  private static URL[] urls(Path libraries) throws IOException {
    File[] jars = libraries.toFile().listFiles((folder, name) -> name.endsWith(".jar"));
    if (jars == null || jars.length == 0) {
      throw new IOException("no libraries are there; was the job submitted without its archive?");
    }
    Arrays.sort(jars);
    List<URL> urls = new ArrayList<>();
    urls.add(PortClassLoader.class.getProtectionDomain().getCodeSource().getLocation());
    for (File jar : jars) {
      urls.add(url(jar));
    }
    return urls.toArray(URL[]::new);
  }

  private static URL url(File jar) throws MalformedURLException {
    return jar.toURI().toURL();
  }
}
