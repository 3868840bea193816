package ascribe.nlp.attribution.layout;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.model.Attribution;
import ascribe.model.Document;
import ascribe.model.Provenance.FromRule;
import ascribe.model.Span;
import ascribe.nlp.attribution.Marked;
import ascribe.nlp.text.EnglishAnalyzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Quotations with the name of who said it behind a dash.
class SignedQuotationsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[content:“The harbour is our pride.”] [cue:—] [source:Ann Lee, minister of transport]",
        "[content:\"We have never been asked by them,\"] [cue:--] [source:Carl Rubin].",
        """
        The ferry stopped on Monday.

        [content:“It is the end of an era, and the start of another.”]
        [cue:–] [source:The Oslo Post]\u00a0

        Ann Lee went home.\
        """,
        """
        [content:“It is late.”]

        [cue:―][source:Ann Lee]\
        """,
        """
        Ann Lee was wrong again.

        [content:“We will never close the harbour.”]

        [cue:-] [source:Lee].

        She did on Monday.\
        """,
      })
  void theNameIsTheSource(String marked) {
    var text = Marked.plain(marked);
    assertThat(Marked.mark(text, signed(text))).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“We will never close the harbour” — Ann Lee was happy on that day.",
        "“We will never close the harbour.”\n\n- Mia Holt was there.",
        "“We will never close the harbour.”\n\n\n\nAnn Lee",
        "Lee called it “the end of an era, no less” — Ann Lee of all people",
        "“The Long Ferry” — Ann Lee",
        "“We will never close the harbour.” — Photo: Getty Images",
        "“We will never close the harbour.” — Monday, May 5",
        "“We will never close the harbour.” — More on page 5",
        "“We will never close the harbour.” — A long silence",
        "“We will never close the harbour.” — Music to the ears of Ann Lee",
        "“We will never close the harbour.” — Ann Lee. A bad day for the party",
        "“We will never close the harbour.” — Five stars",
        "“We will never close the harbour.” — The End",
        "“We will never close the harbour.”\n\n- Ann Lee\n- Bo Ek",
        "“We will never close the harbour.”\n\n- Ann Lee\n\n- Bo Ek",
        "“We will never close the harbour.”\n\n- Lee\n\nThe end.",
        "“We will never close the harbour.” — and then she left",
        "“We will never close the harbour.” —",
      })
  void aDashMayGoOnWithTheSentence(String text) {
    assertThat(signed(text)).isEmpty();
  }

  @Test
  void theNameIsSurerThanWhatElseWasFound() {
    var text = "Bo Ek said: “I say it is late.” He left.\n\n“I say that it is late.” — Ann Lee";
    assertThat(Marked.outermost(text))
        .last()
        .asString()
        .endsWith("\n\n[content:“I say that it is late.”] [cue:—] [source:Ann Lee]");
    assertThat(Marked.tag(text).getLast().provenance()).isEqualTo(new FromRule("signed"));
  }

  @Test
  void behindADashThatIsACueStandsItsSource() {
    var text = "It is late - Ann Lee, minister.";
    var analysis = new EnglishAnalyzer().analyze(Document.of("test", "test", null, "en", text));
    int dash = text.indexOf('-');
    assertThat(new SignedQuotations(analysis).name(new Span(dash, dash + 1)))
        .extracting(name -> name.of(text))
        .isEqualTo("Ann Lee, minister");
    assertThat(new SignedQuotations(analysis).name(new Span(0, 2))).isNull();
  }

  private static Attribution[] signed(String text) {
    var document = Document.of("test", "test", null, "en", text);
    return SignedQuotations.of(new EnglishAnalyzer().analyze(document)).stream()
        .map(Statement::attribution)
        .toArray(Attribution[]::new);
  }
}
