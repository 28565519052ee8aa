package org.reformgraph.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A graph whose texts are {@linkplain Redaction redacted}: what is read of it may leave this
 * machine.
 */
public record RedactedSource(FactSource source) implements FactSource {
  @Override
  public void read(Selection selection, Consumer<GraphPart> to) {
    source.read(selection, part -> to.accept(redacted(part)));
  }

  private static GraphPart redacted(GraphPart part) {
    return new GraphPart(
        part.caseId(),
        part.nodes().stream()
            .map(n -> new GraphNode(n.label(), n.id(), redacted(n.properties())))
            .toList(),
        part.relations().stream()
            .map(r -> new GraphRelation(r.type(), r.from(), r.to(), redacted(r.properties())))
            .toList());
  }

  private static Map<String, Object> redacted(Map<String, Object> properties) {
    Map<String, Object> redacted = new LinkedHashMap<>(properties);
    redacted.replaceAll((name, value) -> redacted(value));
    return redacted;
  }

  private static Object redacted(Object value) {
    if (value instanceof String text) {
      return Redaction.of(text);
    }
    return value instanceof List<?> list
        ? list.stream().map(RedactedSource::redacted).toList()
        : value;
  }
}
