package ascribe.ui.side;

import ascribe.model.Mention;
import ascribe.session.Counts;

/// A row of the actors panel.
public sealed interface ActorRow {

  /// A voice with what it has in the document.
  ///
  /// @param counts passages by layer that the rest of the filter lets through
  /// @param share of all quoted words, 0 to 1
  /// @param expanded its mentions are shown under it
  record Head(
      Voice voice, Counts counts, double share, boolean chosen, boolean excluded, boolean expanded)
      implements ActorRow {}

  /// A mention of the voice above.
  ///
  /// @param before the words before it in its sentence, shortened
  /// @param words the mention's own
  /// @param after likewise
  record Mentioned(Voice.Known voice, Mention mention, String before, String words, String after)
      implements ActorRow {}
}
