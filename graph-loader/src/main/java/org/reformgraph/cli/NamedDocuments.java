package org.reformgraph.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.reformgraph.write.LoadedDocument;

/**
 * The documents of the graph that a user names by id or path.
 *
 * @param documents each once, in the order in which they were named
 * @param unknown the names that no document has
 */
record NamedDocuments(List<LoadedDocument> documents, List<String> unknown) {
  NamedDocuments {
    documents = List.copyOf(documents);
    unknown = List.copyOf(unknown);
  }

  /**
   * Looks all names up before anything is done with one of them.
   *
   * @param names ids or paths
   * @param collection where paths are looked for; null for everywhere
   * @throws CommandFailedException when a path is that of documents in several collections
   */
  static NamedDocuments of(List<String> names, String collection, List<LoadedDocument> all) {
    Set<LoadedDocument> documents = new LinkedHashSet<>();
    List<String> unknown = new ArrayList<>();
    List<String> ambiguous = new ArrayList<>();
    for (String name : names) {
      List<LoadedDocument> found = named(name, collection, all);
      if (found.isEmpty()) {
        unknown.add(name);
      } else if (found.size() > 1) {
        ambiguous.add(name + " is in the collections " + collections(found));
      }
      documents.addAll(found);
    }
    if (!ambiguous.isEmpty()) {
      throw new CommandFailedException(
          ExitCode.USAGE,
          String.join("; ", ambiguous)
              + ". Nothing was removed: name one with --collection, or each document by its id");
    }
    return new NamedDocuments(List.copyOf(documents), unknown);
  }

  private static List<LoadedDocument> named(
      String name, String collection, List<LoadedDocument> all) {
    return all.stream()
        .filter(
            document ->
                document.id().equals(name)
                    || (document.path().equals(name)
                        && (collection == null || collection.equals(document.collection()))))
        .toList();
  }

  private static String collections(List<LoadedDocument> documents) {
    return documents.stream().map(LoadedDocument::collection).collect(Collectors.joining(", "));
  }
}
