package org.reformgraph.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reformgraph.model.Entity;
import org.reformgraph.model.EntityType;
import org.reformgraph.model.FoldedName;

/**
 * A sentence and the names of one type that a careful reader finds in it.
 *
 * @param expected the forms of each name
 * @param optional forms of names that may be found or not
 */
record NamedSentence(
    String text, EntityType type, List<Set<String>> expected, Set<String> optional) {

  /** What extraction made of the sentence, in words: names it missed and wrong ones it found. */
  record Reading(int found, List<String> missed, List<String> wrong) {}

  /** The sentences of a table in the test resources, for one type of name. */
  static List<NamedSentence> of(String resource, EntityType type) {
    int column = type == EntityType.MEASURE ? 1 : 2;
    return lines(resource)
        .map(line -> line.split("\t", -1))
        .map(fields -> of(fields[0], type, fields.length > column ? fields[column] : ""))
        .toList();
  }

  private static Stream<String> lines(String resource) {
    try (InputStream in = NamedSentence.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static NamedSentence of(String text, EntityType type, String field) {
    List<Set<String>> expected = new ArrayList<>();
    Set<String> optional = new HashSet<>();
    for (String name : field.split("\\|")) {
      if (name.startsWith("?")) {
        optional.addAll(forms(name.substring(1)));
      } else if (!name.isBlank()) {
        expected.add(forms(name));
      }
    }
    return new NamedSentence(text, type, expected, optional);
  }

  private static Set<String> forms(String name) {
    return Stream.of(name.split("/")).map(FoldedName::of).collect(Collectors.toSet());
  }

  /** Each found name counts for one expected name at most, as in the evaluation of gold cases. */
  Reading read() {
    OneCase read = OneCase.of("湖南省岳阳市：服务再提速", text);
    List<Set<String>> open = new ArrayList<>(expected);
    List<String> wrong = new ArrayList<>();
    for (Entity entity : read.facts().entities()) {
      if (entity.type() == type) {
        Set<String> forms =
            Stream.concat(Stream.of(entity.name()), entity.aliases().stream())
                .map(FoldedName::of)
                .collect(Collectors.toSet());
        if (!open.removeIf(names -> names.stream().anyMatch(forms::contains))
            && optional.stream().noneMatch(forms::contains)) {
          wrong.add(entity.name() + " in " + text);
        }
      }
    }
    List<String> missed = open.stream().map(names -> names + " in " + text).toList();
    return new Reading(expected.size() - open.size(), missed, wrong);
  }
}
