package ascribe.nlp.attribution.postprocessing;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.model.Document;
import ascribe.nlp.attribution.Marked;
import ascribe.nlp.attribution.cue.Cues;
import ascribe.nlp.attribution.line.Lines;
import ascribe.nlp.attribution.rule.LineReader;
import ascribe.nlp.text.EnglishAnalyzer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnSubjectsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [content:“The lock was rusty,”] [cue:said] Eva Stone, a locksmith.               \
          | [content:“The lock was rusty,”] [cue:said] [source:Eva Stone, a locksmith].
          The caretaker, Eva Stone, [cue:said] [content:the lock was rusty].               \
          | [source:The caretaker, Eva Stone], [cue:said] [content:the lock was rusty].
          OSLO, 4 May 2025 -- Kelpworks, a firm that dries seaweed, [cue:today announced] [content:a merger]. \
          | OSLO, 4 May 2025 -- [source:Kelpworks, a firm that dries seaweed], [cue:today announced] [content:a merger].
          Divers from the museum searched the wreck and [cue:found] [content:that it was empty]. \
          | [source:Divers from the museum] searched the wreck and [cue:found] [content:that it was empty].
          The guests left. Stone, a woman of few words, [cue:said] [content:“Good night.”] [source:Reed] waved. \
          | The guests left. [source:Stone, a woman of few words], [cue:said] [content:“Good night.”] Reed waved.
          Your neighbour, Eva Stone, [cue:has accused] [content:you of leaving early].     \
          | [source:Your neighbour, Eva Stone], [cue:has accused] [content:you of leaving early].
          """)
  void whoStandsBesideTheCueSaysIt(String found, String named) {
    assertThat(named(found)).isEqualTo(named);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[content:“The lock was rusty,”] [source:Eva Stone] [cue:said].",
        "In the report, which [cue:said] [content:that the lock was rusty], nobody was named.",
        "[content:“The lock was rusty,”] [cue:said] on Monday.",
        "When [cue:asked] [content:if the lock was rusty], she laughed.",
        "The letter went to a group [cue:called] [content:the “Friends of the Lock”].",
        "It is the only rule the four elders [cue:wrote] [content:“in anger and in haste.”]",
        "Her victory, which nobody expected, [cue:confirmed] [content:the strength of the party].",
        "It [cue:said] [content:that the lock was rusty].",
      })
  void whereNobodyStandsThereOrSomebodyIsFoundItStays(String found) {
    assertThat(named(found)).isEqualTo(found);
  }

  private static String named(String found) {
    var text = Marked.plain(found);
    var analysis = new EnglishAnalyzer().analyze(Document.of("d", "d", null, "en", text));
    var lines = new Lines(analysis, Cues.english()).ofText();
    var drafts =
        lines.stream().flatMap(l -> new LineReader(Cues.english()).read(l).stream()).toList();
    return Marked.mark(text, new OwnSubjects(drafts).named(Marked.read(found)));
  }
}
