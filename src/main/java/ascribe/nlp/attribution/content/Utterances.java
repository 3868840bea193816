package ascribe.nlp.attribution.content;

import ascribe.nlp.text.Analysis;
import ascribe.nlp.text.Quotation;
import ascribe.nlp.text.Token;
import java.util.regex.Pattern;

/// Tells quotations that somebody uttered from quoted terms and titles, by their length alone.
public final class Utterances {

  /// In words.
  private static final int LONG = 6;

  private static final int LONG_WITH_STOP = 3;

  private Utterances() {}

  /// The comma by which German and others go on behind what is said, with a word that does not
  /// begin a relative clause or another part of a list: „Das Haus ist alt“, sagte Lund.
  private static final Pattern GOES_ON =
      Pattern.compile(
          ",\\s+(?!(?:de[nmrs]|das|die|dessen|deren|welche[nmrs]?|wie|weil|wo|und|oder|aber|also|dass|ob"
              + "|qui|que|dont|et|ou|y|e|che)\\b)\\p{Ll}");

  /// Six words, or three that end with a stop.
  public static boolean isLong(Analysis analysis, Quotation quotation) {
    return isLong(analysis, quotation, false);
  }

  /// The same in any language: behind three words of which the first has a capital a comma counts
  /// as a stop.
  public static boolean isLongAnywhere(Analysis analysis, Quotation quotation) {
    var text = analysis.document().text();
    int end = quotation.extent().end();
    boolean goesOn = GOES_ON.matcher(text).region(end, text.length()).lookingAt();
    boolean opens =
        analysis.tokens(quotation.spans().getFirst()).stream()
            .filter(Utterances::isWord)
            .findFirst()
            .filter(t -> Character.isUpperCase(t.text().codePointAt(0)))
            .isPresent();
    return isLong(analysis, quotation, quotation.closed() && goesOn && opens);
  }

  private static boolean isWord(Token token) {
    return token.text().codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /// @param stopped whether what stands behind counts as a stop
  private static boolean isLong(Analysis analysis, Quotation quotation, boolean stopped) {
    long words =
        quotation.spans().stream()
            .flatMap(s -> analysis.tokens(s).stream())
            .filter(Utterances::isWord)
            .count();
    var last = quotation.spans().getLast();
    boolean stop =
        stopped
            || analysis.tokens(last).reversed().stream()
                .limit(2)
                .anyMatch(t -> t.text().matches("[.!?…]+"));
    return words >= LONG || stop && words >= LONG_WITH_STOP;
  }
}
