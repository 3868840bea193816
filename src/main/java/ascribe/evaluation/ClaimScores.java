package ascribe.evaluation;

import ascribe.model.ClaimType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the claim ruler measured: over all sentences, those that people marked as speech, and the
/// others.
public final class ClaimScores {

  /// Assessment, prediction, none, and what the corpus does not have: recommendation.
  private static final int COLUMNS = 4;

  private final Part all = new Part();
  private final Part speech = new Part();
  private final Part own = new Part();

  /// Counts of one part of the sentences, by column.
  private static final class Part {

    final int[] gold = new int[COLUMNS];
    final int[] predicted = new int[COLUMNS];
    final int[] right = new int[COLUMNS];

    void add(int isGold, int isPredicted) {
      gold[isGold]++;
      predicted[isPredicted]++;
      right[isGold] += isGold == isPredicted ? 1 : 0;
    }

    double f1(int type) {
      int all = gold[type] + predicted[type];
      return all == 0 ? 0 : Tally.tenths(200.0 * right[type] / all);
    }

    double macro() {
      return Tally.tenths((f1(0) + f1(1) + f1(2)) / 3);
    }

    int sentences() {
      return Arrays.stream(gold).sum();
    }
  }

  ClaimScores() {}

  /// Adds a sentence with its claim types, null for none.
  void add(@Nullable ClaimType gold, @Nullable ClaimType predicted, boolean isSpeech) {
    for (var part : List.of(all, isSpeech ? speech : own)) {
      part.add(column(gold), column(predicted));
    }
  }

  private static int column(@Nullable ClaimType type) {
    return switch (type) {
      case ASSESSMENT -> 0;
      case PREDICTION -> 1;
      case null -> 2;
      case RECOMMENDATION -> 3;
    };
  }

  /// The table of F1, a line a part of the sentences, each with its line end.
  public String print() {
    return Stream.of(line("all", all), line("speech", speech), line("own", own))
        .reduce("", String::concat);
  }

  private static String line(String name, Part part) {
    return String.format(
        Locale.ROOT,
        "%-8s assessment %5.1f prediction %5.1f macro %5.1f  sentences %d\n",
        name,
        part.f1(0),
        part.f1(1),
        part.macro(),
        part.sentences());
  }
}
