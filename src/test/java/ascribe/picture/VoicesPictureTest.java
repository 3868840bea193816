package ascribe.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ascribe.review.Marked;
import ascribe.review.PassageContext;
import ascribe.session.Voices;
import java.util.List;
import org.junit.jupiter.api.Test;

class VoicesPictureTest {

  private static final Voices VOICES =
      Voices.of(
          PassageContext.passages(
              Marked.document(
                  """
                  [1.source|ANALYST:=Anna & Berg] [1.cue:said] [1.content|DIRECT:“one two three four five six seven eight”].
                  [2.source:Lind] [2.cue:says] [2.content|MIXED:they “may wait” until June].
                  [c1.author|PREDICTION:All will change.]
                  """)));

  private static List<Shape.Box> bars(Picture picture) {
    return picture.shapes().stream()
        .filter(Shape.Box.class::isInstance)
        .map(Shape.Box.class::cast)
        .toList();
  }

  @Test
  void barsAreInProportionQuotedWordsFilledAndOthersHollow() {
    var bars = bars(new VoicesPicture(VOICES, VoicesWords.ENGLISH, 400).figures());
    assertThat(bars.subList(0, 3))
        .extracting(Shape.Box::hollow)
        .containsExactly(false, false, true);
    assertThat(bars.get(0).width()).isCloseTo(4 * bars.get(1).width(), within(1e-9));
    assertThat(bars).allMatch(b -> b.x() + b.width() <= 400 - 40, "room for the figures");
  }

  @Test
  void aVoiceCanBeChosenInThePicture() {
    var spots = new VoicesPicture(VOICES, VoicesWords.ENGLISH, 400).figures().spots();
    assertThat(spots)
        .extracting(Shape.Spot::told)
        .first()
        .asString()
        .contains("=Anna & Berg", "8 words");
  }

  @Test
  void theSheetSaysThePortraitInOneSentence() {
    var svg = Svg.of(new VoicesPicture(VOICES, VoicesWords.ENGLISH, 700).sheet("Who speaks"));
    assertThat(svg)
        .contains("62 % of attributed words come from one source")
        .contains("=Anna &amp; Berg", "Claims no source answers for");
  }

  @Test
  void drawsATextWithoutVoices() {
    var picture =
        new VoicesPicture(Voices.of(List.of()), VoicesWords.ENGLISH, 300).sheet("Nothing");
    assertThat(bars(picture)).isEmpty();
    assertThat(picture.title()).isEqualTo("Nobody is quoted or paraphrased here.");
  }

  @Test
  void theTableHasARowAVoiceAndTheSums() {
    var rows = List.of(VoicesTable.csv(VOICES).split("\r\n"));
    assertThat(rows.get(1)).startsWith("\"source\",\"'=Anna & Berg\",\"8\",");
    assertThat(rows)
        .anyMatch(r -> r.startsWith("\"kind of source\",\"analyst\",\"8\""))
        .anyMatch(r -> r.startsWith("\"sum\",\"Claims no source answers for\",\"1\""));
  }
}
