package ascribe.nlp.time;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.model.AnnotatedDocument;
import ascribe.model.Document;
import ascribe.model.Provenance.FromRule;
import ascribe.model.Timex;
import ascribe.nlp.Progress;
import ascribe.nlp.text.EnglishAnalyzer;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every example of every rule, seen from Thursday, 4 September 2025.
class RuleExamplesTest {

  private static final LocalDate THURSDAY = LocalDate.of(2025, 9, 4);
  private static final EnglishAnalyzer ANALYZER = new EnglishAnalyzer();
  private static final char NO_BREAK = '\u00a0';
  private static final TimexStage STAGE = new TimexStage();

  static Stream<Arguments> examples() {
    return Stream.of(
            examples("en", RuleBook.english()),
            examples("de", RuleBook.german()),
            examples("es", RuleBook.anyLanguage()))
        .flatMap(s -> s);
  }

  private static Stream<Arguments> examples(String language, RuleBook book) {
    return book.rules().stream()
        .flatMap(rule -> rule.examples().stream().map(e -> Arguments.of(rule.id(), language, e)));
  }

  @ParameterizedTest(name = "{0} ({1}): {2}")
  @MethodSource("examples")
  void findsWhatItsExampleShows(String id, String language, Example example) {
    var dates = dates(language, example.text());

    assertThat(dates)
        .extracting(t -> t.span().of(example.text()) + " = " + t.value())
        .isEqualTo(expected(example));
    if (!example.spans().isEmpty()) {
      assertThat(dates).extracting(Timex::provenance).contains(new FromRule(id));
    }
  }

  @ParameterizedTest(name = "{0} ({1}): {2}")
  @MethodSource("examples")
  void findsTheSameWhereNoBlankMayBreak(String id, String language, Example example) {
    var text = example.text().replace(' ', NO_BREAK);

    assertThat(dates(language, text))
        .extracting(t -> t.span().of(example.text()) + " = " + t.value())
        .isEqualTo(expected(example));
  }

  private static List<Timex> dates(String language, String text) {
    var document = Document.of("d", "", THURSDAY, language, text);
    return STAGE
        .annotate(AnnotatedDocument.untagged(document), ANALYZER.analyze(document), Progress.NONE)
        .dates();
  }

  private static List<String> expected(Example example) {
    return java.util.stream.IntStream.range(0, example.spans().size())
        .mapToObj(i -> example.spans().get(i).of(example.text()) + " = " + example.values().get(i))
        .toList();
  }

  @Test
  void everyRuleHasItsOwnName() {
    assertThat(RuleBook.english().rules()).extracting(Rule::id).doesNotHaveDuplicates();
    assertThat(RuleBook.german().rules()).extracting(Rule::id).doesNotHaveDuplicates();
  }
}
