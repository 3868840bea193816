package ascribe.ui.picture;

import ascribe.picture.Picture;
import java.util.SequencedMap;
import java.util.function.Supplier;

/// Something about the document that can be shown large and saved.
public interface Portrayal {

  /// What it shows, in a word or two.
  String name();

  /// The whole picture, with its heading.
  ///
  /// @param width in pixels
  Picture sheet(double width);

  /// Files of words and numbers, by their suffix.
  SequencedMap<String, Supplier<String>> tables();

  /// Goes to what a place of the picture stands for.
  void go(String id);
}
