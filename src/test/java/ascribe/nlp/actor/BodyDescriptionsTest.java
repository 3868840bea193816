package ascribe.nlp.actor;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.model.SourceType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyDescriptionsTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Swedish carmaker Halden Corp fell.               | The carmaker          | Halden Corp
          The Lagos-based lender Halden Bank fell.         | The lender            | Halden Bank
          Halden Corp, the Irish airline, fell.            | The airline           | Halden Corp
          Brightwell Airlines fell.                        | The airline           | Brightwell Airlines
          Human rights group Halden Union called.          | The rights group      | Halden Union
          The think tank Halden Institute called.          | The think tank        | Halden Institute
          Carmaker Halden Corp met carmaker Rimland Corp.  | The carmaker          | nobody
          Carmaker Halden Corp fell. Rimland Corp complained. | The carmaker       | nobody
          Carmaker Halden Corp fell.                       | The German carmaker   | Halden Corp
          Carmaker Halden Corp bought Rimland Corp.        | The German carmaker   | nobody
          Swedish carmaker Halden Corp fell.               | The German carmaker   | nobody
          The shop workers’ union, Halden Corp, was early. | The union             | Halden Corp
          The shop workers’ union met Halden Corp, which left. | The union             | union
          Halden Corp's carmaker fell.                     | The carmaker          | nobody
          Halden Air Corp paid after Skylark Airlines sued. | The airline           | airline
          Investment firm Halden Capital bought Rimland Corp. Rimland Corp was glad. | The firm | firm
          Halden Capital, a fund manager, sold.            | The fund manager      | Halden Capital
          Halden Capital, another fund manager, sold.      | The fund manager      | Halden Capital
          Halden Capital, a general manager, sold.         | The general manager   | general manager
          A study came out. The Halden Times had it.       | The paper             | paper
          """)
  void aBodyIsCalledByWhatTheTextSaysThatItIs(String before, String phrase, String who) {
    var actors =
        Actors.in("%s [source:%s] [cue:said] [content:it was late].".formatted(before, phrase));
    assertThat(actors.speaker(1)).isEqualTo(who);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [content:It was late], [source:Halden Corp] [cue:said].                         | The airline | Halden Corp
          An airline met. [content:It was late], [source:Halden Corp] [cue:said].         | The airline | airline
          [content:It was late], [source:Halden Corp] [cue:said]. Rimland Corp fell.      | The airline | airline
          [content:It was late], [source:Halden Council] [cue:said].                      | The airline | airline
          [content:It was late], [source:Halden Corp] [cue:said].                         | The miner   | Halden Corp
          [content:It was late], [source:Halden Corp] [cue:said]. A miner fell.           | The miner   | miner
          [content:It was late], [source:Halden Corp] [cue:said].                         | The Irish airline | Halden Corp
          An Irish airline met. [content:It was late], [source:Halden Corp] [cue:said].   | The Irish airline | Irish airline
          [content:It was late], [source:Rimland Ministry] [cue:said].                    | The regulator | Rimland Ministry
          [content:It was late], [source:Halden Corp] [cue:said]. Rimland Ministry fell.  | The regulator | regulator
          """)
  void whoSpokeLastIsTheOnlyOneOfAKindThatTheTextHasNotTold(
      String before, String phrase, String who) {
    var actors =
        Actors.in("%s [source2:%s] [cue2:said] [content2:it was not].".formatted(before, phrase));
    assertThat(actors.speaker(2)).isEqualTo(who);
  }

  @Test
  void theMinerWhoIsAManIsNoFirm() {
    var actors =
        Actors.in(
            "[content:It was late], [source:Halden Corp] [cue:said]. [source2:The miner] [cue2:said]"
                + " [content2:that he was sorry].");
    assertThat(actors.speaker(2)).isEqualTo("miner");
  }

  @Test
  void whatABodyIsCalledTellsHowItSpeaks() {
    var actors = Actors.in("The think tank Halden Corp met the retailer Rimland Corp in Oslo.");
    assertThat(actors.named("Halden Corp").sourceType()).isEqualTo(SourceType.ANALYST);
    assertThat(actors.named("Rimland Corp").sourceType()).isEqualTo(SourceType.ORGANIZATION);
    assertThat(actors.named("Halden Corp").roles()).containsExactly("think tank");
  }

  @Test
  void aNameThatOnlyItsKindTellsIsOne() {
    var actors =
        Actors.in(
            "[source:The union Unite] [cue:said] [content:it was late]. [source2:The union]"
                + " [cue2:blamed] [content2:the rain].");
    assertThat(actors.speaker(1)).isEqualTo("Unite").isEqualTo(actors.speaker(2));
  }
}
