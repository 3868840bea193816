package ascribe.nlp.attribution.content;

import ascribe.nlp.text.Analysis;
import ascribe.nlp.text.Quotation;

/// Tells quotations that somebody uttered from quoted terms and titles, by their length alone.
public final class Utterances {

  /// In words.
  private static final int LONG = 6;

  private static final int LONG_WITH_STOP = 3;

  private Utterances() {}

  /// Six words, or three that end with a stop.
  public static boolean isLong(Analysis analysis, Quotation quotation) {
    long words =
        quotation.spans().stream()
            .flatMap(s -> analysis.tokens(s).stream())
            .filter(t -> t.text().codePoints().anyMatch(Character::isLetterOrDigit))
            .count();
    var last = quotation.spans().getLast();
    boolean stop =
        analysis.tokens(last).reversed().stream()
            .limit(2)
            .anyMatch(t -> t.text().matches("[.!?…]+"));
    return words >= LONG || stop && words >= LONG_WITH_STOP;
  }
}
