package ascribe.nlp.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.model.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Our reading agrees with that of the training code.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReferenceTest {

  /// How far scores lie apart in the mean when the runtime only joins its operations otherwise, so
  /// that eight-bit numbers are rounded elsewhere: 0.12. Labels stand whole points apart.
  private static final double ROUNDING = 0.25;

  /// By how much another link of one word in a text may be better, with eight-bit numbers: of two
  /// that stand 0.03 apart either may win.
  private static final double TIE = 0.1;

  private TextModel model;

  static List<Reference> references() {
    return Reference.all();
  }

  @BeforeAll
  void load() throws ModelException {
    model = TextModel.load("/assets/models/attribution/");
  }

  @ParameterizedTest
  @MethodSource("references")
  void cutsTheSameWords(Reference reference) {
    assertThat(model.words(reference.analysis()))
        .extracting(InputWord::span)
        .containsExactlyElementsOf(
            Arrays.stream(reference.words()).map(w -> new Span(w[0], w[1])).toList());
  }

  @ParameterizedTest
  @MethodSource("references")
  void givesTheNetworkTheSameNumbers(Reference reference) {
    var input = ModelInput.of(model.words(reference.analysis()));
    assertThat(input.ids()).isEqualTo(reference.ids());
    assertThat(input.features())
        .isEqualTo(Arrays.stream(reference.features()).flatMapToLong(Arrays::stream).toArray());
    assertThat(input.wordAt()).isEqualTo(reference.wordAt());
  }

  @ParameterizedTest
  @MethodSource("references")
  void scoresTheLabelsTheSame(Reference reference) {
    var scores = score(reference).tags();
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      for (int label = 0; label < scores[i].length; label++) {
        sum += Math.abs(scores[i][label] - reference.tags()[i + 1][label]);
      }
    }
    assertThat(sum / (scores.length * scores[0].length)).isLessThan(ROUNDING);
  }

  @ParameterizedTest
  @MethodSource("references")
  void linksTheSameWords(Reference reference) {
    var scores = score(reference);
    long labelled = Arrays.stream(reference.labels()).filter(l -> l > 0).count();
    assertThat(labelled).isPositive();
    var others = new ArrayList<Double>();
    for (int i = 0; i < reference.labels().length; i++) {
      int label = reference.labels()[i];
      if (label == 1 || label == 2) {
        others.add(ahead(scores, 0, i + 1, reference.cueOf()[i + 1]));
      } else if (label == 5) {
        others.add(ahead(scores, 1, i + 1, reference.sourceOf()[i + 1]));
      }
    }
    others.removeIf(ahead -> ahead == 0);
    assertThat(others).hasSizeLessThanOrEqualTo(1).allMatch(ahead -> ahead < TIE);
  }

  @Test
  void scoresTheSameFromManyThreads() throws Exception {
    var reference = references().getFirst();
    var alone = score(reference);
    try (var threads = Executors.newFixedThreadPool(4)) {
      Callable<Scores> work = () -> score(reference);
      for (var future : threads.invokeAll(Stream.generate(() -> work).limit(12).toList())) {
        assertThat(future.get().links()).isEqualTo(alone.links());
        assertThat(future.get().tags()).isDeepEqualTo(alone.tags());
      }
    }
  }

  private Scores score(Reference reference) {
    var words = model.words(reference.analysis());
    var windows = model.windows(words);
    assertThat(windows).hasSize(1);
    return model.score(words, windows.getFirst());
  }

  /// By how much the best link of a word is better than the one to `other`.
  private static double ahead(Scores scores, int table, int word, int other) {
    int row = (table * scores.heads() + word) * scores.heads();
    double best = scores.links()[row];
    for (int i = 1; i < scores.heads(); i++) {
      best = Math.max(best, scores.links()[row + i]);
    }
    return best - scores.links()[row + other];
  }
}
