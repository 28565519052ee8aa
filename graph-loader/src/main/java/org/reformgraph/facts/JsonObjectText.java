package org.reformgraph.facts;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiConsumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A JSON object being written key by key, numbers without exponents. */
final class JsonObjectText {
  private static final JsonFactory JSON = new JsonFactory();

  private final StringWriter text = new StringWriter();
  private final JsonGenerator generator = JSON.createGenerator(ObjectWriteContext.empty(), text);

  JsonObjectText() {
    generator.writeStartObject();
  }

  String finish() {
    generator.writeEndObject();
    generator.close();
    return text.toString();
  }

  /** A key that is always there, null or not. */
  JsonObjectText put(String key, String value) {
    generator.writeName(key);
    if (value == null) {
      generator.writeNull();
    } else {
      generator.writeString(value);
    }
    return this;
  }

  /** A key that is left out when null. */
  JsonObjectText putIfKnown(String key, String value) {
    return value == null ? this : put(key, value);
  }

  JsonObjectText put(String key, int value) {
    generator.writeName(key);
    generator.writeNumber(value);
    return this;
  }

  JsonObjectText putIfKnown(String key, Integer value) {
    return value == null ? this : put(key, value.intValue());
  }

  JsonObjectText put(String key, double value) {
    return put(key, new BigDecimal(Double.toString(value)));
  }

  JsonObjectText put(String key, BigDecimal value) {
    generator.writeName(key);
    if (value == null) {
      generator.writeNull();
    } else {
      generator.writeNumber(value.toPlainString());
    }
    return this;
  }

  JsonObjectText put(String key, List<String> values) {
    generator.writeName(key);
    generator.writeStartArray();
    values.forEach(generator::writeString);
    generator.writeEndArray();
    return this;
  }

  /** Pairs of numbers. */
  JsonObjectText putPairs(String key, List<int[]> pairs) {
    generator.writeName(key);
    generator.writeStartArray();
    pairs.forEach(pair -> generator.writeArray(pair, 0, pair.length));
    generator.writeEndArray();
    return this;
  }

  <T> JsonObjectText putObject(String key, T value, BiConsumer<JsonObjectText, T> keys) {
    generator.writeName(key);
    object(value, keys);
    return this;
  }

  <T> JsonObjectText putObjects(String key, List<T> values, BiConsumer<JsonObjectText, T> keys) {
    generator.writeName(key);
    generator.writeStartArray();
    values.forEach(value -> object(value, keys));
    generator.writeEndArray();
    return this;
  }

  private <T> void object(T value, BiConsumer<JsonObjectText, T> keys) {
    generator.writeStartObject();
    keys.accept(this, value);
    generator.writeEndObject();
  }
}
