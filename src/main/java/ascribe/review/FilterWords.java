package ascribe.review;

import ascribe.model.Layer;
import java.util.Arrays;
import java.util.Optional;

/// The words of the filter's text form.
final class FilterWords {

  static final String KEYS =
      "actor, kind, form, claim, source, date, published, text, cue, confidence or checked";

  private FilterWords() {}

  static String kind(Layer layer) {
    return switch (layer) {
      case QUOTES -> "quote";
      case PARAPHRASE -> "paraphrase";
      case ANALYST_CLAIMS -> "claim";
      case AUTHOR_CLAIMS -> "author";
    };
  }

  static Optional<Layer> kind(String word) {
    return Arrays.stream(Layer.values()).filter(l -> kind(l).equalsIgnoreCase(word)).findFirst();
  }

  static <E extends Enum<E>> Optional<E> constant(Class<E> type, String word) {
    return Arrays.stream(type.getEnumConstants())
        .filter(c -> c.name().equalsIgnoreCase(word))
        .findFirst();
  }

  /// Characters that a value may only have in quotation marks.
  static boolean special(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == ','
        || c == ':'
        || c == '<'
        || c == '>'
        || quote(c);
  }

  static boolean quote(int c) {
    return c == '"' || c == '“' || c == '”' || c == '„';
  }
}
