package ascribe.bench;

import ascribe.model.Attribution;
import ascribe.model.CueClass;
import ascribe.model.Form;
import ascribe.model.Provenance.FromRule;
import ascribe.model.ReviewState;
import ascribe.model.Span;
import ascribe.review.Edit;
import ascribe.review.MarkTarget;
import ascribe.review.Review;
import ascribe.review.Wire;
import java.time.Instant;
import java.util.List;
import java.util.Random;

/// Changes one word inside or near each of 100 corrected passages of texts full of lookalike
/// sentences, and counts where the correction goes.
final class Lookalikes {

  private static final int PASSAGES = 100;
  private static final int SENTENCES = 40;

  private Lookalikes() {}

  public static void main(String[] arguments) {
    int right = 0;
    int asked = 0;
    int wrong = 0;
    int inside = 0;
    for (int i = 0; i < PASSAGES; i++) {
      var random = new Random(10_000 + i);
      var before = Wire.of(random, SENTENCES);
      int n = random.nextInt(SENTENCES);
      var passage = before.passages().get(n);
      int reach = i % 2 == 0 ? 0 : 40;
      var range =
          new Span(
              Math.max(0, passage.start() - reach),
              Math.min(before.text().length(), passage.end() + reach));
      var word = before.word(random, range);
      var after = before.change(word, Wire.pick(random, Wire.WORDS));
      inside += word.start() >= passage.start() && word.end() <= passage.end() ? 1 : 0;
      var review =
          Review.NONE.with(
              new Edit.Accept(MarkTarget.of(before.text(), mark(passage))), Instant.EPOCH);
      var moved = review.reanchor(before.text(), after.text());
      if (!moved.unresolved().isEmpty()) {
        asked++;
      } else if (((Edit.Accept) moved.review().decisions().getFirst().edit())
          .mark()
          .content()
          .getFirst()
          .span()
          .equals(after.passages().get(n))) {
        right++;
      } else {
        wrong++;
      }
    }
    System.out.printf(
        "%d corrected passages, one word changed (%d inside, %d near): %d at the right place, %d"
            + " asked about, %d silently at a wrong place%n",
        PASSAGES, inside, PASSAGES - inside, right, asked, wrong);
    if (wrong > 0) {
      throw new IllegalStateException("a correction moved to a wrong place");
    }
  }

  private static Attribution mark(Span content) {
    return new Attribution(
        "a1",
        List.of(content),
        Form.INDIRECT,
        List.of(),
        CueClass.SAYING,
        List.of(),
        null,
        null,
        false,
        null,
        false,
        new FromRule("benchmark"),
        ReviewState.NONE);
  }
}
