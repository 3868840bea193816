package ascribe.nlp.attribution.postprocessing;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.model.Document;
import ascribe.nlp.attribution.Marked;
import ascribe.nlp.attribution.cue.Cues;
import ascribe.nlp.attribution.line.Lines;
import ascribe.nlp.text.EnglishAnalyzer;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InterruptedTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Sailors, [source:she] [cue:says], [content:never trust a forecast].               \
          | [content:Sailors], [source:she] [cue:says], [content:never trust a forecast].
          But the pier, [source:Lund] [cue:said], [content:is safe].                        \
          | But [content:the pier], [source:Lund] [cue:said], [content:is safe].
          They built a pier which [source:Lund] [cue:says] [content:was never safe].        \
          | They built a pier [content:which] [source:Lund] [cue:says] [content:was never safe].
          [content:The pier] would, in [source:his] [cue:opinion], stand for a century.     \
          | [content:The pier would], in [source:his] [cue:opinion], [content:stand for a century].
          [content:The pier was sold twice], [cue:noted] [source:Ann Lund], and was burned down. \
          | [content:The pier was sold twice], [cue:noted] [source:Ann Lund], [content:and was burned down].
          He doubts it: the pier, [source:she] [cue:points out], [content:has four cracks].  \
          | He doubts it: [content:the pier], [source:she] [cue:points out], [content:has four cracks].
          [content:A fifth of the fish], [source:the vet] [cue:told] a panel of anglers, never leaves the lake. \
          | [content:A fifth of the fish], [source:the vet] [cue:told] a panel of anglers, [content:never leaves the lake].
          """)
  void bothSidesOfTheCueAreTheContent(String found, String whole) {
    assertThat(whole(found)).isEqualTo(whole);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On Monday, [source:Lund] [cue:said], [content:nobody came].",
        "The pier burned and, [source:Lund] [cue:said], [content:was never rebuilt].",
        "[content:The pier was sold twice], [source:she] [cue:noted], and left the room.",
        "[content:The pier had failed], [cue:said] [source:Ann Lund], and walked out of the hall.",
        "[content:A disgrace], [cue:said] [source:Ann Lund], wrapped in a shawl.",
        "[content:The pier was sold twice], [cue:said] [source:Ann Lund], and added that it burned.",
        "[content:The pier was sold twice], [cue:said] [source:Ann Lund], and the council agreed.",
        "[content:The pier] is old, in [source:his] [cue:opinion], and so is the town.",
      })
  void whatIsWholeStays(String found) {
    assertThat(whole(found)).isEqualTo(found);
  }

  private static String whole(String found) {
    var text = Marked.plain(found);
    var analysis = new EnglishAnalyzer().analyze(Document.of("d", "d", null, "en", text));
    var whole =
        new Interrupted(analysis, Cues.english(), new Lines(analysis, Cues.english()).ofText())
            .whole(List.of(Marked.read(found)));
    return Marked.mark(text, whole.getFirst());
  }
}
