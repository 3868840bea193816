package ascribe.ui.kit;

/// Tells in which direction words read.
public final class Scripts {

  private Scripts() {}

  public static boolean rightToLeft(int codePoint) {
    return switch (Character.getDirectionality(codePoint)) {
      case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
          true;
      default -> false;
    };
  }

  /// Whether any letter reads from right to left.
  public static boolean rightToLeft(String words) {
    return words.codePoints().anyMatch(Scripts::rightToLeft);
  }

  /// Whether all of it reads from right to left: the direction of most of the letters. An English
  /// sentence that begins with an Arabic name stays English.
  public static boolean readsRightToLeft(String words) {
    long letters = words.codePoints().filter(Character::isLetter).count();
    return 2 * words.codePoints().filter(Scripts::rightToLeft).count() > letters;
  }
}
