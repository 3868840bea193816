package ascribe.nlp.attribution.postprocessing;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.model.Attribution;
import ascribe.model.Document;
import ascribe.nlp.attribution.Marked;
import ascribe.nlp.attribution.cue.Cues;
import ascribe.nlp.attribution.line.Lines;
import ascribe.nlp.text.EnglishAnalyzer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OverlookedTest {

  private final EnglishAnalyzer analyzer = new EnglishAnalyzer();
  private final Overlooked overlooked = new Overlooked(Cues.english());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[source:The mayor, Peter Gray], [cue:believes] [content:that rents must fall].",
        "[source:The guide] [cue:was cited in the report as having said] [content:that the road ended].",
        "[content:Two sailors], [source:one guest] [cue:said], [content:wore masks].",
        "[content:“You’ll want to see this,”] [cue:said] [source:Inspector Vale].",
        "[source:The minister] [cue:was quoted by Reuters as saying] [content:the bridge was safe].",
        "[content:The ferry will stop in May], [source:the operator] [cue:said] on Tuesday.",
        "[source:Norrland Energy] today [cue:announced] [content:that it had bought a port].",
        "[source:Police] [cue:have said] [content:they have no plans to release the tapes].",
      })
  void whatIsToldInSoManyWordsIsFound(String marked) {
    var text = Marked.plain(marked);
    assertThat(found(text, List.of())).containsExactly(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I will say that again.",
        "A tragedy, said Eva Stone, wiping away a tear.",
        "An honour, said Eva Stone, born in Oslo.",
        "Had the captain known that the hull was thin, he would have turned back.",
        "Should the board find that the hull is thin, the ship will stay.",
        "Imagine that the captain says that the hull is thin.",
        "Having said that, there are some rents that never fall.",
        "It goes without saying that rents must fall.",
        "Her states that vote a week later are the larger ones.",
        "She wrote the report last year.",
        "Silence as saying that you agree is an old idea.",
        "The police’s earlier claim that the road was closed was wrong.",
        "The study will show the town how much was spent.",
      })
  void whatOnlyLooksLikeItIsLeft(String text) {
    assertThat(found(text, List.of())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [source:The paper] [cue:quoted] Adam Stone, who met the bishop, as saying [content:that the tower was safe]. \
          | The paper quoted [source:Adam Stone, who met the bishop], [cue:as saying] [content:that the tower was safe].
          [content:The vicar] [cue:was quoted] by [source:the paper] [content:as saying that the tower was safe]. \
          | [source:The vicar] [cue:was quoted by the paper as saying] [content:that the tower was safe].
          """)
  void whoIsQuotedSaysItAndNotWhoQuotes(String network, String said) {
    assertThat(found(Marked.plain(network), List.of(Marked.read(network)))).containsExactly(said);
  }

  @Test
  void nothingIsAddedToWhatIsMarked() {
    var text = "The mayor said that the council believes that rents must fall.";
    assertThat(found(text, Marked.tag(text))).isEmpty();
  }

  private List<String> found(String text, List<Attribution> marked) {
    var analysis = analyzer.analyze(Document.of("d", "d", null, "en", text));
    return overlooked
        .completed(analysis, new Lines(analysis, Cues.english()).ofText(), marked)
        .stream()
        .filter(a -> !marked.contains(a))
        .map(a -> Marked.mark(text, a))
        .toList();
  }
}
