package org.reformgraph.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.reformgraph.model.Span;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Typed access to an object's keys; each error names the key by its path from the root. */
public final class JsonFields {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final JsonNode node;
  private final String path;

  private JsonFields(JsonNode node, String path) {
    this.node = node;
    this.path = path;
  }

  /** The object that a JSON text is. */
  public static JsonFields parse(String json) throws BadFactsException {
    try {
      return object(JSON.readTree(json), "");
    } catch (JacksonException e) {
      throw new BadFactsException("no JSON: " + where(e), e);
    }
  }

  /** Where the text stops being JSON; the parser's own words speak of its classes. */
  private static String where(JacksonException e) {
    if (e instanceof UnexpectedEndOfInputException) {
      return "it ends in the middle; was it cut off?";
    }
    TokenStreamLocation at = e.getLocation();
    if (at == null || at.getColumnNr() < 1) {
      return "it cannot be read";
    }
    String line = at.getLineNr() > 1 ? "line " + at.getLineNr() + ", " : "";
    return "look at " + line + "column " + at.getColumnNr() + " and before it";
  }

  private static JsonFields object(JsonNode node, String path) throws BadFactsException {
    if (!node.isObject()) {
      throw new BadFactsException(path.isEmpty() ? "no JSON object" : path + " is no object");
    }
    return new JsonFields(node, path);
  }

  /** The object of a key that must be there. */
  public JsonFields object(String key) throws BadFactsException {
    return object(required(key), at(key));
  }

  /** The objects of an array that must be there. */
  public List<JsonFields> objects(String key) throws BadFactsException {
    List<JsonFields> objects = new ArrayList<>();
    for (JsonNode element : array(key)) {
      objects.add(object(element, at(key) + "[" + objects.size() + "]"));
    }
    return objects;
  }

  /** The text of a key that must be there. */
  public String text(String key) throws BadFactsException {
    String text = textOrNull(key);
    if (text == null) {
      throw missing(key);
    }
    return text;
  }

  /** The text of a key, or null when it is missing or null. */
  public String textOrNull(String key) throws BadFactsException {
    JsonNode value = node.path(key);
    if (isAbsent(value)) {
      return null;
    }
    if (!value.isString()) {
      throw bad(key, "is no string");
    }
    return checked(key, value.stringValue());
  }

  /** The texts of an array that must be there. */
  public List<String> texts(String key) throws BadFactsException {
    List<String> texts = new ArrayList<>();
    for (JsonNode element : array(key)) {
      if (!element.isString()) {
        throw bad(key, "holds something that is no string");
      }
      texts.add(checked(key, element.stringValue()));
    }
    return texts;
  }

  /** As {@link #texts}, but none when the key is missing or null. */
  public List<String> textsIfAny(String key) throws BadFactsException {
    return has(key) ? texts(key) : List.of();
  }

  /** As {@link #objects}, but none when the key is missing or null. */
  public List<JsonFields> objectsIfAny(String key) throws BadFactsException {
    return has(key) ? objects(key) : List.of();
  }

  /** The elements of an array that are texts, or objects that hold one under a key of theirs. */
  public List<String> textsIfAny(String key, String inner) throws BadFactsException {
    List<String> texts = new ArrayList<>();
    for (JsonNode element : has(key) ? array(key) : List.<JsonNode>of()) {
      String at = at(key) + "[" + texts.size() + "]";
      texts.add(element.isString() ? element.stringValue() : object(element, at).text(inner));
    }
    return texts;
  }

  int integer(String key) throws BadFactsException {
    JsonNode value = required(key);
    if (!value.isIntegralNumber() || !value.canConvertToInt()) {
      throw bad(key, "is no whole number");
    }
    return value.intValue();
  }

  Integer integerOrNull(String key) throws BadFactsException {
    return isAbsent(node.path(key)) ? null : Integer.valueOf(integer(key));
  }

  /** The number of a key, or null when it is missing or null. */
  public BigDecimal numberOrNull(String key) throws BadFactsException {
    JsonNode value = node.path(key);
    if (isAbsent(value)) {
      return null;
    }
    if (!value.isNumber()) {
      throw bad(key, "is no number");
    }
    return value.decimalValue();
  }

  /** The text of a key that may also be written as a number, or null when missing or null. */
  public String scalarOrNull(String key) throws BadFactsException {
    JsonNode value = node.path(key);
    return value.isNumber() ? value.asString() : textOrNull(key);
  }

  /** A truth value, or the default when the key is missing or null. */
  public boolean flag(String key, boolean otherwise) throws BadFactsException {
    if (!has(key)) {
      return otherwise;
    }
    if (!node.path(key).isBoolean()) {
      throw bad(key, "is neither true nor false");
    }
    return node.path(key).booleanValue();
  }

  /** A number between 0 and 1. */
  double share(String key) throws BadFactsException {
    BigDecimal number = numberOrNull(key);
    if (number == null) {
      throw missing(key);
    }
    double share = number.doubleValue();
    if (!(share >= 0 && share <= 1)) {
      throw bad(key, "is not between 0 and 1");
    }
    return share;
  }

  /** Stretches of text, each an array of start and end; none when the key is missing or null. */
  public List<Span> spans(String key) throws BadFactsException {
    List<Span> spans = new ArrayList<>();
    if (has(key)) {
      for (JsonNode pair : array(key)) {
        if (pair.size() != 2
            || !pair.path(0).canConvertToInt()
            || !pair.path(1).canConvertToInt()) {
          throw bad(key, "holds something that is no pair of whole numbers");
        }
        spans.add(span(pair.path(0).intValue(), pair.path(1).intValue()));
      }
    }
    return spans;
  }

  /** The stretch between the keys {@code start} and {@code end}. */
  public Span span() throws BadFactsException {
    return span(integer("start"), integer("end"));
  }

  private Span span(int start, int end) throws BadFactsException {
    if (start < 0 || end < start) {
      throw bad("start", "and end are no stretch of text: " + start + ".." + end);
    }
    return new Span(start, end);
  }

  /** The object's keys, in their order. */
  public List<String> keys() {
    return List.copyOf(node.propertyNames());
  }

  /** Whether the key holds an object. */
  public boolean hasObject(String key) {
    return node.path(key).isObject();
  }

  /** Whether the key is there and not null. */
  public boolean has(String key) {
    return !isAbsent(node.path(key));
  }

  private JsonNode array(String key) throws BadFactsException {
    JsonNode array = required(key);
    if (!array.isArray()) {
      throw bad(key, "is no array");
    }
    return array;
  }

  /** What to throw for a key that is there but wrong. */
  public BadFactsException bad(String key, String problem) {
    return new BadFactsException(at(key) + " " + problem);
  }

  private BadFactsException missing(String key) {
    return bad(key, "is missing");
  }

  private JsonNode required(String key) throws BadFactsException {
    JsonNode value = node.path(key);
    if (isAbsent(value)) {
      throw missing(key);
    }
    return value;
  }

  /** Half a surrogate pair can be written in JSON, but neither in UTF-8 nor in the graph. */
  private String checked(String key, String text) throws BadFactsException {
    if (text.codePoints()
        .anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
      throw bad(key, "holds half a surrogate pair");
    }
    return text;
  }

  private String at(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }

  private static boolean isAbsent(JsonNode value) {
    return value.isMissingNode() || value.isNull();
  }
}
