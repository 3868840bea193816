package ascribe;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Keeps the house as the design draws it.
class ArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("ascribe");

  @ParameterizedTest(name = "{0} sees no part of ours but {1}")
  @CsvSource({
    "model,",
    "importing, model json review",
    "nlp, model",
    "review, model",
    "json, model review",
    "session, model review",
    "exporting, model review json",
    "store, model review json",
    "evaluation, model nlp json importing",
    "picture, model review session exporting",
    "ui, model review json session picture importing nlp exporting store",
    "cli, model review json session picture importing nlp exporting store evaluation",
  })
  void partsSeeOnlyWhatStandsBelowThem(
      String part, @org.jspecify.annotations.Nullable String below) {
    var allowed =
        Stream.concat(
                Stream.of(part),
                below == null ? Stream.<String>empty() : Stream.of(below.trim().split(" ")))
            .map(p -> "ascribe." + p + "..")
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage("ascribe." + part + "..")
        .should()
        .dependOnClassesThat(
            resideInAPackage("ascribe..")
                .and(com.tngtech.archunit.base.DescribedPredicate.not(resideInAnyPackage(allowed))))
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @ParameterizedTest(name = "only {0} sees {1}")
  @CsvSource({
    "ascribe.ui.., javafx..",
    "ascribe.nlp.onnx.., ai.onnxruntime..",
    "ascribe.importing.., org.jsoup..",
    "ascribe.importing.., org.commonmark..",
    "ascribe.store.., java.sql..",
    "ascribe.cli.., picocli..",
    "ascribe.nlp.text.., opennlp..",
  })
  void foreignLibrariesStayBehindOneDoor(String door, String library) {
    noClasses()
        .that()
        .resideOutsideOfPackage(door)
        .should()
        .dependOnClassesThat(resideInAPackage(library))
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void packagesFormNoCycles() {
    slices().matching("ascribe.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void theEngineHasNoMutableStatics() {
    fields()
        .that()
        .areDeclaredInClassesThat()
        .resideInAPackage("ascribe.nlp..")
        .and()
        .areStatic()
        .should()
        .beFinal()
        .check(CLASSES);
  }

  @Test
  void onlyTheTaskPackageReachesForTheUiThread() {
    noClasses()
        .that()
        .resideOutsideOfPackage("ascribe.ui.task..")
        .should()
        .callMethod("javafx.application.Platform", "runLater", "java.lang.Runnable")
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void everyPackageIsNullMarked() throws IOException {
    try (var files = Files.walk(Path.of("src/main/java"))) {
      List<Path> unmarked =
          files
              .filter(Files::isDirectory)
              .filter(ArchitectureTest::holdsSources)
              .filter(d -> !read(d.resolve("package-info.java")).contains("@NullMarked"))
              .toList();
      Assertions.assertThat(unmarked).isEmpty();
    }
  }

  private static boolean holdsSources(Path directory) {
    try (var children = Files.list(directory)) {
      return children.anyMatch(f -> f.toString().endsWith(".java"));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.exists(file) ? Files.readString(file) : "";
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
