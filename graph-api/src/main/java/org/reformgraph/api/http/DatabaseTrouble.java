package org.reformgraph.api.http;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.neo4j.driver.exceptions.SecurityException;

/** What the API says when the database fails it. */
public final class DatabaseTrouble {
  private static final String TIMED_OUT = "Neo.ClientError.Transaction.TransactionTimedOut";
  private static final Wording TOO_LONG =
      new Wording("这个查询用时过长，已被中止。请缩小范围后再试。", "The query was ended. Ask for less and try again.");
  private static final Wording AWAY =
      new Wording(
          "数据库没有应答。请稍后再试；管理员可用 ./reformgraph neo4j start 启动它。",
          "The database does not answer. Try again later; ./reformgraph neo4j start starts it.");

  private static final Wording NO_INDEX =
      new Wording(
          "图谱还是空的，或由旧版本加载，缺少所需的索引。请先运行 ./reformgraph load。",
          "The graph is empty, or was loaded by an older version, and lacks an index. Run ./reformgraph load first.");

  private DatabaseTrouble() {}

  /** Whether an index was asked that this graph does not have: nothing was loaded into it yet. */
  public static boolean isMissingIndex(Neo4jException e) {
    return "Neo.ClientError.Procedure.ProcedureCallFailed".equals(e.code())
        && e.getMessage() != null
        && e.getMessage().contains("no such")
        && e.getMessage().contains("index");
  }

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
    if (isMissingIndex(e)) {
      return Optional.of(new Said(ProblemKind.DATABASE_AWAY, NO_INDEX));
    }
    return e instanceof RetryableException || e instanceof SecurityException
        ? Optional.of(new Said(ProblemKind.DATABASE_AWAY, AWAY))
        : Optional.empty();
  }
}
