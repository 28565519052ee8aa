package org.reformgraph.api.upload;

import java.util.Locale;

/** Where a job stands. */
enum JobStatus {
  QUEUED,
  RUNNING,
  DONE,
  FAILED;

  boolean ended() {
    return this == DONE || this == FAILED;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
