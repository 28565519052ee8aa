package org.reformgraph.spark.engine;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.reformgraph.cli.JobEngine;
import org.reformgraph.spark.port.Graph;
import org.reformgraph.spark.port.Iterators;
import org.reformgraph.spark.port.SharedNode;
import org.reformgraph.spark.port.Target;
import org.reformgraph.write.DocumentRows;
import org.reformgraph.write.GraphWriter;
import org.reformgraph.write.LinkRow;
import org.reformgraph.write.LoadedDocument;
import org.reformgraph.write.PartWriter;
import org.reformgraph.write.PartedLoad;
import org.reformgraph.write.SharedRow;

/** A Neo4j, over Bolt; the address may be that of a cluster. */
final class Neo4jGraph implements Graph {
  /** One for the writer, one for the lock, and some that were not given back yet. */
  private static final int CONNECTIONS = 4;

  private final Driver driver;
  private final JobEngine engine;
  private final int batchRows;

  private Neo4jGraph(Driver driver, JobEngine engine, int batchRows) {
    this.driver = driver;
    this.engine = engine;
    this.batchRows = batchRows;
  }

  /** A driver for a database, which need not answer yet. */
  static Neo4jGraph open(Target target, JobEngine engine) {
    return EngineClasses.with(() -> new Neo4jGraph(driver(target), engine, target.batchRows()));
  }

  private static Driver driver(Target target) {
    Config config =
        Config.builder()
            .withUserAgent("reformgraph-spark")
            .withTelemetryDisabled(true)
            .withMaxConnectionPoolSize(CONNECTIONS)
            .build();
    return GraphDatabase.driver(
        target.uri(), AuthTokens.basic(target.user(), target.password()), config);
  }

  @Override
  public void prepare() {
    driver.verifyConnectivity();
    EngineClasses.with(() -> engine.writer(driver));
  }

  @Override
  public Map<String, String> documents() {
    return EngineClasses.with(() -> GraphWriter.documents(driver)).stream()
        .collect(
            Collectors.toMap(
                LoadedDocument::id, d -> d.fingerprint() == null ? "" : d.fingerprint()));
  }

  @Override
  public Load begin(List<String> replaced) {
    return new LockedLoad(PartedLoad.open(driver, replaced));
  }

  @Override
  public long settle() {
    return EngineClasses.with(() -> engine.writer(driver).settle()).settled();
  }

  @Override
  public long writeDocuments(String phase, int part, String token, Iterator<byte[]> rows) {
    PartWriter writer = writer(phase, part);
    writer.documents(Iterators.map(rows, row -> Bytes.read(row, DocumentRows.class)), token);
    return writer.repeated();
  }

  @Override
  public long writeShared(String phase, int part, Iterator<SharedNode> nodes) {
    PartWriter writer = writer(phase, part);
    writer.shared(
        Iterators.map(nodes, node -> new SharedRow(node.id(), node.label(), node.name())));
    return writer.repeated();
  }

  @Override
  public long writeLinks(String phase, int part, Iterator<byte[]> rows) {
    PartWriter writer = writer(phase, part);
    writer.links(Iterators.map(rows, row -> Bytes.read(row, LinkRow.class)));
    return writer.repeated();
  }

  @Override
  public long finishDocuments(String phase, int part, String token, Iterator<byte[]> rows) {
    PartWriter writer = writer(phase, part);
    writer.finish(Iterators.map(rows, row -> Bytes.read(row, DocumentRows.class)), token);
    return writer.repeated();
  }

  private PartWriter writer(String phase, int part) {
    return new PartWriter(driver, phase, part, batchRows);
  }

  @Override
  public void close() {
    driver.close();
  }

  /** The load as the job sees it. */
  private record LockedLoad(PartedLoad load) implements Load {
    @Override
    public String token() {
      return load.token();
    }

    @Override
    public String begin(String name, int parts) {
      return load.begin(name, parts);
    }

    @Override
    public void keepLock() {
      load.keepLock();
    }

    @Override
    public void close() {
      load.close();
    }
  }
}
