package org.reformgraph.sparql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.FSDirectory;

/**
 * All that a data set says, as text. What has no name is as good as any other that has none, and
 * each writing of a document as good as the next: their stamps are left out.
 *
 * @param quads of all named graphs
 * @param words what is searched
 * @param documents the fingerprints of the documents that it was made of
 */
record DataSetContents(
    SortedSet<String> quads, SortedSet<String> words, Map<String, String> documents) {

  /** After a fingerprint: see {@link GraphDocuments}. */
  private static final Pattern STAMP =
      Pattern.compile("(?<=\\p{XDigit}) \\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

  static DataSetContents of(Generation generation) {
    return generation.read(
        books ->
            new DataSetContents(
                quads(generation.dataset()), words(generation), fingerprints(books)));
  }

  private static Map<String, String> fingerprints(Bookkeeping books) {
    Map<String, String> fingerprints = new TreeMap<>(books.fingerprints());
    fingerprints.replaceAll((document, stamped) -> STAMP.matcher(stamped).replaceAll(""));
    return fingerprints;
  }

  /** For a transaction of the caller. */
  static SortedSet<String> quads(DatasetGraph dataset) {
    SortedSet<String> lines = new TreeSet<>();
    dataset.findNG(null, null, null, null).forEachRemaining(quad -> lines.add(line(quad)));
    return lines;
  }

  private static String line(Quad quad) {
    return String.join(
        " ",
        term(quad.getSubject()),
        term(quad.getPredicate()),
        term(quad.getObject()),
        term(quad.getGraph()));
  }

  private static String term(Node node) {
    return node.isBlank() ? "_:" : NodeFmtLib.strNT(node);
  }

  private static SortedSet<String> words(Generation generation) {
    SortedSet<String> words = new TreeSet<>();
    try (DirectoryReader reader =
        DirectoryReader.open(FSDirectory.open(generation.directory().resolve("words")))) {
      IndexSearcher all = new IndexSearcher(reader);
      int most = Math.max(1, reader.numDocs());
      for (ScoreDoc each : all.search(new MatchAllDocsQuery(), most).scoreDocs) {
        SortedSet<String> fields = new TreeSet<>();
        for (IndexableField field : all.storedFields().document(each.doc)) {
          fields.add(field.name() + "=" + field.stringValue());
        }
        words.add(fields.toString());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }
}
