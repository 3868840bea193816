package ascribe.nlp.text;

import ascribe.model.Span;
import java.util.List;
import java.util.regex.Pattern;

/// Cuts a sentence into words and punctuation marks, much as Universal Dependencies does for
/// English: "do|n’t", "Lind|’s", "$|5"; words with hyphens stay whole. Thread-safe.
final class Tokenizer {

  /// All loops are possessive, so none recurses, however long the text.
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<address>(?:https?://|www\\.)[^\\s<>\"“”»]++"
              + "|[\\w.+-]{1,64}+@[\\w-]++(?:\\.[\\w-]++)++|[@#][\\p{L}\\p{N}_]++)"
              + "|(?<dotted>\\p{L}\\.(?:\\p{L}\\.)++)"
              + "|(?<figure>\\p{N}++(?:[.,:/]\\p{N}++)*+(?:[-‑]?\\p{L}++)*+)"
              + "|(?<word>\\p{L}[\\p{L}\\p{M}\\p{N}\\u00AD\\u200C\\u200D\\u2060]*+"
              + "(?:[-‑’'&][\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\u00AD\\u200C\\u200D\\u2060]*+)*+)"
              + "|(?<points>\\.(?: ?\\.)++|…++|-{2,}+|``|''|[!?]{2,}+)"
              + "|(?<sign>[^\\s\\p{Z}\\p{Cc}\\p{Cf}])",
          Pattern.DOTALL);

  private static final Pattern CLITIC =
      Pattern.compile("(?:n['’]t|['’](?:s|re|ve|ll|d|m))$", Pattern.CASE_INSENSITIVE);

  /// Signs that may end an address only as punctuation of the sentence.
  private static final String AFTER_ADDRESS = ".,:;!?)]}'’";

  private final Abbreviations abbreviations;

  Tokenizer(Abbreviations abbreviations) {
    this.abbreviations = abbreviations;
  }

  /// Adds the spans of the tokens of `sentence` to `tokens`, in text order.
  void tokenize(String text, Span sentence, List<Span> tokens) {
    var matcher = TOKEN.matcher(text).region(sentence.start(), sentence.end());
    matcher.useTransparentBounds(true);
    int at = sentence.start();
    while (at < sentence.end() && matcher.find(at)) {
      int start = matcher.start();
      if (start >= sentence.end()) {
        return;
      }
      int end = Math.min(matcher.end(), sentence.end());
      if (matcher.start("address") >= 0) {
        at = address(text, start, end, tokens);
      } else if (matcher.start("word") >= 0) {
        at = word(text, sentence, start, end, tokens);
      } else {
        tokens.add(new Span(start, end));
        at = end;
      }
      matcher.region(at, sentence.end());
    }
  }

  private static int address(String text, int start, int end, List<Span> tokens) {
    int last = end;
    while (last > start + 1 && AFTER_ADDRESS.indexOf(text.charAt(last - 1)) >= 0) {
      last--;
    }
    tokens.add(new Span(start, last));
    return last;
  }

  private int word(String text, Span sentence, int start, int end, List<Span> tokens) {
    if (end < sentence.end() && text.charAt(end) == '.' && end - start <= 12) {
      String word = text.substring(start, end);
      if (keepsStop(text, sentence, word, end)) {
        tokens.add(new Span(start, end + 1));
        return end + 1;
      }
    }
    var clitic = CLITIC.matcher(text).region(Math.max(start, end - 4), end);
    if (end - start > 2 && clitic.find() && clitic.start() > start) {
      tokens.add(new Span(start, clitic.start()));
      tokens.add(new Span(clitic.start(), end));
    } else {
      tokens.add(new Span(start, end));
    }
    return end;
  }

  private boolean keepsStop(String text, Span sentence, String word, int stop) {
    if (word.length() == 1 && Character.isUpperCase(word.charAt(0))) {
      return stop + 1 < sentence.end() && Surroundings.isBlank(text.charAt(stop + 1));
    }
    int next = stop + 1;
    while (next < sentence.end() && Surroundings.isBlank(text.charAt(next))) {
      next++;
    }
    String following = next < sentence.end() ? text.substring(next, next + 1) : "";
    return abbreviations.keepsItsStopBefore(word, following);
  }
}
