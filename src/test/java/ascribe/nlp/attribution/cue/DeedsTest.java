package ascribe.nlp.attribution.cue;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.model.Document;
import ascribe.nlp.attribution.Marked;
import ascribe.nlp.text.EnglishAnalyzer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeedsTest {

  private final Deeds deeds = Deeds.load(CueClasses.load(Cues.english()));

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [source:Unions] [cue:have called] [content:a strike for 11 May].             | true
          [source:The mayor] [cue:called] [content:a special council meeting].         | true
          [source:The mayor] [cue:ordered] [content:an independent inquiry].           | true
          [content:Lund] [cue:will be asked] [content:to choose].                      | true
          [content:A ruling] [cue:is widely expected] [content:in May].                | true
          [source:The crew] [cue:has refused] [content:to leave the ship].             | true
          [source:The club] [cue:named] [content:Ann Lund as its coach].               | true
          [source:The club] [cue:named] [content:Ann Lund head of sales].              | true
          [source:The inquest] [cue:named] [content:no company].                       | true
          [source:The vicar] [cue:says] [content:his prayers before dawn].             | true
          [source:The mayor] [cue:declared] [content:a state of emergency].            | true
          [source:The crew] [cue:refused] [content:to say who had been on deck].       | false
          [source:Police] [cue:named] [content:Adam Stone as the thief].               | false
          [source:The envoy] [cue:named] [content:two goals].                          | false
          [source:The vicar] [cue:says] [content:prayers for the dead are free].       | false
          [source:The mayor] [cue:called] [content:the strike illegal].                | false
          [source:The mayor] [cue:called] [content:the strike “a crime”].              | false
          [source:The mayor] [cue:called for] [content:a strike].                      | false
          [source:The mayor] [cue:ordered] [content:the firm to hold an inquiry].      | false
          [source:Analysts] [cue:expected] [content:a ruling in May].                  | false
          [content:A ruling] [cue:was expected by] [source:analysts].                  | false
          [content:Lund] [cue:is said] [content:to be abroad].                         | false
          """)
  void aDeedIsNothingSaid(String marked, boolean deed) {
    var text = Marked.plain(marked);
    var attribution = Marked.read(marked);
    var analysis = new EnglishAnalyzer().analyze(Document.of("d", "d", null, "en", text));
    var cue = analysis.tokens(attribution.cue().getFirst());
    var content = analysis.tokens(attribution.content().getFirst());

    boolean named = !attribution.source().isEmpty();
    assertThat(deeds.isDeed(cue, content, named)).isEqualTo(deed);
  }
}
