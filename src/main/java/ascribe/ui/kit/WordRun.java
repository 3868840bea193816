package ascribe.ui.kit;

import java.util.function.Function;
import javafx.scene.text.Text;

/// Words of one look in a [WordFlow].
///
/// @param look makes a node that draws words, which may be any stretch of these
public record WordRun(String words, Function<String, Text> look) {

  /// Words that the stylesheet dresses.
  public static WordRun of(String words, String styleClass) {
    return new WordRun(
        words,
        w -> {
          var text = new Text(w);
          text.getStyleClass().add(styleClass);
          return text;
        });
  }

  Text text() {
    return look.apply(words);
  }
}
