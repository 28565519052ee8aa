package org.reformgraph.spark.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.reformgraph.facts.FactsLine;
import org.reformgraph.facts.FactsReader;
import org.reformgraph.model.CaseFacts;
import org.reformgraph.model.DocumentInfo;
import org.reformgraph.read.RejectedInputException;
import org.reformgraph.spark.port.Described;
import org.reformgraph.spark.port.DocumentParts;
import org.reformgraph.spark.port.Link;
import org.reformgraph.spark.port.SharedNode;
import org.reformgraph.write.DocumentFacts;
import org.reformgraph.write.DocumentRows;
import org.reformgraph.write.LinkRow;

/** Puts the lines of a facts file together again, a document at a time. */
final class FactsDocuments implements Iterator<DocumentParts> {
  private static final String DESCRIBES = "DESCRIBES";

  private final Iterator<String> lines;
  private FactsLine next;

  FactsDocuments(Iterator<String> lines) {
    this.lines = lines;
    this.next = line();
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public DocumentParts next() {
    if (next == null) {
      throw new NoSuchElementException();
    }
    DocumentInfo info = next.facts().document();
    String fingerprint = next.fingerprint();
    List<CaseFacts> cases = new ArrayList<>();
    while (next != null && next.facts().document().equals(info)) {
      cases.add(next.facts());
      next = line();
    }
    return parts(DocumentRows.of(new DocumentFacts(info, fingerprint, cases)));
  }

  private FactsLine line() {
    if (!lines.hasNext()) {
      return null;
    }
    try {
      return FactsReader.parse(lines.next());
    } catch (RejectedInputException e) {
      throw new IllegalStateException("the facts that this job wrote are damaged: run it again", e);
    }
  }

  private static DocumentParts parts(DocumentRows rows) {
    DocumentRows own = rows.withoutShared();
    return new DocumentParts(
        rows.id(),
        rows.fingerprint(),
        Bytes.of(own),
        rows.shared().stream().map(s -> new SharedNode(s.id(), s.label(), s.name())).toList(),
        rows.links().stream().map(FactsDocuments::link).toList(),
        rows.links().stream()
            .filter(link -> link.type().equals(DESCRIBES))
            .map(FactsDocuments::described)
            .toList());
  }

  private static Link link(LinkRow row) {
    return new Link(row.from(), row.sharedEnd(), row.order(), Bytes.of(row));
  }

  private static Described described(LinkRow row) {
    Map<String, Object> said = row.properties();
    Set<String> aliases = new HashSet<>();
    if (said.get("aliases") instanceof List<?> others) { // left out where there are none
      others.forEach(alias -> aliases.add((String) alias));
    }
    return new Described(
        row.to(),
        1,
        (Integer) said.get("mentions"),
        once(said.get("name")),
        aliases,
        once(said.get("region")),
        once(said.get("number")));
  }

  private static Map<String, Integer> once(Object word) {
    return word == null ? Map.of() : Map.of((String) word, 1);
  }
}
