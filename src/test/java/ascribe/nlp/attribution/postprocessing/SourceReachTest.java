package ascribe.nlp.attribution.postprocessing;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.model.Document;
import ascribe.nlp.attribution.Marked;
import ascribe.nlp.text.EnglishAnalyzer;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceReachTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The bank [cue:refused] [content:to lend more]. [source:Lund] thought it was over. | false
          [content:“It was late,”] [cue:said] [source:Lund].                                | true
          [source:Lund] was tired. He [cue:said] [content:it was late].                     | true
          """)
  void whoIsNamedInTheNextSentenceAloneSaysNothing(String found, boolean kept) {
    var text = Marked.plain(found);
    var analysis = new EnglishAnalyzer().analyze(Document.of("d", "d", null, "en", text));

    var source = new SourceReach(analysis).kept(List.of(Marked.read(found))).getFirst().source();
    assertThat(source.isEmpty()).isNotEqualTo(kept);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [source:Critics who] fear a loss [cue:said] [content:it was late].           | Critics who fear a loss
          [source:Ann Lund, who] fears a loss, [cue:said] [content:it was late].       | Ann Lund, who fears a loss
          [source:Critics who] [cue:said] [content:it was late] left.                  | Critics who
          [source:Critics who] saw it and [cue:said] [content:it was late] left.       | Critics who
          [source:who] fear a loss [cue:said] [content:it was late].                   | who
          [content:“It was late,”] [cue:said] [source:critics who] left.               | critics who
          """)
  void aSourceThatBreaksOffGoesOnToItsCue(String found, String source) {
    var text = Marked.plain(found);
    var analysis = new EnglishAnalyzer().analyze(Document.of("d", "d", null, "en", text));

    var kept = new SourceReach(analysis).kept(List.of(Marked.read(found))).getFirst();
    assertThat(kept.source()).extracting(s -> s.of(text)).containsExactly(source);
  }
}
