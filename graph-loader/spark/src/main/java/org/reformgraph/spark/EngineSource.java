package org.reformgraph.spark;

import java.io.Serializable;
import java.nio.file.Path;
import org.apache.spark.SparkFiles;
import org.reformgraph.spark.port.Engine;
import org.reformgraph.spark.port.Knowledge;

/**
 * Where tasks get their engine. It is broadcast, so that there is one of it in each executor, and
 * makes the engine when the first task there asks.
 */
final class EngineSource implements Serializable {
  private static final long serialVersionUID = 1L;

  /** What the archive of libraries is called where the job runs. */
  private static final String ARCHIVE = "engine";

  private final Knowledge knowledge;
  private transient Engine engine;

  EngineSource(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** The engine of this process. */
  synchronized Engine engine() {
    if (engine == null) {
      engine = PortClassLoader.engine(Path.of(SparkFiles.get(ARCHIVE)), knowledge);
    }
    return engine;
  }
}
