package org.reformgraph.spark;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The job and the engine are loaded apart, so neither may know the other. */
class ArchitectureTests {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.reformgraph.spark");

  @Test
  void whatBothKnowUsesTheJdkOnly() {
    classes()
        .that()
        .resideInAPackage("org.reformgraph.spark.port")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "org.reformgraph.spark.port")
        .check(CLASSES);
  }

  @Test
  void theJobKnowsNothingOfTheProduct() {
    noClasses()
        .that()
        .resideInAPackage("org.reformgraph.spark")
        .should()
        .dependOnClassesThat(
            resideInAPackage("org.reformgraph..")
                .and(
                    not(resideInAnyPackage("org.reformgraph.spark", "org.reformgraph.spark.port"))))
        .orShould()
        .dependOnClassesThat()
        .resideInAPackage("org.neo4j..")
        .check(CLASSES);
  }

  @Test
  void theEngineKnowsNothingOfSpark() {
    noClasses()
        .that()
        .resideInAPackage("org.reformgraph.spark.engine")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.apache.spark..", "org.apache.hadoop..", "scala..", "org.reformgraph.spark")
        .check(CLASSES);
  }
}
