package org.reformgraph.cypher;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** What the module between the ontology and the loader may know. */
class ArchitectureTests {
  private static final JavaClasses MODULE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.reformgraph.cypher");

  @Test
  void theModuleKnowsTheOntologyTheDriverAndMigrations() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..",
            "org.slf4j..",
            "org.neo4j.driver..",
            "ac.simons.neo4j.migrations..",
            "org.reformgraph.model..",
            "org.reformgraph.ontology..",
            "org.reformgraph.source..",
            "org.reformgraph.cypher..")
        .check(MODULE);
  }

  @Test
  void migrationsStayBehindTheSchema() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.reformgraph.cypher.schema..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("ac.simons.neo4j..")
        .check(MODULE);
  }

  @Test
  void theHomeKnowsNoDatabase() {
    noClasses()
        .that()
        .resideInAPackage("org.reformgraph.cypher.home..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.neo4j..", "ac.simons.neo4j..")
        .check(MODULE);
  }

  @Test
  void itsPackagesAreFreeOfCycles() {
    slices().matching("org.reformgraph.cypher.(*)..").should().beFreeOfCycles().check(MODULE);
  }

  /** The licence of the server is why: see NOTICE. */
  @Test
  void theServerIsNotOnTheClassPath() {
    assertThatExceptionOfType(ClassNotFoundException.class)
        .isThrownBy(() -> Class.forName("org.neo4j.server.CommunityEntryPoint"));
    assertThatExceptionOfType(ClassNotFoundException.class)
        .isThrownBy(() -> Class.forName("org.neo4j.graphdb.GraphDatabaseService"));
  }
}
