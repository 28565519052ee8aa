package org.reformgraph.write;

import java.util.Map;
import org.neo4j.driver.Query;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/** A transaction for those who may not end it. */
record OpenTransaction(Transaction transaction) implements TransactionContext {
  @Override
  public Result run(String query, Value parameters) {
    return transaction.run(query, parameters);
  }

  @Override
  public Result run(String query, Map<String, Object> parameters) {
    return transaction.run(query, parameters);
  }

  @Override
  public Result run(String query, Record parameters) {
    return transaction.run(query, parameters);
  }

  @Override
  public Result run(String query) {
    return transaction.run(query);
  }

  @Override
  public Result run(Query query) {
    return transaction.run(query);
  }
}
