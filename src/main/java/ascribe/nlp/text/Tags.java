package ascribe.nlp.text;

/// Corrects what a model says about signs and figures, which need none.
final class Tags {

  private Tags() {}

  static String corrected(String plain, String tag) {
    int first = plain.codePointAt(0);
    if (Character.isLetter(first)) {
      return tag;
    }
    if (Character.isDigit(first)) {
      return plain.chars().allMatch(c -> Character.isDigit(c) || ".,:/".indexOf(c) >= 0)
          ? "NUM"
          : tag;
    }
    return switch (Character.getType(first)) {
      case Character.CURRENCY_SYMBOL, Character.MATH_SYMBOL, Character.OTHER_SYMBOL -> "SYM";
      default -> plain.codePoints().anyMatch(Character::isLetterOrDigit) ? tag : sign(plain);
    };
  }

  private static String sign(String plain) {
    return switch (plain) {
      case "%", "&", "*", "°" -> "SYM";
      default -> "PUNCT";
    };
  }
}
