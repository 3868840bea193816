package ascribe.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ascribe.model.Actor;
import ascribe.model.ActorType;
import ascribe.model.Layer;
import ascribe.model.Naming;
import ascribe.model.SourceType;
import java.util.List;
import org.junit.jupiter.api.Test;

class VoicesTest {

  private final Voices voices =
      Voices.of(
          Looks.session(
                  """
                  [1.source|ANALYST:Anna Berg] [1.cue:said] [1.content|DIRECT:“the harbour’s costs grow”].
                  [2.source:Lind] [2.cue:says] [2.content|MIXED:they “may wait” until [3.source:Karl] [3.cue:says] [3.content:so]].
                  It [4.cue:was reported] that [4.content|PREDICTION:nobody will pay].
                  [c1.author|PREDICTION:All will change.]
                  """)
              .state()
              .passages());

  private Voices.Share share(String name) {
    return voices.shares().stream()
        .filter(s -> s.actor() != null && s.actor().name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void quotedWordsOfAMixedPassageCountAsQuoted() {
    assertThat(share("Lind").quoted()).isEqualTo(2);
    assertThat(share("Lind").paraphrased()).isEqualTo(5);
    assertThat(share("Anna Berg").quoted()).isEqualTo(4);
  }

  @Test
  void wordsInsideAnotherVoiceCountOnceForTheOuterOne() {
    assertThat(share("Karl").words()).isZero();
    assertThat(voices.words()).isEqualTo(14);
    assertThat(voices.sources()).isEqualTo(2);
    assertThat(voices.loudest()).hasValue(share("Lind"));
  }

  @Test
  void countsWhatNobodyAnswersFor() {
    assertThat(voices.unattributed()).isEqualTo(1);
    assertThat(voices.unsourcedClaims()).isEqualTo(2);
    assertThat(voices.authorClaims()).isEqualTo(1);
    assertThat(voices.share(null)).isCloseTo(3 / 14.0, within(1e-9));
  }

  @Test
  void givesSharesBySourceTypeAndCountsByLayer() {
    assertThat(voices.bySourceType())
        .containsEntry(SourceType.ANALYST, new Voices.Part(4, 0))
        .containsEntry(SourceType.OFFICIAL, new Voices.Part(2, 5));
    assertThat(share("Lind").counts().of(Layer.PARAPHRASE)).isEqualTo(1);
  }

  @Test
  void isOneSidedFromHalfOfTheWordsOn() {
    assertThat(voices.oneSided()).as("Lind has 7 of 14").isTrue();
  }

  @Test
  void sourcesOfOneHouseAreNotIndependent() {
    assertThat(
            Independence.of(
                List.of(
                    actor("1", "Berg", ActorType.PERSON, "the Harbour Union"),
                    actor("2", "Lind", ActorType.PERSON, "Harbour Union", "City Council"),
                    actor("3", "City Council", ActorType.ORGANIZATION),
                    actor("4", "Karl", ActorType.PERSON),
                    actor("5", "Karl", ActorType.PERSON))))
        .isEqualTo(3);
  }

  private static Actor actor(String id, String name, ActorType type, String... affiliations) {
    return new Actor(
        id,
        name,
        type,
        List.of(),
        List.of(),
        List.of(affiliations),
        SourceType.OTHER,
        Naming.NAMED,
        List.of());
  }
}
