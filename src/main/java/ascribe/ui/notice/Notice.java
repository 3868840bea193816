package ascribe.ui.notice;

import java.util.List;

/// Something the reader is told.
///
/// @param text one sentence
/// @param details sentences that it sums up, which the reader can have shown
/// @param actions what the reader can do about it
public record Notice(Kind kind, String text, List<String> details, List<Action> actions) {

  public Notice {
    details = List.copyOf(details);
    actions = List.copyOf(actions);
  }

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
