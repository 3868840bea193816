package ascribe.ui.notice;

import org.jspecify.annotations.Nullable;

/// Something the reader is told.
///
/// @param text one sentence
/// @param action something the reader can do about it
public record Notice(Kind kind, String text, @Nullable Action action) {

  /// How much it matters.
  public enum Kind {
    INFO,
    PROBLEM
  }

  /// A step that is offered.
  ///
  /// @param words on its button
  public record Action(String words, Runnable run) {}
}
