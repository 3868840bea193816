package ascribe.ui.library;

import ascribe.review.WordDiff;
import ascribe.review.WordDiff.Kind;
import ascribe.ui.kit.WordFlow;
import ascribe.ui.kit.WordRun;
import java.util.List;
import java.util.stream.Collectors;

/// Two wordings in one text: what is gone is struck out, what is new underlined.
final class ChangesText extends WordFlow {

  /// Of a longer run that is the same only both ends are shown, in UTF-16 units.
  private static final int END = 120;

  ChangesText(List<WordDiff.Piece> pieces) {
    getStyleClass().add("changes");
    show(pieces.stream().map(ChangesText::run).toList());
    setAccessibleText(
        pieces.stream()
            .filter(p -> p.kind() != Kind.SAME)
            .map(p -> (p.kind() == Kind.GONE ? "− " : "+ ") + p.text().strip())
            .collect(Collectors.joining("\n")));
  }

  private static WordRun run(WordDiff.Piece piece) {
    var style =
        switch (piece.kind()) {
          case SAME -> "change-same";
          case GONE -> "change-gone";
          case NEW -> "change-new";
        };
    return WordRun.of(shown(piece), style);
  }

  private static String shown(WordDiff.Piece piece) {
    var text = piece.text();
    return piece.kind() != Kind.SAME || text.length() <= 2 * END
        ? text
        : text.substring(0, END) + " … " + text.substring(text.length() - END);
  }
}
