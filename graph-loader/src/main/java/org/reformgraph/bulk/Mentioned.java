package org.reformgraph.bulk;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a case says of an entity, as far as the entity is settled by it.
 *
 * @param document number of the document that it stands in
 * @param description properties of the {@code DESCRIBES}
 * @param topics confidence of the case's topics by their ids; only kept for measures
 */
record Mentioned(int document, Map<String, Object> description, Map<String, Double> topics) {
  private static final List<String> STRINGS = List.of("name", "region", "number", "concept");
  private static final List<String> LISTS = List.of("aliases", "formerIds");
  private static final String MENTIONS = "mentions";
  private static final int NONE = -1;

  byte[] bytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(document);
    out.writeInt(((Number) description.get(MENTIONS)).intValue());
    for (String property : STRINGS) {
      write(out, (String) description.get(property));
    }
    for (String property : LISTS) {
      List<?> list = (List<?>) description.getOrDefault(property, List.of());
      out.writeInt(list.size());
      for (Object each : list) {
        write(out, (String) each);
      }
    }
    out.writeInt(topics.size());
    for (Map.Entry<String, Double> topic : topics.entrySet()) {
      write(out, topic.getKey());
      out.writeDouble(topic.getValue());
    }
    return bytes.toByteArray();
  }

  static Mentioned of(byte[] bytes) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
    int document = in.readInt();
    Map<String, Object> description = new HashMap<>();
    description.put(MENTIONS, in.readInt());
    for (String property : STRINGS) {
      description.put(property, read(in));
    }
    for (String property : LISTS) {
      List<String> list = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        list.add(read(in));
      }
      description.put(property, list);
    }
    Map<String, Double> topics = new TreeMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      topics.put(read(in), in.readDouble());
    }
    return new Mentioned(document, description, topics);
  }

  private static void write(DataOutputStream out, String text) throws IOException {
    if (text == null) {
      out.writeInt(NONE);
      return;
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String read(DataInputStream in) throws IOException {
    int length = in.readInt();
    return length == NONE ? null : new String(in.readNBytes(length), StandardCharsets.UTF_8);
  }
}
