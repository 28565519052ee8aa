package org.reformgraph.ontology.page;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.shacl.vocabulary.SHACLM;

/** What the shapes want of a class's members or a property's ends, in words. */
final class Rules {
  /** A rule in both languages. */
  record Rule(String zh, String en) implements Comparable<Rule> {
    @Override
    public int compareTo(Rule other) {
      return en.compareTo(other.en);
    }
  }

  private static final List<Property> TARGETS =
      List.of(SHACLM.targetClass, SHACLM.targetSubjectsOf, SHACLM.targetObjectsOf);

  private final Model shapes;

  Rules(Model shapes) {
    this.shapes = shapes;
  }

  /** The rules for a class or property, sorted by their English words. */
  List<Rule> of(Resource term) {
    TreeSet<Rule> rules = new TreeSet<>();
    for (Property target : TARGETS) {
      shapes
          .listSubjectsWithProperty(target, term)
          .forEachRemaining(shape -> rules.addAll(ofShape(shape)));
    }
    return List.copyOf(rules);
  }

  private static List<Rule> ofShape(Resource shape) {
    List<Rule> rules = new ArrayList<>();
    add(shape, rules);
    shape.listProperties(SHACLM.property).forEachRemaining(s -> add(s.getResource(), rules));
    return rules;
  }

  private static void add(Resource shape, List<Rule> rules) {
    if (shape.hasProperty(SHACLM.message)) {
      rules.add(
          new Rule(
              Names.text(shape, SHACLM.message, "zh"), Names.text(shape, SHACLM.message, "en")));
    }
  }
}
