package org.reformgraph.api.http;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.neo4j.driver.exceptions.SecurityException;

/** What the API says when the database fails it. */
final class DatabaseTrouble {
  private static final String TIMED_OUT = "Neo.ClientError.Transaction.TransactionTimedOut";
  private static final Wording TOO_LONG =
      new Wording("这个查询用时过长，已被中止。请缩小范围后再试。", "The query was ended. Ask for less and try again.");
  private static final Wording AWAY =
      new Wording(
          "数据库没有应答。请稍后再试；管理员可用 ./reformgraph neo4j start 启动它。",
          "The database does not answer. Try again later; ./reformgraph neo4j start starts it.");

  private DatabaseTrouble() {}

  /** What is wrong, and what to do about it. */
  record Said(ProblemKind kind, Wording detail) {}

  /** What a failure says of the database; empty when it is none of the database's. */
  static Optional<Said> of(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
        .filter(Neo4jException.class::isInstance)
        .map(Neo4jException.class::cast)
        .findFirst()
        .flatMap(DatabaseTrouble::said);
  }

  private static Optional<Said> said(Neo4jException e) {
    if (e.code() != null && e.code().startsWith(TIMED_OUT)) {
      return Optional.of(new Said(ProblemKind.TIMED_OUT, TOO_LONG));
    }
    return e instanceof RetryableException || e instanceof SecurityException
        ? Optional.of(new Said(ProblemKind.DATABASE_AWAY, AWAY))
        : Optional.empty();
  }
}
