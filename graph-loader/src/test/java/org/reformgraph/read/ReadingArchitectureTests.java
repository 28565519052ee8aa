package org.reformgraph.read;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.reformgraph", importOptions = DoNotIncludeTests.class)
class ReadingArchitectureTests {
  @ArchTest
  static final ArchRule only_the_tika_package_knows_tika_and_what_is_beneath_it =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.reformgraph.read.tika..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.apache.tika..", "org.apache.pdfbox..", "org.apache.fontbox..", "org.jsoup..");

  @ArchTest
  static final ArchRule finding_inputs_decodes_nothing =
      noClasses()
          .that()
          .resideInAPackage("org.reformgraph.read.input..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.reformgraph.read.tika..", "org.reformgraph.read.heal..");

  @ArchTest
  static final ArchRule reading_knows_no_later_stage =
      noClasses()
          .that()
          .resideInAPackage("org.reformgraph.read..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.reformgraph.segment..",
              "org.reformgraph.extract..",
              "org.reformgraph.resolve..",
              "org.reformgraph.pipeline..",
              "org.reformgraph.write..",
              "org.reformgraph.cli..");
}
