package ascribe.nlp.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import ascribe.model.ActorType;
import ascribe.model.Span;
import ascribe.nlp.onnx.InputWord.QuoteState;
import ascribe.nlp.onnx.InputWord.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class EmissionsTest {

  private static final int PERSON = 1;
  private static final int MORE_PERSON = 2;
  private static final int BODY = 3;
  private static final int MORE_BODY = 4;
  private static final int PLACE = 5;

  @Test
  void readsNamesOfSeveralWords() {
    var emissions =
        names(
            "Ada Moreau of Nord Rail visited Bern",
            PERSON,
            MORE_PERSON,
            0,
            BODY,
            MORE_BODY,
            0,
            PLACE);
    assertThat(NameDecoder.decode(emissions))
        .extracting(NameDecoder.Named::span, NameDecoder.Named::type)
        .containsExactly(
            tuple(new Span(0, 10), ActorType.PERSON),
            tuple(new Span(14, 23), ActorType.ORGANIZATION),
            tuple(new Span(32, 36), ActorType.GPE));
  }

  @Test
  void aFurtherWordFollowsOnlyItsOwnType() {
    var emissions = names("Ada Moreau", PERSON, MORE_BODY);
    assertThat(NameDecoder.decode(emissions))
        .hasSize(1)
        .allSatisfy(n -> assertThat(n.type()).isIn(ActorType.PERSON, ActorType.ORGANIZATION));
  }

  @Test
  void noNameCrossesAParagraph() {
    var emissions = names("Ada\nMoreau", PERSON, MORE_PERSON);
    assertThat(NameDecoder.decode(emissions))
        .extracting(NameDecoder.Named::span)
        .doesNotContain(new Span(0, 10));
  }

  @Test
  void withoutTheHeadsThereIsNothing() {
    var emissions = new Emissions(words("Ada Moreau"));
    emissions.add(
        new Window(0, 2, 0, 2),
        new Scores(new float[2][14], new float[18], 3, new float[0][], new float[0][]));
    assertThat(emissions.hasNames()).isFalse();
    assertThat(NameDecoder.decode(emissions)).isEmpty();
    assertThat(ClaimDecoder.of(emissions, new Span(0, 10)).none()).isEqualTo(1);
  }

  @Test
  void aClaimIsTheMeanOfItsWords() {
    var emissions =
        claims(
            "Prices will rise. It rained.",
            new float[][] {{0, 0, 6}, {0, 0, 6}, {0, 0, 0}, {5, 0, 0}, {5, 0, 0}});
    var first = ClaimDecoder.of(emissions, new Span(0, 17));
    var place = ClaimPlaces.at(0, 5);
    double prediction = Math.exp(4 + place[2]) / 2.5;
    double all = Math.exp(place[0]) + Math.exp(place[1]) / 1.3 + prediction;
    assertThat(first.prediction()).isCloseTo(prediction / all, within(1e-6));
    assertThat(first.none() + first.assessment() + first.prediction()).isCloseTo(1, within(1e-9));
    assertThat(ClaimDecoder.of(emissions, new Span(18, 28)).none()).isGreaterThan(0.9);
  }

  @Test
  void aTextReportsFirstAndJudgesLater() {
    var rows = new float[9][];
    Arrays.setAll(rows, _ -> new float[] {0.4f, 0, 1.2f});
    var emissions = claims("Prices may rise. Prices may rise. Prices may rise.", rows);
    var first = ClaimDecoder.of(emissions, new Span(0, 16));
    var last = ClaimDecoder.of(emissions, new Span(34, 50));
    assertThat(first.none()).isGreaterThan(first.prediction());
    assertThat(last.prediction()).isGreaterThan(first.prediction());
  }

  @Test
  void whatCountedMoreInTrainingMustScoreHigher() {
    var emissions = claims("Perhaps so.", new float[][] {{0, 0, 0.8f}, {0, 0.2f, 0.8f}});
    var kinds = ClaimDecoder.of(emissions, new Span(0, 11));
    assertThat(kinds.none()).isGreaterThan(Math.max(kinds.assessment(), kinds.prediction()));
  }

  @Test
  void onlyTheCoreOfAWindowCounts() {
    var words = words("one two three");
    var emissions = new Emissions(words);
    emissions.add(new Window(0, 2, 0, 1), scores(new float[][] {row(0), row(0)}));
    emissions.add(new Window(0, 3, 1, 3), scores(new float[][] {row(0), row(PERSON), row(0)}));
    assertThat(NameDecoder.decode(emissions))
        .extracting(NameDecoder.Named::span)
        .containsExactly(new Span(4, 7));
  }

  @Test
  void aPassIsKnownOnlyWhileItsDocumentIsWorkedOn() {
    var pass = new SharedPass();
    var emissions = new Emissions(List.of());
    assertThat(pass.during(emissions, pass::emissions)).isSameAs(emissions);
    assertThatThrownBy(pass::emissions).isInstanceOf(NoSuchElementException.class);
  }

  private static Emissions names(String text, int... labels) {
    return emissions(
        text, scores(Arrays.stream(labels).mapToObj(EmissionsTest::row).toArray(float[][]::new)));
  }

  private static Emissions claims(String text, float[][] rows) {
    return emissions(text, new Scores(new float[0][], new float[0], 0, new float[0][], rows));
  }

  private static Scores scores(float[][] names) {
    return new Scores(new float[0][], new float[0], 0, names, new float[0][]);
  }

  private static Emissions emissions(String text, Scores scores) {
    var words = words(text);
    var emissions = new Emissions(words);
    emissions.add(new Window(0, words.size(), 0, words.size()), scores);
    return emissions;
  }

  private static float[] row(int label) {
    var row = new float[7];
    row[label] = 5;
    return row;
  }

  /// Words between blanks; a line is a paragraph.
  private static List<InputWord> words(String text) {
    var words = new ArrayList<InputWord>();
    int paragraph = 0;
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || Character.isWhitespace(text.charAt(i))) {
        words.add(
            new InputWord(
                new Span(start, i), new int[] {1}, Shape.LOWER, QuoteState.OUTSIDE, paragraph));
        paragraph += i < text.length() && text.charAt(i) == '\n' ? 1 : 0;
        start = i + 1;
      }
    }
    return words;
  }
}
