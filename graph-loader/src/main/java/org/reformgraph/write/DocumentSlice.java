package org.reformgraph.write;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.reformgraph.model.CaseFacts;
import org.reformgraph.model.DocumentInfo;

/**
 * The part of a document that one transaction writes; mostly the whole.
 *
 * @param token names the load, as long as the document is not written wholly
 */
record DocumentSlice(
    DocumentFacts document, List<CaseFacts> cases, boolean first, boolean last, String token) {
  String id() {
    return document.id();
  }

  /** Whether earlier transactions wrote a part of the document. */
  boolean continued() {
    return !first;
  }

  /** The same for a document that this load has begun already. */
  DocumentSlice following() {
    return new DocumentSlice(document, cases, false, last, token);
  }

  /** The same in two, of which the first has the fewer cases. */
  List<DocumentSlice> halves() {
    int middle = cases.size() / 2;
    return List.of(
        new DocumentSlice(document, cases.subList(0, middle), first, false, token),
        new DocumentSlice(document, cases.subList(middle, cases.size()), false, last, token));
  }

  /**
   * The document's node: a document that is not written wholly has no fingerprint, so that it is
   * never taken for loaded.
   */
  Map<String, Object> properties() {
    DocumentInfo info = document.info();
    Map<String, Object> properties = new HashMap<>();
    properties.put("id", id());
    properties.put("name", info.name());
    properties.put("uri", uri(info));
    properties.put("path", info.path());
    properties.put("collection", info.collection());
    properties.put("sha256", info.sha256());
    properties.put("encoding", info.encoding());
    properties.put("date", info.date());
    properties.put(last ? "fingerprint" : "loading", last ? document.fingerprint() : token);
    return properties;
  }

  private static String uri(DocumentInfo info) {
    String path = "/" + info.collection() + "/" + info.path();
    try {
      return new URI(null, null, path, null).toASCIIString().substring(1);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("no path of a document: " + path, e);
    }
  }
}
