package org.reformgraph.cli;

import java.util.ArrayList;
import java.util.List;
import org.reformgraph.cypher.embedded.EmbeddedNeo4j;
import org.reformgraph.cypher.embedded.Neo4jStatus;

/** How the embedded Neo4j is doing, for people. The password is not part of it. */
record Neo4jStatusText(Neo4jStatus status) {
  List<String> lines() {
    Table table = new Table().row("Home", status.home().root());
    status.pid().ifPresent(pid -> table.row("Process", pid.toString()));
    status
        .connection()
        .ifPresent(
            connection ->
                table
                    .row("Browser", connection.browser())
                    .row("Bolt", connection.uri())
                    .row("User", EmbeddedNeo4j.USER)
                    .row("Password", "in " + status.passwordFile()));
    table.row("Logs", status.home().neo4jLogs());
    List<String> lines = new ArrayList<>();
    lines.add(heading());
    lines.addAll(table.lines());
    return lines;
  }

  private String heading() {
    return switch (status.state()) {
      case RUNNING -> "Neo4j " + status.version().orElseThrow() + " is running.";
      case STARTING -> "Neo4j has a process that does not answer yet.";
      case STOPPED -> "Neo4j is not running.";
    };
  }
}
