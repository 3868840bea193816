package ascribe.nlp.actor.name;

import ascribe.model.Span;
import java.util.BitSet;
import java.util.regex.Pattern;

/// Where a text has e-mail addresses, links and the codes of stock exchanges, whose letters are no
/// names.
final class Codes {

  private static final Pattern CODE =
      Pattern.compile(
          "\\b(?:https?://|www\\.)[^\\s<>\"“”]++"
              + "|[\\p{L}\\p{N}._%+-]{1,64}+@[\\p{L}\\p{N}.-]++"
              + "|\\((?:\\p{Lu}[\\p{L} ]{1,20}: ?)?\\p{Lu}{1,5}\\.\\p{Lu}{1,2}\\)"
              + "|\\((?:NYSE|Nasdaq|NASDAQ|\\p{Lu}{2,4}): ?\\p{Lu}{1,5}\\)");

  private final BitSet codes = new BitSet();

  Codes(String text) {
    CODE.matcher(text).results().forEach(code -> codes.set(code.start(), code.end()));
  }

  /// Whether `span` lies in one of them.
  boolean hold(Span span) {
    return codes.get(span.start()) && codes.nextClearBit(span.start()) >= span.end();
  }
}
