package org.reformgraph.cli;

import java.util.List;
import org.reformgraph.cypher.embedded.StartListener;

/** What the commands of the embedded Neo4j say unless they are to be quiet. */
record Neo4jNotes(CommonOptions common, Terminal terminal) implements StartListener {
  @Override
  public void step(String step) {
    if (!common.quiet) {
      terminal.err().println(step + " …");
    }
  }

  /** What was done. */
  void result(List<String> lines) {
    if (!common.quiet) {
      lines.forEach(terminal.out()::println);
    }
  }
}
