package ascribe.ui.picture;

import ascribe.picture.Picture;
import java.util.Optional;
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

  /// How to come closer to a part of it, where that is possible.
  default Optional<Zoom> zoom() {
    return Optional.empty();
  }

  /// Goes to what a place of the picture stands for.
  void go(String id);
}
