package org.reformgraph.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Relationship;

/** A value of a result as one text: nodes by their names, paths as Cypher draws them. */
final class CellText {
  private static final String BETWEEN = "; ";

  private CellText() {}

  static String of(Value value) {
    return text(value.asObject());
  }

  private static String text(Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof Path path) {
      return path(path);
    }
    if (value instanceof Node node) {
      return node(node);
    }
    if (value instanceof Relationship relation) {
      return "[" + relation.type() + "]";
    }
    if (value instanceof List<?> list) {
      return list.stream().map(CellText::text).collect(Collectors.joining(BETWEEN));
    }
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .map(entry -> entry.getKey() + ": " + text(entry.getValue()))
          .collect(Collectors.joining(BETWEEN));
    }
    return value instanceof Double number ? decimal(number) : value.toString();
  }

  private static String path(Path path) {
    StringBuilder text = new StringBuilder(node(path.start()));
    for (Path.Segment segment : path) {
      Relationship relation = segment.relationship();
      boolean forward = relation.startNodeElementId().equals(segment.start().elementId());
      text.append(forward ? "-[" : "<-[")
          .append(relation.type())
          .append(forward ? "]->" : "]-")
          .append(node(segment.end()));
    }
    return text.toString();
  }

  private static String node(Node node) {
    return "(" + node.get("name").asString("") + ")";
  }

  /** Without an exponent, which spreadsheets and people read less well. */
  private static String decimal(double number) {
    return Double.isFinite(number)
        ? new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString()
        : Double.toString(number);
  }
}
