package org.reformgraph.benchmarks.soak;

import java.util.List;
import org.reformgraph.benchmarks.process.Command;

/**
 * Has a part of the archive loaded again by the command, in a process of its own as users run it:
 * twice as it is, and the third time in its other version. Of one thread.
 */
final class Reloads implements Task {
  private static final int CHANGED_EVERY = 3;

  private final Client client;
  private final Command command;
  private final SoakArchive archive;
  private int version;

  Reloads(Client client, Command command, SoakArchive archive) {
    this.client = client;
    this.command = command;
    this.archive = archive;
  }

  @Override
  public void run(int number, Steps steps) throws Steps.FailedException {
    version += number % CHANGED_EVERY == CHANGED_EVERY - 1 ? 1 : 0;
    List<String> titles =
        steps.step(
            Kind.RELOAD,
            () -> {
              List<String> held = archive.hold(version);
              command.succeed("load", "--quiet", archive.current().toString());
              return held;
            });
    steps.step(
        Kind.RELOADED,
        () -> client.requireText(client.document(SoakArchive.CURRENT, SoakArchive.FIRST), titles));
  }
}
