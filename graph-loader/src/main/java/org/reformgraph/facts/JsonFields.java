package org.reformgraph.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Typed access to an object's keys; each error names the key by its path from the line's root. */
record JsonFields(JsonNode node, String path) {
  static JsonFields root(JsonNode node) throws BadFactsException {
    return object(node, "");
  }

  private static JsonFields object(JsonNode node, String path) throws BadFactsException {
    if (!node.isObject()) {
      throw new BadFactsException(path.isEmpty() ? "no JSON object" : path + " is no object");
    }
    return new JsonFields(node, path);
  }

  JsonFields object(String key) throws BadFactsException {
    return object(required(key), at(key));
  }

  List<JsonFields> objects(String key) throws BadFactsException {
    List<JsonFields> objects = new ArrayList<>();
    for (JsonNode element : array(key)) {
      objects.add(object(element, at(key) + "[" + objects.size() + "]"));
    }
    return objects;
  }

  /** The text of a key that must be there. */
  String text(String key) throws BadFactsException {
    String text = textOrNull(key);
    if (text == null) {
      throw missing(key);
    }
    return text;
  }

  /** The text of a key, or null when it is missing or null. */
  String textOrNull(String key) throws BadFactsException {
    JsonNode value = node.path(key);
    if (isAbsent(value)) {
      return null;
    }
    if (!value.isString()) {
      throw bad(key, "is no string");
    }
    return checked(key, value.stringValue());
  }

  List<String> texts(String key) throws BadFactsException {
    List<String> texts = new ArrayList<>();
    for (JsonNode element : array(key)) {
      if (!element.isString()) {
        throw bad(key, "holds something that is no string");
      }
      texts.add(checked(key, element.stringValue()));
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

  BigDecimal numberOrNull(String key) throws BadFactsException {
    JsonNode value = node.path(key);
    if (isAbsent(value)) {
      return null;
    }
    if (!value.isNumber()) {
      throw bad(key, "is no number");
    }
    return value.decimalValue();
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

  /** Whether the key is there and not null. */
  boolean has(String key) {
    return !isAbsent(node.path(key));
  }

  JsonNode array(String key) throws BadFactsException {
    JsonNode array = required(key);
    if (!array.isArray()) {
      throw bad(key, "is no array");
    }
    return array;
  }

  BadFactsException bad(String key, String problem) {
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
