package ascribe.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ascribe.model.ClaimType;
import ascribe.model.Form;
import ascribe.model.Layer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReaderFilterTest {

  @Test
  void aClickAsksForOneVoiceAndReplacesThoseBefore() {
    assertThat(ReaderFilter.NONE.withActor("Anna Berg").text()).isEqualTo("actor:\"Anna Berg\"");
    assertThat(ReaderFilter.NONE.withActor("Anna Berg").withActor("Lind").text())
        .isEqualTo("actor:Lind");
  }

  @Test
  void togglingAddsAVoiceAndTakesItAway() {
    var one = ReaderFilter.NONE.withActor("Berg");
    assertThat(one.toggleActor("Lind").text()).isEqualTo("actor:Berg,Lind");
    assertThat(one.toggleActor("Lind").toggleActor("Berg").text()).isEqualTo("actor:Lind");
    assertThat(one.toggleActor("Berg")).isEqualTo(ReaderFilter.NONE);
  }

  @Test
  void excludingAVoiceTakesItFromThoseAskedFor() {
    assertThat(ReaderFilter.NONE.withoutActor("Berg").text()).isEqualTo("-actor:Berg");
    assertThat(ReaderFilter.NONE.withoutActor("Berg").withoutActor("Berg"))
        .isEqualTo(ReaderFilter.NONE);
    assertThat(ReaderFilter.NONE.withActor("Berg").withoutActor("Berg").text())
        .isEqualTo("-actor:Berg");
    assertThat(ReaderFilter.NONE.withoutActor("Berg").withActor("Berg").text())
        .isEqualTo("actor:Berg");
  }

  @Test
  void clicksKeepTheOtherConditions() throws FilterSyntaxException {
    var filter = ReaderFilter.parse("kind:quote actor:Berg checked");
    assertThat(filter.withActor("Lind").text()).isEqualTo("kind:quote actor:Lind checked");
  }

  @Test
  void writesWhatIsTypedInOneForm() throws FilterSyntaxException {
    assertThat(ReaderFilter.parse("  ACTOR:“Anna Berg”   Kind:Quote sanctions ").text())
        .isEqualTo("actor:\"Anna Berg\" kind:quote text:sanctions");
  }

  @Test
  void aConditionNeedsAValue() {
    assertThatThrownBy(() -> new Condition.ByActor(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Condition.ByText(List.of("")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theTextOfAnyFilterReadsBackEqual() throws FilterSyntaxException {
    for (long seed = 1; seed <= 2_000; seed++) {
      var random = new Random(seed);
      var terms = new ArrayList<ReaderFilter.Term>();
      for (int n = random.nextInt(5); n > 0; n--) {
        terms.add(new ReaderFilter.Term(random.nextBoolean(), condition(random)));
      }
      var filter = new ReaderFilter(terms);
      assertThat(ReaderFilter.parse(filter.text()))
          .as("seed %d: %s", seed, filter.text())
          .isEqualTo(filter);
    }
  }

  private static Condition condition(Random random) throws FilterSyntaxException {
    return switch (random.nextInt(11)) {
      case 0 -> new Condition.ByActor(words(random));
      case 1 -> new Condition.ByKind(some(random, Layer.values()));
      case 2 -> new Condition.ByForm(some(random, Form.values()));
      case 3 -> new Condition.ByClaim(some(random, ClaimType.values()));
      case 4 -> new Condition.BySource(some(random, SourceKey.values()));
      case 5 -> new Condition.ByDate(List.of(DateRanges.parse("2020..2025-08", 0)));
      case 6 -> new Condition.ByPublished(List.of(DateRanges.parse("..2025-08-15", 0)));
      case 7 -> new Condition.ByText(words(random));
      case 8 -> new Condition.ByCue(words(random));
      case 9 ->
          new Condition.ByConfidence(
              some(random, Condition.Comparison.values()).getFirst(),
              random.nextInt(1001) / 1000.0);
      default -> new Condition.Checked();
    };
  }

  private static <T> List<T> some(Random random, T[] values) {
    return Stream.generate(() -> values[random.nextInt(values.length)])
        .limit(1 + random.nextInt(3))
        .toList();
  }

  private static List<String> words(Random random) {
    var letters = "ab\"\\ ,:-<>“”’.é\ud83d\ude00checked\n";
    return Stream.generate(
            () -> {
              var word = new StringBuilder();
              for (int n = 1 + random.nextInt(6); n > 0; n--) {
                int at = random.nextInt(letters.length() - 1);
                word.append(letters, at, at + 1 + random.nextInt(2));
              }
              return word.toString();
            })
        .limit(1 + random.nextInt(3))
        .toList();
  }
}
