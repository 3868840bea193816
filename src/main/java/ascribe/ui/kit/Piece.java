package ascribe.ui.kit;

/// A stretch of words of one direction that stands on one line: letters, blanks, or one sign.
/// Offsets are UTF-16 units in all the words.
///
/// @param level of the Unicode bidirectional algorithm, odd from right to left
/// @param opens whether a line may begin with it
/// @param kind what it is made of
record Piece(int start, int end, int level, boolean opens, Kind kind) {

  enum Kind {
    WORD,
    BLANK,
    /// Blanks after which a new line begins.
    LINE_END
  }

  private static final String MIRRORED = "()[]{}<>«»‹›≤≥⟨⟩〈〉《》";

  boolean blank() {
    return kind != Kind.WORD;
  }

  boolean rightToLeft() {
    return level % 2 == 1;
  }

  /// The words as they are drawn: a bracket is turned round where the reading goes to the left.
  String drawn(String words) {
    var drawn = words.substring(start, end);
    int mirrored = rightToLeft() && drawn.length() == 1 ? MIRRORED.indexOf(drawn) : -1;
    return mirrored < 0 ? drawn : MIRRORED.substring(mirrored ^ 1, (mirrored ^ 1) + 1);
  }
}
