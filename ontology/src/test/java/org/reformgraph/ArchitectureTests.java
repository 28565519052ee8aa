package org.reformgraph;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** What the lowest module may know. */
class ArchitectureTests {
  private static final JavaClasses MODULE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.reformgraph");

  @Test
  void theModelKnowsNothingButJava() {
    classes()
        .that()
        .resideInAPackage("org.reformgraph.model..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "org.reformgraph.model..")
        .check(MODULE);
  }

  @Test
  void theModuleKnowsJenaAndNothingOfOursAbove() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..",
            "javax.xml.stream..",
            "jakarta.json..",
            "org.apache.jena..",
            "org.reformgraph.model..",
            "org.reformgraph.ontology..",
            "org.reformgraph.source..",
            "org.reformgraph.rdf..")
        .check(MODULE);
  }

  @Test
  void jenaStaysBehindTheOntologyAndRdf() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.reformgraph.ontology..", "org.reformgraph.rdf..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.jena..")
        .check(MODULE);
  }
}
