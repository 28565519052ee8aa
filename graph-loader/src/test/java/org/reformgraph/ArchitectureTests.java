package org.reformgraph;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The order of the stages, and the fences around the libraries. */
class ArchitectureTests {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .withImportOption(location -> !location.contains("-tests.jar"))
          .importPackages("org.reformgraph");

  /** A stage knows those before it, whose results it takes, and none behind it. */
  @Test
  void theStagesFollowEachOther() {
    Architectures.layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("read")
        .definedBy("org.reformgraph.read..")
        .layer("segment")
        .definedBy("org.reformgraph.segment..")
        .layer("extract")
        .definedBy("org.reformgraph.extract..")
        .layer("propose")
        .definedBy("org.reformgraph.propose..")
        .layer("resolve")
        .definedBy("org.reformgraph.resolve..")
        .layer("correct")
        .definedBy("org.reformgraph.correct..")
        .layer("facts")
        .definedBy("org.reformgraph.facts..")
        .layer("write")
        .definedBy("org.reformgraph.write..")
        .layer("bulk")
        .definedBy("org.reformgraph.bulk..")
        .layer("pipeline")
        .definedBy("org.reformgraph.pipeline..")
        .layer("embed")
        .definedBy("org.reformgraph.embed..")
        .layer("similar")
        .definedBy("org.reformgraph.similar..")
        .layer("diffusion")
        .definedBy("org.reformgraph.diffusion..")
        .layer("compare")
        .definedBy("org.reformgraph.compare..")
        .layer("report")
        .definedBy("org.reformgraph.report..")
        .layer("evaluate")
        .definedBy("org.reformgraph.evaluate..")
        .layer("cli")
        .definedBy("org.reformgraph.cli..")
        .whereLayer("cli")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("pipeline")
        .mayOnlyBeAccessedByLayers("cli")
        .whereLayer("embed")
        .mayOnlyBeAccessedByLayers("similar", "diffusion", "cli")
        .whereLayer("similar")
        .mayOnlyBeAccessedByLayers("diffusion", "compare", "cli")
        .whereLayer("diffusion")
        .mayOnlyBeAccessedByLayers("report", "cli")
        .whereLayer("compare")
        .mayOnlyBeAccessedByLayers("report", "cli")
        .whereLayer("report")
        .mayOnlyBeAccessedByLayers("cli")
        .whereLayer("evaluate")
        .mayOnlyBeAccessedByLayers("cli")
        .whereLayer("write")
        .mayOnlyBeAccessedByLayers("bulk", "cli")
        .whereLayer("bulk")
        .mayOnlyBeAccessedByLayers("cli")
        .whereLayer("resolve")
        .mayOnlyBeAccessedByLayers("cli")
        .whereLayer("correct")
        .mayOnlyBeAccessedByLayers("cli")
        .whereLayer("extract")
        .mayOnlyBeAccessedByLayers("propose", "resolve", "cli")
        .whereLayer("propose")
        .mayOnlyBeAccessedByLayers("cli")
        .whereLayer("segment")
        .mayOnlyBeAccessedByLayers("extract", "propose", "resolve", "correct", "pipeline", "cli")
        .whereLayer("facts")
        .mayOnlyBeAccessedByLayers("pipeline", "evaluate", "cli")
        .check(CLASSES);
  }

  @Test
  void thePipelineKnowsTheStagesThatFindFactsOnlyAsFunctions() {
    noClasses()
        .that()
        .resideInAPackage("org.reformgraph.pipeline..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.reformgraph.extract..",
            "org.reformgraph.resolve..",
            "org.reformgraph.correct..",
            "org.reformgraph.write..")
        .check(CLASSES);
  }

  @Test
  void findingFactsNeedsNoDatabase() {
    noClasses()
        .that(
            resideInAnyPackage(
                "org.reformgraph.read..",
                "org.reformgraph.segment..",
                "org.reformgraph.extract..",
                "org.reformgraph.resolve..",
                "org.reformgraph.correct..",
                "org.reformgraph.facts..",
                "org.reformgraph.lexicon..",
                "org.reformgraph.evaluate..",
                "org.reformgraph.pipeline.."))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.neo4j..", "org.reformgraph.cypher..", "java.sql..")
        .check(CLASSES);
  }

  @ParameterizedTest(name = "{0} stays in {1}")
  @CsvSource({
    "com.hankcs.., org.reformgraph.hanlp",
    "org.apache.tika.., org.reformgraph.read.tika",
    "org.apache.pdfbox.., org.reformgraph.read.tika",
    "org.xml.sax.., org.reformgraph.read.tika",
    "picocli.., org.reformgraph.cli",
    "org.snakeyaml.., org.reformgraph.correct",
    "java.util.logging.., org.reformgraph.cli",
  })
  void aLibraryStaysInOnePackage(String library, String home) {
    noClasses()
        .that()
        .resideOutsideOfPackage(home)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .check(CLASSES);
  }

  /** Word files are read in one place and written in another. */
  @Test
  void poiStaysWhereWordFilesAreReadAndWritten() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.reformgraph.read.tika", "org.reformgraph.report")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.poi..", "org.openxmlformats..", "org.apache.xmlbeans..")
        .check(CLASSES);
  }

  @Test
  void reportsAreMadeOfAnswersAndAskNothing() {
    noClasses()
        .that()
        .resideInAPackage("org.reformgraph.report")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.neo4j..", "org.reformgraph.cypher..")
        .check(CLASSES);
  }

  @Test
  void rdfStaysInTheOntologysModule() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.reformgraph.ontology..", "org.reformgraph.rdf..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.jena..")
        .check(CLASSES);
  }

  /** Zip files are inputs, and Word files are zip files. */
  @Test
  void zipFilesAreOpenedWhereInputsAreFoundAndDecoded() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.reformgraph.read.input", "org.reformgraph.read.tika")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.commons..")
        .check(CLASSES);
  }

  /** The facts file, what the command line prints as JSON lines, and the manifest of an import. */
  @Test
  void jsonStaysWithFilesTheCommandLineAndTheAnswersOfModels() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "org.reformgraph.facts",
            "org.reformgraph.bulk",
            "org.reformgraph.cli",
            "org.reformgraph.propose")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("tools.jackson..")
        .check(CLASSES);
  }

  @Test
  void modelsStandBehindAnAdapterEach() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("org.reformgraph.propose.OpenAiModel")
        .and()
        .doNotHaveFullyQualifiedName("org.reformgraph.embed.onnx.OnnxEmbedder")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("dev.langchain4j..")
        .check(CLASSES);
  }

  @Test
  void theDatabaseIsAskedByThoseWhoWorkOnTheGraphOnly() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "org.reformgraph.write..",
            "org.reformgraph.embed",
            "org.reformgraph.similar",
            "org.reformgraph.answer",
            "org.reformgraph.diffusion",
            "org.reformgraph.compare",
            "org.reformgraph.cli..",
            "org.reformgraph.cypher..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.neo4j..")
        .check(CLASSES);
  }

  /** They are shared by the whole process: an entry of one run would be seen by all others. */
  @Test
  void theGlobalDictionariesAndSettingsOfHanlpAreLeftAlone() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("com.hankcs.hanlp.dictionary.CustomDictionary")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("com.hankcs.hanlp.dictionary.DynamicCustomDictionary")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("com.hankcs.hanlp.HanLP$Config")
        .check(CLASSES);
  }

  /** A stage's own package holds what its inner packages share, and calls them. */
  @Test
  void packagesAreFreeOfCycles() {
    slices().matching("org.reformgraph.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @ParameterizedTest
  @CsvSource({"org.reformgraph.read", "org.reformgraph.extract"})
  void theInnerPackagesOfAStageAreFreeOfCycles(String stage) {
    slices()
        .matching(stage + ".(*)..")
        .should()
        .beFreeOfCycles()
        .check(CLASSES.that(resideInAPackage(stage + "..")));
  }
}
