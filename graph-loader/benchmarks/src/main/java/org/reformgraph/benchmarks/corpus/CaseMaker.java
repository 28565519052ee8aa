package org.reformgraph.benchmarks.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.reformgraph.lexicon.Division;
import org.reformgraph.lexicon.Gazetteer;
import org.reformgraph.ontology.Concept;
import org.reformgraph.ontology.ConceptScheme;

/** Makes cases up: a city, what it and its agencies do, and what came of it. */
final class CaseMaker {
  private static final int SENTENCES = 14;
  private static final int FEWEST_SENTENCES = 6;
  private static final double FILLER = 0.35;
  private static final double HEADING = 0.2;
  private static final double NEW_PARAGRAPH = 0.45;

  private final Grammar grammar;
  private final List<Division> cities;
  private final List<String> kinds;

  CaseMaker(Grammar grammar, Gazetteer gazetteer, ConceptScheme scheme) {
    this.grammar = grammar;
    this.cities =
        gazetteer.all().stream()
            .filter(d -> d.level() == Division.Level.PREFECTURE && d.code() != null)
            .filter(d -> d.name().endsWith("市"))
            .sorted(Comparator.comparing(Division::id))
            .toList();
    this.kinds =
        scheme.all().stream()
            .filter(concept -> !concept.broader().isEmpty())
            .map(Concept::zh)
            .sorted()
            .toList();
  }

  /**
   * A case.
   *
   * @param random decides all that is in it
   * @param ordinal makes its title the only one of its kind
   */
  MadeCase make(Random random, int ordinal) {
    Division city = pick(random, cities);
    List<Map<String, String>> threads = List.of(thread(random, city), thread(random, city));
    List<String> paragraphs = new ArrayList<>();
    List<MadeStatement> statements = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder();
    Set<Template> said = new LinkedHashSet<>();
    int wanted = FEWEST_SENTENCES + random.nextInt(SENTENCES - FEWEST_SENTENCES);
    while (said.size() < wanted) {
      Template template = pick(random, grammar.sentences());
      if (!said.add(template)) {
        continue;
      }
      Map<String, String> slots = numbers(random, pick(random, threads));
      String sentence = template.filled(slots);
      paragraph.append(sentence);
      template.facts().forEach(fact -> statements.add(new MadeStatement(fact, slots, sentence)));
      if (random.nextDouble() < FILLER) {
        paragraph.append(pick(random, grammar.choices("filler")));
      }
      if (random.nextDouble() < NEW_PARAGRAPH) {
        end(paragraph, paragraphs);
        if (random.nextDouble() < HEADING) {
          paragraphs.add(pick(random, grammar.choices("headings")));
        }
      }
    }
    end(paragraph, paragraphs);
    String title = name(city) + "：" + pick(random, grammar.choices("titles")) + "（" + ordinal + "）";
    return new MadeCase(title, paragraphs, city, statements);
  }

  private static void end(StringBuilder paragraph, List<String> paragraphs) {
    if (paragraph.length() > 0) {
      paragraphs.add(paragraph.toString());
      paragraph.setLength(0);
    }
  }

  /** What one part of a case is about: it is told in several sentences. */
  private Map<String, String> thread(Random random, Division city) {
    Map<String, String> slots = new HashMap<>();
    slots.put("city", name(city));
    slots.put("agency", name(city) + pick(random, grammar.choices("agencies")));
    slots.put("agency2", name(city) + pick(random, grammar.choices("agencies")));
    slots.put("measure", pick(random, kinds));
    slots.put("measure2", pick(random, kinds));
    slots.put("coined", joined(random, "coined"));
    slots.put("platform", joined(random, "platform"));
    slots.put("policy", pick(random, grammar.choices("policies")));
    slots.put("origin", name(other(random, city)));
    slots.put("process", pick(random, grammar.choices("processes")));
    return slots;
  }

  private Division other(Random random, Division city) {
    Division other = pick(random, cities);
    return other.equals(city) ? other(random, city) : other;
  }

  private String joined(Random random, String what) {
    return pick(random, grammar.choices(what + "-front"))
        + pick(random, grammar.choices(what + "-back"));
  }

  private static Map<String, String> numbers(Random random, Map<String, String> thread) {
    Map<String, String> slots = new HashMap<>(thread);
    int few = 1 + random.nextInt(9);
    slots.put("few", Integer.toString(few));
    slots.put("many", Integer.toString(few + 2 + random.nextInt(30)));
    slots.put("share", 80 + random.nextInt(19) + "." + random.nextInt(10));
    slots.put("count", Integer.toString(100 + random.nextInt(90_000)));
    slots.put("year", Integer.toString(2016 + random.nextInt(9)));
    return slots;
  }

  private static String name(Division city) {
    return city.name();
  }

  static <T> T pick(Random random, List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
