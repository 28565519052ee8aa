package org.reformgraph.ontology.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.apache.jena.vocabulary.VOID;
import org.apache.jena.vocabulary.XSD;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.model.vocabulary.VANN;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reformgraph.ontology.ReformOntology;
import org.reformgraph.ontology.UnitTable;
import org.reformgraph.ontology.dataset.DataDump;
import org.reformgraph.ontology.dataset.DatasetDescription;
import org.reformgraph.ontology.dataset.DatasetFacts;
import org.reformgraph.ontology.dataset.VoidCounts;

/**
 * Holds the vocabulary classes against the files, and the terms of others against the classes that
 * Jena and RDF4J make of the published vocabularies.
 */
class VocabularyTests {
  /** What the languages themselves are made of; shapes are held to SHACL by its own parser. */
  private static final List<String> LANGUAGES =
      List.of(RDF.uri, RDFS.uri, OWL.NS, XSD.NS, "http://www.w3.org/ns/shacl#");

  /** Terms of these were compared with the maintainers' files, which vocabularies.ttl names. */
  private static final Set<String> READ_BY_HAND =
      Set.of(
          "http://purl.org/vocab/cpsv#",
          "http://data.europa.eu/m8g/",
          "http://data.europa.eu/eli/ontology#",
          "http://qudt.org/schema/qudt/",
          "http://qudt.org/vocab/unit/",
          "http://www.w3.org/ns/dqv#",
          "http://spdx.org/rdf/terms#");

  private final Model ontology = ReformOntology.ontology();
  private final Model vocabularies = ReformOntology.vocabularies();

  @Test
  void theClassHasTheTermsOfTheOntologyAndNoOthers() {
    Set<String> defined =
        ontology.listSubjects().toList().stream()
            .filter(Resource::isURIResource)
            .map(Resource::getURI)
            .filter(iri -> iri.startsWith(REFORM.NS))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> terms = iris(REFORM.class);
    assertThat(terms.remove(REFORM.ONTOLOGY.getURI())).isTrue();
    assertThat(terms).isEqualTo(defined).hasSizeGreaterThan(80);
  }

  @ParameterizedTest
  @ValueSource(classes = {REFORM.class, QUDT.class, DQV.class, SPDX.class})
  void constantsAreSpelledAsTheirTerms(Class<?> vocabulary) throws IllegalAccessException {
    String namespace = namespace(vocabulary);
    for (Field constant : constants(vocabulary)) {
      String iri = ((Node) constant.get(null)).getURI();
      String name = constant.getName();
      String term = name.endsWith("_") ? name.substring(0, name.length() - 1) : name;
      assertThat(iri).isIn(namespace + term, REFORM.ONTOLOGY.getURI());
    }
  }

  @ParameterizedTest
  @ValueSource(classes = {QUDT.class, DQV.class, SPDX.class})
  void theClassesOfOtherVocabulariesHaveTheTermsThatTheListHas(Class<?> vocabulary) {
    assertThat(iris(vocabulary)).isEqualTo(listed(namespace(vocabulary)));
  }

  @Test
  void everyTermHasALabelAndACommentInBothLanguages() {
    for (String iri : iris(REFORM.class)) {
      if (!iri.equals(REFORM.ONTOLOGY.getURI())) {
        Resource term = ontology.createResource(iri);
        for (String language : List.of("zh", "en")) {
          assertThat(term.listProperties(RDFS.label, language).toList()).as(iri).hasSize(1);
          assertThat(term.listProperties(RDFS.comment, language).toList()).as(iri).hasSize(1);
        }
      }
    }
  }

  @Test
  void noTwoTermsShareALabel() {
    for (String language : List.of("zh", "en")) {
      List<String> labels =
          iris(REFORM.class).stream()
              .map(ontology::createResource)
              .filter(term -> term.hasProperty(RDF.type, OWL.Class))
              .map(term -> term.getProperty(RDFS.label, language).getString())
              .toList();
      assertThat(labels).doesNotHaveDuplicates().isNotEmpty();
    }
  }

  @Test
  void everyTermOfAnotherVocabularyIsListedAndEveryListedOneIsUsed() {
    Set<String> used = new TreeSet<>(iris(QUDT.class));
    used.addAll(iris(DQV.class));
    used.addAll(iris(SPDX.class));
    for (String file : ReformOntology.FILES) {
      used.addAll(foreign(file));
    }
    used.addAll(foreign("the sample", RDFDataMgr.loadModel("org/reformgraph/ontology/sample.ttl")));
    used.addAll(foreign("a data set", DatasetDescription.of(dataset())));
    UnitTable.bundled().units().forEach(unit -> used.add("http://qudt.org/vocab/unit/" + unit));
    assertThat(listed("")).isEqualTo(used);
  }

  private static DatasetFacts dataset() {
    return new DatasetFacts(
        "https://example.org/",
        LocalDate.EPOCH,
        VoidCounts.of(1, Map.of(REFORM.Case.getURI(), 1L), Map.of(REFORM.measure.getURI(), 1L)),
        List.of(new DataDump("https://example.org/dump", "text/turtle", true, 1, "ab")),
        "https://example.org/sparql",
        "1",
        "digest");
  }

  @Test
  void everyVocabularyHasATitleAVersionAndAPrefix() {
    List<Resource> standards =
        vocabularies.listSubjectsWithProperty(RDF.type, DCTerms.Standard).toList();
    assertThat(standards).hasSizeGreaterThan(10);
    assertThat(standards)
        .allSatisfy(
            standard -> {
              assertThat(standard.hasProperty(DCTerms.title)).isTrue();
              assertThat(standard.hasProperty(OWL.versionInfo)).isTrue();
              assertThat(standard.hasProperty(RDFS.seeAlso)).isTrue();
              String prefix =
                  standard
                      .getProperty(
                          vocabularies.createProperty(
                              "http://purl.org/vocab/vann/preferredNamespacePrefix"))
                      .getString();
              assertThat(vocabularies.getNsPrefixURI(prefix)).isEqualTo(standard.getURI());
            });
  }

  @Test
  void listedTermsAreTermsOfTheirVocabulary() {
    Set<String> known = new TreeSet<>();
    for (Class<?> vocabulary :
        List.of(
            DCTerms.class,
            DCAT.class,
            OA.class,
            ORG.class,
            SKOS.class,
            SchemaDO.class,
            VOID.class,
            PROV.class,
            VANN.class)) {
      known.addAll(iris(vocabulary));
    }
    assertThat(known).hasSizeGreaterThan(1000);
    List<String> unknown =
        listed("").stream()
            .filter(iri -> READ_BY_HAND.stream().noneMatch(iri::startsWith))
            .filter(iri -> !known.contains(iri))
            .toList();
    assertThat(unknown).isEmpty();
  }

  private Set<String> foreign(String file) {
    return foreign(file, file.equals("vocabularies.ttl") ? vocabularies : model(file));
  }

  private static Set<String> foreign(String file, Model model) {
    Set<String> terms = new TreeSet<>();
    model
        .listStatements()
        .forEachRemaining(
            s -> {
              add(terms, s.getPredicate());
              if (s.getPredicate().equals(RDF.type)) {
                add(terms, s.getResource());
              }
              if (file.equals("reform.ttl")) {
                add(terms, s.getSubject());
                if (s.getObject().isURIResource() && !isDocument(s.getPredicate())) {
                  add(terms, s.getResource());
                }
              }
            });
    return terms;
  }

  private static boolean isDocument(Resource property) {
    return List.of(DCTerms.license, OWL.versionInfo, RDFS.seeAlso).contains(property)
        || property.getURI().equals(OWL.NS + "versionIRI");
  }

  private static Model model(String file) {
    return switch (file) {
      case "reform.ttl" -> ReformOntology.ontology();
      case "shapes.ttl" -> ReformOntology.shapes();
      case "themes.ttl" -> ReformOntology.themes();
      case "b-ready.ttl" -> ReformOntology.bReady();
      default -> throw new IllegalArgumentException(file);
    };
  }

  private static void add(Set<String> terms, Resource resource) {
    if (resource.isURIResource()
        && !resource.getURI().startsWith("https://w3id.org/reformgraph/")
        && LANGUAGES.stream().noneMatch(resource.getURI()::startsWith)) {
      terms.add(resource.getURI());
    }
  }

  /** The listed terms whose IRI begins so. */
  private Set<String> listed(String namespace) {
    return vocabularies.listSubjectsWithProperty(RDFS.isDefinedBy).toList().stream()
        .map(Resource::getURI)
        .filter(iri -> iri.startsWith(namespace))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String namespace(Class<?> vocabulary) {
    try {
      return (String) vocabulary.getField("NS").get(null);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(vocabulary + " has no namespace", e);
    }
  }

  private static List<Field> constants(Class<?> vocabulary) {
    return Arrays.stream(vocabulary.getFields())
        .filter(f -> Modifier.isStatic(f.getModifiers()))
        .filter(
            f ->
                Stream.of(Node.class, Resource.class, Value.class)
                    .anyMatch(t -> t.isAssignableFrom(f.getType())))
        .toList();
  }

  private static Set<String> iris(Class<?> vocabulary) {
    return constants(vocabulary).stream()
        .map(VocabularyTests::iri)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String iri(Field constant) {
    try {
      Object term = constant.get(null);
      return term instanceof Value value ? value.stringValue() : term.toString();
    } catch (IllegalAccessException e) {
      throw new LinkageError(constant + " cannot be read", e);
    }
  }
}
