package org.reformgraph.sparql;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.rdf.model.Resource;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.classic.MultiFieldQueryParser;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.IOContext;

/**
 * A text index whose searches see what the transaction sees that they run in. Jena's own opens the
 * newest state for each search: a query that runs while data is replaced would find words of after
 * beside triples of before.
 *
 * <p>Commit and abort are those of {@link TextTransactions}; what Jena calls by these names does
 * nothing here, since it would also undo a writer's work when a reader is cut off.
 */
final class SnapshotTextIndex extends TextIndexLucene {
  private static final int MOST = 10_000;
  private static final String MARK = "mark";

  private final TextTransactions transactions;

  SnapshotTextIndex(Directory directory, TextIndexConfig configuration) {
    super(directory, configuration);
    this.transactions = new TextTransactions(this);
  }

  TextTransactions transactions() {
    return transactions;
  }

  /** The mark that was given with the last commit; empty before the first. */
  String mark() throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(getDirectory())) {
      return reader.getIndexCommit().getUserData().getOrDefault(MARK, "");
    }
  }

  /** What the next commit is known by. */
  void mark(String mark) {
    getIndexWriter().setLiveCommitData(Map.of(MARK, mark).entrySet());
  }

  /** Copies what was last committed to an empty directory. Nobody may commit meanwhile. */
  void copyTo(Path empty) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(getDirectory());
        Directory copy = FSDirectory.open(empty)) {
      Collection<String> files = reader.getIndexCommit().getFileNames();
      for (String file : files) {
        copy.copyFrom(getDirectory(), file, file, IOContext.DEFAULT);
      }
      copy.sync(files);
    }
  }

  @Override
  public void prepareCommit() {}

  @Override
  public void commit() {}

  @Override
  public void rollback() {}

  void prepareWriting() {
    super.prepareCommit();
  }

  void commitWriting() {
    super.commit();
  }

  void rollbackWriting() {
    super.rollback();
  }

  @Override
  public List<TextHit> query(
      String subject,
      List<Resource> properties,
      String words,
      String graph,
      String language,
      int limit,
      String highlight) {
    IndexReader reader = transactions.reader();
    try {
      Query query = query(subject, fields(properties), words, language);
      IndexSearcher searcher = new IndexSearcher(reader);
      int most = limit <= 0 ? MOST : Math.min(limit, MOST);
      return hits(searcher, searcher.search(query, most).scoreDocs);
    } catch (ParseException e) {
      throw new QueryParseException(
          "text:query does not understand '" + words + "': " + e.getMessage(), e, -1, -1);
    } catch (IOException e) {
      throw new TextIndexFailure("the text index cannot be read", e);
    }
  }

  private Set<String> fields(List<Resource> properties) {
    Set<String> fields =
        properties.stream()
            .map(property -> getDocDef().getField(property.asNode()))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return fields.isEmpty() ? Set.of(getDocDef().getPrimaryField()) : fields;
  }

  private Query query(String subject, Set<String> fields, String words, String language)
      throws ParseException {
    MultiFieldQueryParser parser =
        new MultiFieldQueryParser(fields.toArray(String[]::new), getQueryAnalyzer());
    BooleanQuery.Builder all = new BooleanQuery.Builder().add(parser.parse(words), Occur.MUST);
    if (subject != null) {
      all.add(new TermQuery(new Term(getDocDef().getEntityField(), subject)), Occur.FILTER);
    }
    if (language != null && !language.isBlank()) {
      all.add(new TermQuery(new Term(getDocDef().getLangField(), language)), Occur.FILTER);
    }
    return all.build();
  }

  /** One hit for a literal, also when two graphs hold it. */
  private List<TextHit> hits(IndexSearcher searcher, ScoreDoc[] found) throws IOException {
    Map<List<String>, TextHit> hits = new LinkedHashMap<>();
    for (ScoreDoc each : found) {
      Document document = searcher.storedFields().document(each.doc);
      String subject = document.get(getDocDef().getEntityField());
      String field =
          getDocDef().fields().stream()
              .filter(f -> document.get(f) != null)
              .findFirst()
              .orElseThrow();
      String value = document.get(field);
      String language = document.get(getDocDef().getLangField());
      hits.putIfAbsent(
          List.of(subject, field, value, language == null ? "" : language),
          new TextHit(NodeFactory.createURI(subject), each.score, literal(value, language), null));
    }
    return new ArrayList<>(hits.values());
  }

  private static Node literal(String value, String language) {
    return language == null || language.startsWith("^^")
        ? NodeFactory.createLiteralString(value)
        : NodeFactory.createLiteralLang(value, language);
  }

  /** What is not committed is dropped: its triples are not either. */
  @Override
  public void close() {
    transactions.close();
    IndexWriter writer = getIndexWriter();
    if (writer == null) {
      return; // it could not be opened again after something was undone
    }
    try {
      writer.rollback();
    } catch (IOException e) {
      throw new TextIndexFailure("the text index cannot be closed", e);
    }
  }
}
