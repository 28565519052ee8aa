package org.reformgraph.cypher.embedded;

import java.util.Locale;

/** Why the embedded server cannot be used; each has its section in {@code docs/neo4j.md}. */
public enum Problem {
  /** Another program listens on a port that the server was given. */
  PORT_TAKEN,
  /** Another process holds the store's lock. */
  STORE_IN_USE,
  /** The file system of the home is full, or nearly so. */
  NO_DISK_SPACE,
  /** The memory that the server was given is not there. */
  NO_MEMORY,
  /** The JDK cannot run the server. */
  WRONG_JAVA,
  /** The store was written by a version that this server does not know. */
  NEWER_STORE,
  /** The server runs, but cannot open the store: files of it are damaged or missing. */
  STORE_DAMAGED,
  /** The server's jars have not been resolved by the build. */
  SERVER_MISSING,
  /** There is a store, but not the password that opens it. */
  PASSWORD_LOST,
  /** The server does not take the password of the home. */
  PASSWORD_REJECTED,
  /** The home cannot be read or written. */
  HOME_UNUSABLE,
  /** The server ended during its start, for a reason that its log tells. */
  START_FAILED,
  /** The server did not answer in time. */
  START_TIMEOUT,
  /** The server did not end in time. */
  STOP_TIMEOUT,
  /** The server is not running. */
  NOT_RUNNING,
  /** The server is running, and what was asked needs it stopped. */
  RUNNING,
  /** A backup could not be written. */
  BACKUP_FAILED,
  /** A backup could not be read back. */
  RESTORE_FAILED,
  /** Files could not be imported. */
  IMPORT_FAILED;

  /** The section of the documentation that explains the problem. */
  public String documentation() {
    return "docs/neo4j.md#" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
