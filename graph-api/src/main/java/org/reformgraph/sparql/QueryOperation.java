package org.reformgraph.sparql;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.jena.atlas.lib.Pair;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQLProtocol;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.graph.GraphFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Queries by the SPARQL 1.1 Protocol, within limits.
 *
 * <p>An answer is made wholly before it is sent, so that a query that takes too long is refused by
 * its status rather than cut off in the midst of its answer. What is longer than the limit is cut,
 * which the answer's header says.
 */
final class QueryOperation extends SPARQL_QueryDataset {
  /** The header of an answer that says how many results it has at most. */
  static final String LIMIT = "Results-Limit";

  /** The header of an answer that was cut. */
  static final String CUT = "Results-Cut";

  /** How many characters an answer has at most, so that it can be made in memory. */
  static final int CHARACTERS = 20_000_000;

  private static final Logger LOG = LoggerFactory.getLogger(QueryOperation.class);

  private final QueryLimits limits;
  private final QueryWatch watch;
  private final Semaphore running;

  QueryOperation(QueryLimits limits, QueryWatch watch) {
    this.limits = limits;
    this.watch = watch;
    this.running = new Semaphore(limits.atOnce(), true);
  }

  @Override
  public void execGet(HttpAction action) {
    if (action.getRequestQueryString() == null) {
      ServiceDescription.send(action);
    } else {
      super.execGet(action);
    }
  }

  /** Answers on its own: what Fuseki says of errors cannot hold Chinese. */
  @Override
  public void validate(HttpAction action) {
    action.setResponseHeader(LIMIT, Integer.toString(limits.results()));
    super.validate(action);
  }

  @Override
  protected void executeBody(HttpAction action) {
    try (InputStream input = action.getRequestInputStream()) {
      byte[] body = input.readNBytes(limits.requestBytes() + 1);
      if (body.length > limits.requestBytes()) {
        Answers.error(action, 413, tooLong());
      } else {
        execute(new String(body, StandardCharsets.UTF_8), action);
      }
    } catch (IOException e) {
      Answers.error(action, 400, "the request could not be read: " + e.getMessage());
    }
  }

  private String tooLong() {
    return "a request may have " + limits.requestBytes() + " bytes at most";
  }

  @Override
  protected void execute(String text, HttpAction action) {
    if (text.length() > limits.requestBytes()) {
      Answers.error(action, 413, tooLong());
      return;
    }
    QueryThread.run(() -> answer(text, action));
  }

  private void answer(String text, HttpAction action) {
    try {
      Nesting.require(text);
      QueryRules.require(QueryFactory.create(text, BASE, Syntax.syntaxSPARQL_11));
      runInTurn(text, action);
    } catch (QueryParseException e) {
      Answers.error(action, 400, tooDeep(e) ? TOO_DEEP : Answers.positioned(e));
    } catch (QueryException | RefusedQueryException e) {
      Answers.error(action, 400, tooDeep(e) ? TOO_DEEP : e.getMessage());
    } catch (StackOverflowError e) {
      Answers.error(action, 400, TOO_DEEP);
    } catch (OutOfMemoryError e) {
      Answers.error(action, 503, TOO_LARGE);
    }
  }

  /** Jena's parser wraps what is thrown in it. */
  private static boolean tooDeep(RuntimeException e) {
    return e.getCause() instanceof StackOverflowError
        || "StackOverflowError".equals(e.getMessage());
  }

  private void runInTurn(String text, HttpAction action) {
    boolean turn = false;
    try {
      turn = running.tryAcquire(limits.time().toMillis(), TimeUnit.MILLISECONDS);
      if (turn) {
        run(text, action);
      } else {
        action.setResponseHeader("Retry-After", "10");
        Answers.error(action, 503, "too many queries at once; try again later");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      Answers.error(action, 503, STOPPING);
    } finally {
      if (turn) {
        running.release();
      }
    }
  }

  private void run(String text, HttpAction action) {
    try {
      super.execute(text, action);
    } catch (QueryCancelledException e) {
      Answers.error(action, 503, watch.wasTooLarge() ? TOO_LARGE : tooLong(limits.time()));
    } catch (ActionErrorException e) {
      Answers.error(action, e.getRC(), tooDeep(e) ? TOO_DEEP : e.getMessage());
    } catch (RejectedExecutionException e) {
      Answers.error(action, 503, STOPPING);
    } catch (UnsupportedOperationException e) { // as of some nested property paths
      LOG.warn("a query cannot be answered", e); // that it is a fault of ours can be seen here
      Answers.error(
          action, 400, "Jena cannot answer this query, put it otherwise: " + e.getMessage());
    } finally {
      watch.forget();
    }
  }

  private static String tooLong(Duration time) {
    return "the query took longer than "
        + time.toSeconds()
        + " s and was cut off; ask for less, or add what narrows it down";
  }

  /** Watched from here on, and descriptions as they can be broken off. */
  @Override
  protected QueryExec createQueryExec(HttpAction action, Query query, DatasetGraph dataset) {
    Query run = query.isDescribeType() ? Descriptions.resources(query) : query;
    QueryExec execution =
        QueryExec.dataset(dataset).query(run).context(action.getContext()).build();
    watch.watch(CancelSignal.of(execution.getContext()), time(action));
    return execution;
  }

  /** What a query asks for, but no more than there is. */
  private Duration time(HttpAction action) {
    String asked = action.getRequestParameter("timeout");
    if (asked == null) {
      return limits.time();
    }
    try {
      Duration time = Duration.ofMillis(Math.round(1_000 * Double.parseDouble(asked)));
      return time.isNegative() || time.compareTo(limits.time()) > 0 ? limits.time() : time;
    } catch (NumberFormatException e) {
      throw new RefusedQueryException("timeout is a number of seconds, as in timeout=5");
    }
  }

  private static final String TOO_DEEP =
      "the query is nested too deeply, or one of its paths goes on too long";

  private static final String STOPPING = "the server is being stopped";

  private static final String TOO_LARGE =
      "the query took more memory than there is and was cut off; sort, group or join less at once";

  private static final String BASE = "http://server/unset-base/";

  /** Graphs of this data set only, whatever their IRIs: nothing is fetched. */
  @Override
  protected Pair<DatasetGraph, Query> decideDataset(HttpAction action, Query query, String log) {
    DatasetDescription named = SPARQLProtocol.getDatasetDescription(action, query);
    if (named != null) {
      DatasetGraph all = getDataset(action);
      Stream.concat(named.getDefaultGraphURIs().stream(), named.getNamedGraphURIs().stream())
          .filter(iri -> !all.containsGraph(NodeFactory.createURI(iri)))
          .findFirst()
          .ifPresent(
              iri -> {
                throw new RefusedQueryException(
                    "this data set has no graph <" + iri + ">, and none is fetched from elsewhere");
              });
    }
    return super.decideDataset(action, query, log);
  }

  @Override
  protected QueryExecResult executeQuery(
      HttpAction action, QueryExec execution, Query query, String log) {
    if (query.isSelectType()) {
      return new QueryExecResult(rows(action, execution.select()));
    }
    if (query.isConstructType()) {
      return new QueryExecResult(graph(action, execution.constructTriples()));
    }
    if (query.isDescribeType()) {
      boolean whole = execution.getDataset() == getDataset(action);
      return new QueryExecResult(graph(action, new Descriptions(query, execution, whole)));
    }
    return new QueryExecResult(execution.ask());
  }

  private RowSet rows(HttpAction action, RowSet all) {
    AnswerSize size = new AnswerSize(limits.results());
    List<Binding> rows = new ArrayList<>();
    while (size.mayGrow() && all.hasNext()) {
      Binding row = all.next();
      rows.add(row);
      row.forEach((variable, node) -> size.add(node));
      size.added();
    }
    said(action, all);
    return RowSetStream.create(all.getResultVars(), rows.iterator());
  }

  private Graph graph(HttpAction action, Iterator<Triple> triples) {
    AnswerSize size = new AnswerSize(limits.results());
    Graph graph = GraphFactory.createDefaultGraph();
    while (size.mayGrow() && triples.hasNext()) {
      Triple triple = triples.next();
      if (!graph.contains(triple)) {
        graph.add(triple);
        size.add(triple.getObject());
        size.added();
      }
    }
    said(action, triples);
    return graph;
  }

  private static void said(HttpAction action, Iterator<?> rest) {
    if (rest.hasNext()) {
      action.setResponseHeader(CUT, "true");
    }
  }

  /** How long an answer is so far. */
  private static final class AnswerSize {
    private final int most;
    private int results;
    private long characters;

    AnswerSize(int most) {
      this.most = most;
    }

    void add(Node node) {
      characters += node.isLiteral() ? node.getLiteralLexicalForm().length() : 0;
    }

    void added() {
      results++;
    }

    boolean mayGrow() {
      return results < most && characters < CHARACTERS;
    }
  }
}
