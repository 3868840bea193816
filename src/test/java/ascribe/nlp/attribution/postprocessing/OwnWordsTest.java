package ascribe.nlp.attribution.postprocessing;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.model.Attribution;
import ascribe.model.Document;
import ascribe.nlp.attribution.Marked;
import ascribe.nlp.text.Analysis;
import ascribe.nlp.text.EnglishAnalyzer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnWordsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The fall was, in [source:the minister]’s [cue:phrase], [content:“an act of God.”]",
        "In [source:Ann Lee]'s [cue:own words]: [content:\"It was late.\"]",
        "To use [source:Lund]’s [cue:term], the deal was [content:“a long goodbye.”]",
      })
  void aQuotationTakenOverIsWhoseWordsItIs(String marked) {
    var text = Marked.plain(marked);
    var found = new OwnWords(analysis(text)).beside(List.of());
    assertThat(found).extracting(a -> Marked.mark(text, a)).containsExactly(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The three met. It was, in his words, “a mess.”",
        "In other words, “a mess.”",
        "In Eva Stone’s telling, “Medea” is a play about a bad cook.",
        "In Stone’s phrase, the “Western Line” was late.",
        "In Friday’s words, “cool” is what matters.",
        "In Friday’s words: “It was late.”",
        "In today’s words, “cool” means good.",
        "In Lund’s words, the plan by Reed, “Hope for All”, is bad.",
        "In Ann Lee’s phrase: Tom Reed said “we are doomed.”",
        "It was, in the minister’s phrase, a mess. “So it was.”",
        "In the minister’s words there was anger, and at the end of that long day he called it a mess",
      })
  void whereNobodyIsNamedOrNothingQuotedThereIsNone(String text) {
    assertThat(new OwnWords(analysis(text)).beside(List.of())).isEmpty();
  }

  @Test
  void wordsThatDoNotFitAreNotCertain() {
    var text = "It was not, in Ann Lee’s words, “a quiet night”.";
    assertThat(new OwnWords(analysis(text)).beside(List.of()))
        .singleElement()
        .matches(Attribution::uncertain);
  }

  @Test
  void whatIsFoundStays() {
    var text = "In Ann Lee’s words, “It was late.”";
    var own = new OwnWords(analysis(text));
    assertThat(own.beside(own.beside(List.of()))).isEmpty();
  }

  private static Analysis analysis(String text) {
    return new EnglishAnalyzer().analyze(Document.of("d", "d", null, "en", text));
  }
}
