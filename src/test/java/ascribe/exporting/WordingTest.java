package ascribe.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.model.AnnotatedDocument;
import ascribe.model.Attribution;
import ascribe.model.Document;
import ascribe.model.Form;
import ascribe.model.Provenance;
import ascribe.model.ReviewState;
import ascribe.model.Span;
import ascribe.review.PassageContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

  private static String sentence(String id) {
    return PassageContext.passages(Report.DOCUMENT).stream()
        .filter(p -> p.id().equals(id))
        .map(Wording::sentence)
        .findFirst()
        .orElseThrow();
  }

  private static String only(String text, Form form, Span... content) {
    var mark = mark("a", form, List.of(content));
    return Wording.sentence(
        PassageContext.passages(
                AnnotatedDocument.untagged(Document.of("x", "x", null, "en", text))
                    .withAttributions(List.of(mark)))
            .getFirst());
  }

  private static Attribution mark(String id, Form form, List<Span> content) {
    return new Attribution(
        id,
        content,
        form,
        List.of(),
        null,
        List.of(),
        null,
        null,
        false,
        null,
        false,
        new Provenance.FromRule("r"),
        ReviewState.NONE);
  }

  @Test
  void joinsTheQuotedPartsOfABrokenQuoteInsideOnePairOfMarks() {
    assertThat(sentence("direct"))
        .isEqualTo("“The pier is safe, … It will hold for ‘many years’.” — Ada Lind");
  }

  @Test
  void givesAParaphraseWithoutMarksOfItsOwn() {
    assertThat(sentence("mixed")).isEqualTo("According to Ada Lind: the “old” crane had to go");
  }

  @Test
  void givesARoleItsArticle() {
    assertThat(sentence("role")).isEqualTo("According to the mayor: a tunnel");
  }

  @Test
  void namesTheOneWhoTellsWhatAnotherHopes() {
    assertThat(sentence("nested"))
        .isEqualTo(
            "According to the mayor, as told by Ada Lind: to win over the <b>voters</b> & donors");
  }

  @Test
  void quotesNothingThatStandsInNoMarks() {
    assertThat(sentence("unmarked")).isEqualTo("According to Ada Lind: No marks here");
    assertThat(sentence("nobody")).isEqualTo("Speaker not named: Nobody was told");
    assertThat(sentence("author")).isEqualTo("The worst is over. (the article’s own words)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "DIRECT   | [“One. “Two.”]               | “One. “Two.” — speaker not named",
        "DIRECT   | [‘It is over’]               | “It is over” — speaker not named",
        "DIRECT   | ['It isn't over']            | “It isn't over” — speaker not named",
        "DIRECT   | [\"A “b” c\"]                | “A “b” c” — speaker not named",
        "DIRECT   | [“Yes.” “No.”]               | “Yes. … No.” — speaker not named",
        "DIRECT   | “[Yes, we] can.”             | “Yes, we” — speaker not named",
        "DIRECT   | [“Yes,” he said, “we can.”]  | Speaker not named: “Yes,” he said, “we can.”",
        "DIRECT   | [“A ‘b’,” x “c”]             | Speaker not named: “A ‘b’,” x “c”",
        "MIXED    | the “[old” crane]            | Speaker not named: “old” crane",
        "MIXED    | [the “old] crane” stays      | Speaker not named: the “old”",
        "INDIRECT | [it was “old”]               | Speaker not named: it was “old”",
      })
  void putsMarksOnlyAroundWhatTheTextQuotes(Form form, String shown, String sentence) {
    var text = shown.replaceAll("[\\[\\]]", "");
    var span = new Span(shown.indexOf('['), shown.indexOf(']') - 1);
    assertThat(only(text, form, span)).isEqualTo(sentence);
  }

  @Test
  void joinsTheParagraphsOfALongQuotation() {
    var text = "“First things first.\n\n“Second things second.”";
    assertThat(only(text, Form.DIRECT, new Span(0, text.length())))
        .isEqualTo("“First things first. Second things second.” — speaker not named");
  }

  @Test
  void neverQuotesWhatTheTextDoesNotWhereverAMarkMayLie() {
    var text =
        "Plain words. “Alpha beta,” he said. “Gamma delta.” More “epsilon” words “zeta "
            + "eta” theta. “Iota,” “kappa” and lambda “mu nu” at last. End of it.";
    var quoted =
        Pattern.compile("“([^“”]*)”").matcher(text).results().map(m -> flat(m.group(1))).toList();
    long seed = 20_250_507;
    var random = new Random(seed);
    for (int round = 0; round < 3_000; round++) {
      var marks = new ArrayList<Attribution>();
      for (int i = 0; i < 3; i++) {
        int start = random.nextInt(text.length() - 1);
        int end = Math.min(text.length(), start + 1 + random.nextInt(60));
        marks.add(mark("a" + i, Form.values()[random.nextInt(3)], List.of(new Span(start, end))));
      }
      var document =
          AnnotatedDocument.untagged(Document.of("x", "x", null, "en", text))
              .withAttributions(marks);
      for (var passage : PassageContext.passages(document)) {
        var sentence = Wording.sentence(passage);
        var rest = new StringBuilder();
        var marked = Pattern.compile("“([^“”]*)”").matcher(sentence);
        while (marked.find()) {
          assertThat(flat(marked.group(1)).split("…"))
              .as("seed %d round %d: %s in %s", seed, round, sentence, passage.content())
              .allMatch(part -> quoted.stream().anyMatch(q -> q.contains(part)));
          marked.appendReplacement(rest, "");
        }
        marked.appendTail(rest);
        assertThat(rest.toString())
            .as("seed %d round %d: %s in %s", seed, round, sentence, passage.content())
            .doesNotContain("“")
            .doesNotContain("”");
      }
    }
  }

  /// Without blanks and marks, in which a joined quotation may differ.
  private static String flat(String words) {
    return words.replaceAll("\\s", "");
  }
}
