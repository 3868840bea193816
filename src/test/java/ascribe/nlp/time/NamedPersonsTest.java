package ascribe.nlp.time;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.model.ActorType;
import ascribe.model.AnnotatedDocument;
import ascribe.model.Document;
import ascribe.model.Span;
import ascribe.nlp.Progress;
import ascribe.nlp.actor.ActorStage;
import ascribe.nlp.actor.scene.Name;
import ascribe.nlp.text.EnglishAnalyzer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Months and seasons that are names. The name that the text is about stands before the bar.
class NamedPersonsTest {

  private static final LocalDate THURSDAY = LocalDate.of(2024, 3, 14);
  private static final EnglishAnalyzer ANALYZER = new EnglishAnalyzer();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Oda Winter     | Oda Winter, of Norrland, disputes the idea. | -
          Larry Summers  | Larry Summers fears a slump. | -
          Oda May        | At the lock stood Oda May of Norrland. | -
          Oda Winter     | Oda Winter left in winter. | winter
          Oda Winter     | Oda Winter left last winter. | last winter
          Oda May        | Oda May left. In May she came back. | May
          Oda Brix       | Oda Brix left in June. | June
          Lund Monday    | Oda Lund Monday said she would go. | Monday
          """)
  void aNameTellsNoTime(String name, String text, String dates) {
    var document = Document.of("d", "", THURSDAY, "en", text);
    var analysis = ANALYZER.analyze(document);
    int start = text.indexOf(name);
    var person = new Name(new Span(start, start + name.length()), ActorType.PERSON, 1);
    var named =
        new ActorStage(a -> List.of(person))
            .annotate(AnnotatedDocument.untagged(document), analysis, Progress.NONE);
    var found = new TimexStage().annotate(named, analysis, Progress.NONE).dates();

    assertThat(found)
        .extracting(t -> t.span().of(text))
        .isEqualTo(dates.equals("-") ? List.of() : List.of(dates.split("; ")));
  }
}
