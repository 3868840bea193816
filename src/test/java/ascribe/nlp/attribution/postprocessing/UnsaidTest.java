package ascribe.nlp.attribution.postprocessing;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.model.Document;
import ascribe.nlp.Progress;
import ascribe.nlp.attribution.Marked;
import ascribe.nlp.attribution.RuleTagger;
import ascribe.nlp.text.EnglishAnalyzer;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnsaidTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The minister never said, “I was wrong.”                     | true
          Nobody has ever said, “The bridge is safe.”                 | true
          The minister didn’t say, “I was wrong.”                     | true
          If the mayor says that the bridge is safe, they will cross. | true
          Even if the mayor says the bridge is safe, nobody crosses.  | true
          Had the mayor said that the bridge was safe, I would cross. | true
          Nor did the minister say that the bridge was safe.          | true
          Does the minister say that the bridge is safe?              | true
          And why would Lund say that the bridge is safe?             | true
          Imagine that the mayor says that the bridge is safe.        | true
          A cook who would not give her name said: “We saw it.”       | false
          The clerk, who has not slept since May, said: “We saw it.”  | false
          The minister said, “I was not wrong.”                       | false
          Neither side won, but the mayor said that it was a draw.    | false
          Nobody came. The mayor said that the bridge was safe.       | false
          The minister said that the bridge was safe, did he not?     | false
          The minister did not say whether the bridge was safe.       | false
          Lund, who has never been caught, said, “I am innocent.”     | false
          Not long ago the minister said that the bridge was safe.    | false
          """)
  void whatIsDeniedOrSaidOnAConditionIsNotCertain(String text, boolean uncertain) {
    var analysis = new EnglishAnalyzer().analyze(Document.of("d", "d", null, "en", text));
    var found = new RuleTagger().tag(analysis, Progress.NONE);

    assertThat(new Unsaid(analysis).doubted(found).getFirst().uncertain()).isEqualTo(uncertain);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [source:Lund] [cue:did not answer questions about] [content:the dead pigs]. | true
          [source:Lund] [cue:declined to comment on] [content:the dead pigs].         | true
          [source:Lund] [cue:never publicly spoke of] [content:the war].              | true
          [source:Lund] [cue:not only answered] [content:every question].             | false
          [source:Lund] [cue:declined to say] [content:who had won].                  | false
          [source:Lund] [cue:commented on] [content:what nobody had asked].           | false
          [cue:Asked] [content:whether the pigs were dead], Lund left.                | true
          [source:Lund] [cue:asked] [content:whether the pigs were dead].             | false
          """)
  void aTopicAboutWhichNothingIsSaidIsNotCertain(String marked, boolean uncertain) {
    var text = Marked.plain(marked);
    var analysis = new EnglishAnalyzer().analyze(Document.of("d", "d", null, "en", text));

    var doubted = new Unsaid(analysis).doubted(List.of(Marked.read(marked)));
    assertThat(doubted.getFirst().uncertain()).isEqualTo(uncertain);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [source:Neither Stone nor Reed] [cue:said] [content:that the bridge was safe].     | true
          [source:No minister] [cue:has said] [content:that the bridge is safe].             | true
          [source:No Labour MP] [cue:said] [content:that the bridge is safe].                | true
          [source:No Republican] [cue:said] [content:that the bridge is safe].               | true
          [source:Not all ministers] [cue:said] [content:that the bridge is safe].           | true
          [source:No Labels] [cue:said] [content:that the bridge is safe].                   | false
          [source:None of the guards] [cue:told] the court [content:that he was drunk].      | true
          [source:Not one of the guards] [cue:said] [content:that he was drunk].             | true
          [source:Nobody but Stone] [cue:said] [content:that the bridge was safe].           | false
          Why not [cue:just say]: [content:“We were late”]?                                  | false
          [source:No 10] [cue:said] [content:that the bridge was safe].                      | false
          [source:No fewer than six guards] [cue:said] [content:that the bridge was safe].   | false
          [source:A cook who had never voted] [cue:said]: [content:“Now I will.”]            | false
          """)
  void whatNobodySaysIsNotCertain(String marked, boolean uncertain) {
    var text = Marked.plain(marked);
    var analysis = new EnglishAnalyzer().analyze(Document.of("d", "d", null, "en", text));

    var doubted = new Unsaid(analysis).doubted(List.of(Marked.read(marked)));
    assertThat(doubted.getFirst().uncertain()).isEqualTo(uncertain);
  }
}
