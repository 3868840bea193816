package ascribe.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;

/// Shows words that may read from right to left. JavaFX fails on a right-to-left run that it must
/// break at a line end, and the window with it: nothing may be left to break.
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

  /// Wraps a label, as long as its words can be wrapped: others stay on one line and are cut off.
  public static void wrap(Labeled label) {
    label
        .textProperty()
        .subscribe(words -> label.setWrapText(words == null || !rightToLeft(words)));
  }

  /// The words for a [WordFlow]: every right-to-left word is a node of its own.
  public static List<Text> texts(String words, String styleClass) {
    return pieces(words).stream()
        .map(piece -> {
          var text = new Text(piece);
          text.getStyleClass().add(styleClass);
          return text;
        })
        .toList();
  }

  /// Words with the blanks behind them, the right-to-left ones each for itself.
  static List<String> pieces(String words) {
    if (!rightToLeft(words)) {
      return words.isEmpty() ? List.of() : List.of(words);
    }
    var pieces = new ArrayList<String>();
    var others = new StringBuilder();
    for (var word : words.split("(?<= )(?! )")) {
      if (rightToLeft(word)) {
        if (!others.isEmpty()) {
          pieces.add(others.toString());
          others.setLength(0);
        }
        pieces.add(word);
      } else {
        others.append(word);
      }
    }
    if (!others.isEmpty()) {
      pieces.add(others.toString());
    }
    return pieces;
  }
}
