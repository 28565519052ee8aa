package org.reformgraph.api.download;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.reformgraph.source.GraphPart;
import org.reformgraph.source.GraphRelation;
import tools.jackson.databind.json.JsonMapper;

/** Writes relations that have a sentence, one a line: type, ends, and what the graph has of it. */
record FactLines(OutputStream out) implements Consumer<GraphPart> {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String EVIDENCE = "evidence";

  @Override
  public void accept(GraphPart part) {
    try {
      for (GraphRelation relation : part.relations()) {
        if (relation.properties().containsKey(EVIDENCE)) {
          out.write(JSON.writeValueAsBytes(line(relation)));
          out.write('\n');
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Object> line(GraphRelation relation) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("relation", relation.type());
    line.put("from", relation.from());
    line.put("to", relation.to());
    line.putAll(relation.properties());
    return line;
  }
}
