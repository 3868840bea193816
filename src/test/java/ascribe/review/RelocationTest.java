package ascribe.review;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.model.Span;
import ascribe.review.Relocation.Place;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelocationTest {

  @ParameterizedTest(name = "{3}")
  @CsvSource(
      delimiter = ';',
      value = {
        "Rates fell. On Friday Lind said [the bank waits], and left.; A long new opening. Rates"
            + " fell. On Friday Lind said [the bank waits], and left.; Same; finds words that"
            + " moved",
        "Rates fell. On Friday Lind said [the bank waits], and left.; Rates fell. On Monday Lind"
            + " said [the bank waits], and left.; Same; bears a changed word nearby",
        "Rates fell. On Friday Lind said [the bank still waits], and left at once, without a word.;"
            + " Rates fell. On Friday Lind said [the bank now waits], and left at once, without a"
            + " word.; Reworded; bears a changed word inside",
        "Rates fell. On Friday Lind said [no], and left at once, without a word.; Rates fell. On"
            + " Friday Lind said yes, and left at once, without a word.; Unsure; asks when nothing"
            + " of the words is left",
        "Berg said: [we wait]. Lind said: we go.; Lind said: we go. Then Karl said: we wait.;"
            + " Unsure; does not take words that another speaker says",
        "A minister who asked not to be named said [talks go on].; A minister who asked not to be"
            + " named said [talks go on]. A minister who asked not to be named said talks go on.;"
            + " Unsure; asks which of two copies it is",
      })
  void findsOnlyWhatIsCertain(String before, String after, String expected, String name) {
    var old = before.replace("[", "").replace("]", "");
    var now = after.replace("[", "").replace("]", "");
    var place = new Relocation(old, now).find(bracketed(before));
    assertThat(place.getClass().getSimpleName()).isEqualTo(expected);
    switch (place) {
      case Place.Same(var span) -> assertThat(span).isEqualTo(bracketed(after));
      case Place.Reworded(var span) -> assertThat(span).isEqualTo(bracketed(after));
      case Place.Unsure _ -> {}
    }
  }

  private static Span bracketed(String marked) {
    return new Span(marked.indexOf('['), marked.indexOf(']') - 1);
  }

  @Test
  void offersTheCandidatesWhenItIsUnsure() {
    var place =
        new Relocation("No. We wait. No.", "Perhaps. We wait. Or not. We wait.")
            .find(new Span(4, 12));
    assertThat(place)
        .isEqualTo(new Place.Unsure(java.util.List.of(new Span(9, 17), new Span(26, 34))));
  }

  @Test
  void neverMovesSilentlyToALookalikeWhenOneWordChanges() {
    int found = 0;
    int asked = 0;
    for (long seed = 1; seed <= 300; seed++) {
      var random = new Random(seed);
      var before = Wire.of(random, 40);
      var passage = before.passages().get(random.nextInt(40));
      int reach = random.nextInt(3) * 30;
      var range =
          new Span(
              Math.max(0, passage.start() - reach),
              Math.min(before.text().length(), passage.end() + reach));
      var after = before.change(before.word(random, range), Wire.pick(random, Wire.WORDS));
      var relocation = new Relocation(before.text(), after.text());
      for (int i = 0; i < before.passages().size(); i++) {
        var truth = after.passages().get(i);
        switch (relocation.find(before.passages().get(i))) {
          case Place.Same(var span) -> {
            assertThat(span).as("seed %d passage %d", seed, i).isEqualTo(truth);
            found++;
          }
          case Place.Reworded(var span) -> {
            assertThat(span).as("seed %d passage %d", seed, i).isEqualTo(truth);
            found++;
          }
          case Place.Unsure _ -> asked++;
        }
      }
    }
    assertThat(asked).isLessThan(found / 50);
  }

  @Test
  void neverMovesSilentlyToALookalikeWhenManyWordsChange() {
    int found = 0;
    for (long seed = 1; seed <= 200; seed++) {
      var random = new Random(seed);
      var before = Wire.of(random, 30);
      var after = before;
      for (int n = 0; n < 12; n++) {
        var anywhere = new Span(0, after.text().length());
        after = after.change(after.word(random, anywhere), Wire.pick(random, Wire.WORDS));
      }
      var relocation = new Relocation(before.text(), after.text());
      for (int i = 0; i < before.passages().size(); i++) {
        var place = relocation.find(before.passages().get(i));
        if (!(place instanceof Place.Unsure)) {
          var span = place instanceof Place.Same(var s) ? s : ((Place.Reworded) place).span();
          assertThat(span).as("seed %d passage %d", seed, i).isEqualTo(after.passages().get(i));
          found++;
        }
      }
    }
    assertThat(found).isPositive();
  }
}
