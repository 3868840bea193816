package ascribe.ui.voices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ascribe.model.SourceType;
import ascribe.review.Marked;
import ascribe.review.PassageContext;
import org.junit.jupiter.api.Test;

class VoicesTest {

  private static Voices of(String marked) {
    return Voices.of(PassageContext.passages(Marked.document(marked)));
  }

  @Test
  void countsTheQuotedWordsOfAMixedQuotationAsQuoted() {
    var voices = of("[1.source:Anna] [1.cue:said] [1.content|MIXED:it was “a very bad” idea].");
    assertThat(voices.shares())
        .singleElement()
        .satisfies(s -> {
          assertThat(s.quoted()).isEqualTo(3);
          assertThat(s.paraphrased()).isEqualTo(3);
        });
  }

  @Test
  void givesTheWordsOfANestedVoiceToTheSpeakerAroundIt() {
    var voices =
        of(
            "[1.source:Anna] [1.cue:said]: [1.content|DIRECT:“[2.source:Otto] [2.cue:hopes] that"
                + " [2.content:it works].”]");
    assertThat(voices.loudest()).hasValueSatisfying(s -> assertThat(s.words()).isEqualTo(5));
    assertThat(voices.words()).isEqualTo(5);
  }

  @Test
  void tellsTheUnsourcedAndTheAuthorsClaimsApart() {
    var voices =
        of("[1.cue:Reportedly], [1.content:all went well]. [c1.author|ASSESSMENT:That is bold.]");
    assertThat(voices.unsourced()).isEqualTo(1);
    assertThat(voices.authorClaims()).isEqualTo(1);
    assertThat(voices.sources()).isZero();
    assertThat(voices.loudest()).isEmpty();
  }

  @Test
  void sumsWordsBySourceType() {
    var voices =
        of(
            """
            [1.source|ANALYST:Anna] [1.cue:said] [1.content:one two three].
            [2.source:Otto] [2.cue:said] [2.content:four].
            """);
    assertThat(voices.bySourceType())
        .containsEntry(SourceType.ANALYST, 3)
        .containsEntry(SourceType.OFFICIAL, 1);
  }

  @Test
  void saysInOneSentenceWhoHasMostOfTheWords() {
    var voices =
        of(
            """
            [1.source:Anna] [1.cue:said] [1.content|DIRECT:“one two three”].
            [2.source:Otto] [2.cue:said] [2.content:four].
            """);
    assertThat(PortraitText.sentence(voices)).contains("75", "Anna");
    assertThat(voices.quotedShare(voices.shares().getFirst().actor())).isEqualTo(1, within(1e-9));
    assertThat(PortraitText.sentence(of("Nothing."))).isNotBlank();
  }
}
