package ascribe.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ascribe.model.AnnotatedDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Runs the examples of `src/site/filter.md`.
class FilterPageTest {

  private static final List<String> PAGE = page();

  private static List<String> page() {
    try {
      return Files.readAllLines(Path.of("src/site/filter.md"));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /// The rows of the table under a heading, without its two head lines.
  private static Stream<List<String>> rows(String heading) {
    return PAGE.stream()
        .skip(PAGE.indexOf("## " + heading))
        .dropWhile(l -> !l.startsWith("| filter"))
        .takeWhile(l -> l.startsWith("|"))
        .skip(2)
        .map(l ->
            Arrays.stream(l.substring(1, l.length() - 1).split("\\|", -1))
                .map(String::strip)
                .toList());
  }

  private static String code(String cell) {
    return cell.isEmpty() ? "" : cell.substring(1, cell.length() - 1);
  }

  static Stream<List<String>> examples() {
    return rows("Examples");
  }

  static Stream<List<String>> errors() {
    return rows("Errors");
  }

  private static Applied document() {
    var marked =
        PAGE.stream()
            .skip(PAGE.indexOf("## Examples"))
            .dropWhile(l -> !l.startsWith("```"))
            .skip(1)
            .takeWhile(l -> !l.startsWith("```"))
            .collect(Collectors.joining("\n"));
    AnnotatedDocument plain = Marked.document(marked);
    var base = plain.withDocument(plain.document().withDate(LocalDate.of(2025, 9, 4)));
    return Review.NONE
        .with(new Edit.Accept(Marked.passage(base, "1").target()), Instant.EPOCH)
        .apply(base);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void findsThePassagesOfTheExample(List<String> row) throws FilterSyntaxException {
    var filter = ReaderFilter.parse(code(row.getFirst()));
    var found =
        PassageContext.passages(document()).stream()
            .filter(filter::matches)
            .map(Passage::id)
            .collect(Collectors.joining(" "));
    assertThat(found).isEqualTo(row.get(1));
    assertThat(ReaderFilter.parse(filter.text())).isEqualTo(filter);
  }

  @ParameterizedTest
  @MethodSource("errors")
  void saysWhatWasExpectedAndWhere(List<String> row) {
    var error =
        catchThrowableOfType(
            FilterSyntaxException.class, () -> ReaderFilter.parse(code(row.getFirst())));
    assertThat(error.offset() + 1).isEqualTo(Integer.parseInt(row.get(1)));
    assertThat(error.expected()).isEqualTo(row.get(2));
  }
}
