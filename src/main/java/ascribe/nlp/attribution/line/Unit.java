package ascribe.nlp.attribution.line;

import static java.util.regex.Pattern.UNICODE_CHARACTER_CLASS;

import ascribe.model.Span;
import ascribe.nlp.text.Quotation;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a rule reads as one thing: a word, a punctuation mark, or a whole quotation.
///
/// @param word in lower case; empty for a quotation
/// @param tag a universal POS tag; "QUOTE" for a quotation
/// @param quotation the quotation of which this is a part
public record Unit(Span span, String text, String word, String tag, @Nullable Quotation quotation) {

  /// At most four words without a stop or comma at their end.
  private static final Pattern QUOTED_PHRASE =
      Pattern.compile(
          "\\W*(?:\\w[\\w'’.-]*\\s+){0,3}\\w[\\w'’-]*[^\\w.,!?]*", UNICODE_CHARACTER_CLASS);

  private static final Set<String> DASHES = Set.of("-", "--", "–", "—", "―");

  static Unit word(Span span, String text, String tag) {
    return new Unit(span, text, text.toLowerCase(Locale.ROOT).replace('’', '\''), tag, null);
  }

  static Unit quote(Span span, String text, Quotation quotation) {
    return new Unit(span, text, "", "QUOTE", quotation);
  }

  public boolean isQuote() {
    return quotation != null;
  }

  Optional<Quotation> asQuotation() {
    return Optional.ofNullable(quotation);
  }

  /// Whether this is a quotation that somebody may have uttered, rather than quoted words in a
  /// phrase: a title, a term, a scare quote.
  public boolean isUtterance() {
    return quotation != null && !isPhrase();
  }

  private boolean isPhrase() {
    return QUOTED_PHRASE.matcher(text).matches();
  }

  public boolean is(String... tags) {
    for (var t : tags) {
      if (tag.equals(t)) {
        return true;
      }
    }
    return false;
  }

  public boolean says(String... words) {
    for (var w : words) {
      if (word.equals(w)) {
        return true;
      }
    }
    return false;
  }

  public boolean isVerb() {
    return is("VERB", "AUX");
  }

  /// A part of a noun phrase before or at its head.
  public boolean isNominal() {
    return is("NOUN", "PROPN", "NUM", "ADJ", "DET", "X", "SYM") || joinsNouns();
  }

  public boolean isNoun() {
    return is("NOUN", "PROPN");
  }

  public boolean isComma() {
    return word.equals(",");
  }

  public boolean isDash() {
    return DASHES.contains(word);
  }

  boolean endsSentence() {
    return says(".", "!", "?", "…", "...") && !isQuote();
  }

  public boolean startsUpper() {
    return !text.isEmpty() && Character.isUpperCase(text.codePointAt(0));
  }

  /// Whether its first letter is small, quotation marks left out.
  public boolean startsLower() {
    var first = text.codePoints().filter(Character::isLetterOrDigit).findFirst();
    return first.isPresent() && Character.isLowerCase(first.getAsInt());
  }

  private boolean joinsNouns() {
    return says("'s", "'") && !is("AUX")
        || says("his", "her", "their", "its", "my", "our", "your")
        || isQuote() && isPhrase();
  }
}
