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

class AgentsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [content:Her death] [cue:was confirmed] by her son Peter, who wept.       \
          | [content:Her death] [cue:was confirmed] by [source:her son Peter], who wept.
          [content:The charge] [cue:was denied] by Eva Stone.                       \
          | [content:The charge] [cue:was denied] by [source:Eva Stone].
          """)
  void whomThePassiveNamesSaysIt(String found, String named) {
    assertThat(named(found)).isEqualTo(named);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[content:The charge] [cue:was denied] by Friday.",
        "[content:The charge] [cue:was confirmed] by the end of the week.",
        "[content:The charge] [cue:was denied] in London by a lawyer.",
        "[content:The charge] [cue:was denied] by [source:Eva Stone].",
      })
  void atWhatTimeItWasSaidNamesNobody(String found) {
    assertThat(named(found)).isEqualTo(found);
  }

  private static String named(String found) {
    var text = Marked.plain(found);
    var analysis = new EnglishAnalyzer().analyze(Document.of("d", "d", null, "en", text));
    var lines = new Lines(analysis, Cues.english()).ofText();
    return Marked.mark(text, new Agents(lines).named(List.of(Marked.read(found))).getFirst());
  }
}
