package org.reformgraph.api;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How the modules stand on each other, and the rules of the house; all modules are seen here. */
class ArchitectureTests {
  private static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .withImportOption(location -> !location.contains("-tests.jar"))
          .importPackages("org.reformgraph");

  /** Who reads RDF: files that come with the product. */
  private static final String READERS_OF_OUR_OWN_RDF =
      ".*\\.(OntologyFiles|ReformOntology|SkosReader|DatasetDescription)(\\$.*)?";

  private static final Path ROOT = Path.of("").toAbsolutePath().getParent();

  /** So no document, page or request can name a JSON-LD context or a graph that is fetched. */
  @Test
  void noRdfOfStrangersIsRead() {
    noClasses()
        .that()
        .haveNameNotMatching(READERS_OF_OUR_OWN_RDF)
        .should()
        .dependOnClassesThat()
        .haveNameMatching("org\\.apache\\.jena\\.(riot\\.RDFParser.*|util\\.FileManager)")
        .orShould()
        .callMethodWhere(
            DescribedPredicate.describe(
                "RDFDataMgr reads",
                (JavaMethodCall call) ->
                    call.getTargetOwner().getName().equals("org.apache.jena.riot.RDFDataMgr")
                        && call.getTarget().getName().matches("(read|load|parse).*")))
        .check(ALL);
  }

  @Test
  void theModulesDependDownwardsOnly() {
    Architectures.layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("ontology")
        .definedBy(
            "org.reformgraph.model..",
            "org.reformgraph.ontology..",
            "org.reformgraph.source..",
            "org.reformgraph.rdf..")
        .layer("cypher")
        .definedBy("org.reformgraph.cypher..")
        .layer("graph-api")
        .definedBy("org.reformgraph.api..", "org.reformgraph.linked..", "org.reformgraph.sparql..")
        .layer("graph-loader")
        .definedBy(
            resideInAPackage("org.reformgraph..")
                .and(
                    not(
                        resideInAnyPackage(
                            "org.reformgraph.model..",
                            "org.reformgraph.ontology..",
                            "org.reformgraph.source..",
                            "org.reformgraph.rdf..",
                            "org.reformgraph.cypher..",
                            "org.reformgraph.api..",
                            "org.reformgraph.linked..",
                            "org.reformgraph.sparql.."))))
        .whereLayer("graph-api")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("graph-loader")
        .mayOnlyBeAccessedByLayers("graph-api")
        .whereLayer("cypher")
        .mayOnlyBeAccessedByLayers("graph-loader", "graph-api")
        .check(ALL);
  }

  @Test
  void springIsKnownToTheApiOnly() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.reformgraph.api..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.springframework..")
        .check(ALL);
  }

  @Test
  void fusekiAndItsStoresAreKnownToSparqlOnly() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.reformgraph.sparql..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.apache.jena.fuseki..",
            "org.apache.jena.tdb2..",
            "org.apache.jena.dboe..",
            "org.apache.jena.query.text..",
            "org.apache.lucene..",
            "org.eclipse.jetty..")
        .check(ALL);
  }

  /** The web server hands over requests and sends answers; what RDF is it does not know. */
  @Test
  void jenaIsKnownToSparqlAndLinkedDataOnly() {
    noClasses()
        .that()
        .resideInAPackage("org.reformgraph.api..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.jena..")
        .check(ALL);
  }

  @Test
  void linkedDataIsAskedByTheApiOnly() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.reformgraph.api..", "org.reformgraph.linked..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.reformgraph.linked..")
        .check(ALL);
  }

  /** Spring's server and Fuseki's each have their own. */
  @Test
  void servletsAreKnownToTheServersOnly() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.reformgraph.api..", "org.reformgraph.sparql..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("jakarta.servlet..")
        .check(ALL);
  }

  @Test
  void theApiIsAWayInAndNoPipeline() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "org.reformgraph.api..", "org.reformgraph.linked..", "org.reformgraph.sparql..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.reformgraph.read..",
            "org.reformgraph.segment..",
            "org.reformgraph.extract..",
            "org.reformgraph.resolve..",
            "com.hankcs..",
            "picocli..")
        .check(ALL);
  }

  @Test
  void noStateIsStatic() {
    fields().that().areStatic().should().beFinal().check(ALL);
  }

  /** What a static constant holds must not change either. */
  @Test
  void noStaticConstantIsMadeToBeChanged() {
    fields()
        .that()
        .areStatic()
        .should()
        .notHaveRawType(resideInAPackage("java.util.concurrent.."))
        .andShould()
        .notHaveRawType(java.util.HashMap.class)
        .andShould()
        .notHaveRawType(java.util.ArrayList.class)
        .andShould()
        .notHaveRawType(ThreadLocal.class)
        .andShould()
        .notHaveRawType(StringBuilder.class)
        .check(ALL);
  }

  @Test
  void valuesAreRecordsOfFinalFields() {
    fields()
        .that()
        .areDeclaredInClassesThat()
        .resideInAPackage("org.reformgraph.model..")
        .should()
        .beFinal()
        .andShould()
        .notHaveRawType("[I")
        .andShould()
        .notHaveRawType("[B")
        .check(ALL);
  }

  /** A record that is handed from stage to stage owns its lists: nobody changes them behind it. */
  @Test
  void recordsCopyTheCollectionsThatTheyAreGiven() {
    classes()
        .that()
        .areAssignableTo(Record.class)
        .and()
        .arePublic()
        .and()
        .resideInAnyPackage(
            "org.reformgraph.model..",
            "org.reformgraph.read..",
            "org.reformgraph.segment..",
            "org.reformgraph.extract..",
            "org.reformgraph.resolve..",
            "org.reformgraph.ontology..")
        .should(Immutability.COPY_COLLECTIONS)
        .check(ALL);
  }

  @Test
  void onlyTheCommandLineWritesToTheConsole() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.reformgraph.cli..")
        .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
        .check(ALL);
  }

  @Test
  void onlyTheCommandLineEndsTheProcess() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.reformgraph.cli..")
        .should()
        .callMethod(System.class, "exit", int.class)
        .check(ALL);
  }

  @Test
  void failuresHaveTypesOfTheirOwn() {
    noClasses().should(GeneralCodingRules.THROW_GENERIC_EXCEPTIONS).check(ALL);
  }

  @Test
  void noClassIsNamedByWhatItIsNot() {
    noClasses()
        .should()
        .haveSimpleNameEndingWith("Util")
        .orShould()
        .haveSimpleNameEndingWith("Utils")
        .orShould()
        .haveSimpleNameEndingWith("Helper")
        .orShould()
        .haveSimpleNameEndingWith("Manager")
        .check(ALL);
  }

  @Test
  void everyPackageSaysWhatItIsFor() throws IOException {
    assertThat(packages())
        .hasSizeGreaterThan(10)
        .allSatisfy(folder -> assertThat(folder.resolve("package-info.java")).exists());
  }

  private static Set<Path> packages() throws IOException {
    Set<Path> packages = Set.of();
    for (String module : List.of("ontology", "cypher", "graph-loader", "graph-api")) {
      try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/main/java"))) {
        Set<Path> found =
            files
                .filter(file -> file.toString().endsWith(".java"))
                .map(Path::getParent)
                .collect(Collectors.toSet());
        found.addAll(packages);
        packages = found;
      }
    }
    return packages;
  }
}
