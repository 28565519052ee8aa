package org.reformgraph.ontology;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.reformgraph.model.Topic;

/** What the statements read so far say of one subject; it may turn out not to be a concept. */
final class ConceptDraft {
  private final String iri;
  private final List<String> zh = new ArrayList<>(1);
  private final List<String> en = new ArrayList<>(1);
  private final Set<String> notations = new TreeSet<>();
  private final Set<String> altLabels = new TreeSet<>();
  private final Set<String> hiddenLabels = new TreeSet<>();
  private final Set<String> broader = new TreeSet<>();
  private final Set<String> related = new TreeSet<>();
  private final Set<Topic> topics = new TreeSet<>();
  private String definition = "";
  private boolean measure;

  ConceptDraft(String iri) {
    this.iri = iri;
  }

  void inMeasures() {
    measure = true;
  }

  boolean isMeasure() {
    return measure;
  }

  void notation(String code) {
    notations.add(code);
  }

  void prefLabel(String label, String language) {
    List<String> labels = language.equals("en") ? en : zh;
    if (!labels.contains(label)) {
      labels.add(label);
    }
  }

  void altLabel(String label) {
    altLabels.add(label);
  }

  void hiddenLabel(String label) {
    hiddenLabels.add(label);
  }

  void definition(String text) {
    definition = text;
  }

  void broader(String parent) {
    broader.add(parent);
  }

  void related(String other) {
    related.add(other);
  }

  void topic(Topic topic) {
    topics.add(topic);
  }

  /** The only notation, or an error that says what is wrong. */
  String code() {
    if (notations.size() != 1) {
      throw new ConceptSchemeException(
          iri + " needs exactly one skos:notation, it has " + notations);
    }
    return notations.iterator().next();
  }

  Concept concept(Map<String, String> codeOfIri) {
    if (zh.size() != 1 || en.size() > 1) {
      throw new ConceptSchemeException(
          iri + " needs one skos:prefLabel in zh and at most one in en, it has " + zh + " " + en);
    }
    altLabels.remove(zh.get(0));
    return new Concept(
        iri,
        code(),
        zh.get(0),
        en.isEmpty() ? "" : en.get(0),
        List.copyOf(altLabels),
        List.copyOf(hiddenLabels),
        definition,
        codes("broader", broader, codeOfIri),
        codes("related", related, codeOfIri),
        List.copyOf(topics));
  }

  private List<String> codes(String link, Set<String> iris, Map<String, String> codeOfIri) {
    return iris.stream().map(other -> code(link, other, codeOfIri)).sorted().toList();
  }

  private String code(String link, String other, Map<String, String> codeOfIri) {
    String code = codeOfIri.get(other);
    if (code == null) {
      throw new ConceptSchemeException(
          iri + " has the " + link + " concept " + other + ", which the measures scheme lacks");
    }
    return code;
  }
}
