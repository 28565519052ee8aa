package org.reformgraph.sparql;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.sse.SSE;

/** Texts as queries of strangers, up to their answers from a small data set. */
public final class SparqlFuzz {
  private static final String BASE = "http://fuzz.example/";
  private static final int SECONDS = 5;
  private static final DatasetGraph DATA =
      SSE.parseDatasetGraph(
          "(dataset (graph <http://g> (<http://s> <http://p> \"跨省通办\"@zh) (<http://s> <http://p> 1)"
              + " (<http://s> <http://q> <http://s>)))");

  private SparqlFuzz() {}

  /** Makes the libraries ready, whose time is not that of an input. */
  public static void fuzzerInitialize() {
    fuzzerTestOneInput("SELECT * { ?s ?p ?o }".getBytes(StandardCharsets.UTF_8));
  }

  /** UTF-8. */
  public static void fuzzerTestOneInput(byte[] data) {
    String text = new String(data, StandardCharsets.UTF_8);
    try {
      Nesting.require(text);
      Query query = QueryFactory.create(text, BASE, Syntax.syntaxSPARQL_11);
      QueryRules.require(query);
      run(query);
    } catch (QueryException | RefusedQueryException | StackOverflowError e) {
      // the server answers 400 with these words
    }
  }

  /**
   * Of what Jena throws here, all but the following and {@link QueryException} would end as 500.
   */
  private static void run(Query query) {
    try (QueryExec execution =
        QueryExec.dataset(DATA).query(query).timeout(SECONDS, TimeUnit.SECONDS).build()) {
      QueryGuards.install(execution.getContext());
      if (query.isAskType()) {
        execution.ask();
      } else if (query.isSelectType()) {
        execution.select().materialize();
      } else if (query.isConstructType()) {
        execution.construct();
      }
    } catch (QueryCancelledException e) {
      // ended by its time
    } catch (UnsupportedOperationException e) {
      if (!e.getStackTrace()[0].getClassName().startsWith("org.apache.jena.")) {
        throw e; // of Jena's, the server answers 400; ours is a fault
      }
    }
  }
}
