package org.reformgraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.reformgraph.model.FoldedName;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers of {@code similar --all} against judged families: how much of a member's family from
 * other cases is among its ten answers, and how high the first one stands.
 *
 * @param members of all families
 * @param found of these, how many are in the graph
 * @param recall recall at 10, the mean over the members that could have an answer
 * @param reciprocalRank of the first right answer, likewise
 */
record SimilarScore(int members, int found, double recall, double reciprocalRank) {
  private static final JsonMapper JSON = new JsonMapper();
  private static final int TOP = 10;
  private static final int SHORTEST_PART = 3;

  static SimilarScore of(Path answers, Path families) throws IOException {
    List<JsonNode> rows = new ArrayList<>();
    for (String line : Files.readAllLines(answers)) {
      rows.add(JSON.readTree(line));
    }
    Tally tally = new Tally();
    for (JsonNode family : JSON.readTree(Files.readString(families))) {
      tally.add(family.get("members"), rows);
    }
    return new SimilarScore(
        tally.members, tally.found, tally.recall / tally.asked, tally.rank / tally.asked);
  }

  private static boolean same(JsonNode member, JsonNode measure) {
    String title = FoldedName.of(member.get("title").stringValue());
    if (!FoldedName.of(measure.get("case").stringValue()).equals(title)) {
      return false;
    }
    Set<String> others = names(measure);
    for (String name : names(member)) {
      for (String other : others) {
        boolean longEnough = Math.min(name.length(), other.length()) >= SHORTEST_PART;
        if (name.equals(other) || longEnough && (name.contains(other) || other.contains(name))) {
          return true;
        }
      }
    }
    return false;
  }

  private static Set<String> names(JsonNode measure) {
    Set<String> names = new HashSet<>();
    names.add(FoldedName.of(measure.get("name").stringValue()));
    measure.get("aliases").forEach(alias -> names.add(FoldedName.of(alias.stringValue())));
    return names;
  }

  private static final class Tally {
    private int members;
    private int found;
    private int asked;
    private double recall;
    private double rank;

    private void add(JsonNode family, List<JsonNode> rows) {
      members += family.size();
      List<JsonNode> inGraph = new ArrayList<>();
      List<JsonNode> answers = new ArrayList<>();
      for (JsonNode member : family) {
        rows.stream()
            .filter(row -> same(member, row.get("measure")))
            .findFirst()
            .ifPresent(
                row -> {
                  inGraph.add(member);
                  answers.add(row.get("similar"));
                });
      }
      found += inGraph.size();
      for (int i = 0; i < inGraph.size(); i++) {
        String itsCase = inGraph.get(i).get("case").stringValue();
        List<JsonNode> relevant =
            inGraph.stream().filter(m -> !m.get("case").stringValue().equals(itsCase)).toList();
        if (!relevant.isEmpty()) {
          score(answers.get(i), relevant);
        }
      }
    }

    private void score(JsonNode answers, List<JsonNode> relevant) {
      int right = 0;
      int place = 0;
      int first = 0;
      for (JsonNode answer : answers) {
        place++;
        if (place <= TOP && relevant.stream().anyMatch(member -> same(member, answer))) {
          right++;
          first = first == 0 ? place : first;
        }
      }
      asked++;
      recall += Math.min(1.0, (double) right / Math.min(TOP, relevant.size()));
      rank += first == 0 ? 0 : 1.0 / first;
    }
  }
}
