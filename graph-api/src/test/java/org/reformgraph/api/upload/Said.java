package org.reformgraph.api.upload;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** What {@link Uploads} tells whoever runs the server. */
final class Said extends Handler implements AutoCloseable {
  private final Logger logger = Logger.getLogger(Uploads.class.getName());
  private final List<String> lines = new CopyOnWriteArrayList<>();

  Said() {
    setFormatter(new SimpleFormatter());
    logger.addHandler(this);
  }

  List<String> lines() {
    return List.copyOf(lines);
  }

  @Override
  public void publish(LogRecord what) {
    lines.add(what.getLevel().getName() + ": " + getFormatter().formatMessage(what));
  }

  @Override
  public void flush() {
    // nothing waits
  }

  @Override
  public void close() {
    logger.removeHandler(this);
  }
}
