package ascribe.ui.text;

import ascribe.model.Span;
import ascribe.session.Crowd;
import ascribe.session.Highlight;
import ascribe.session.Tint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is drawn of the marks on one block. All spans are cut to the block and count from its
/// beginning.
///
/// @param notes the reader's own highlights and notes
/// @param join absent when no part of the selected mark is on this block or on both sides of it
record BlockMarks(
    List<Highlight> pieces,
    List<Tint> tints,
    List<MarginMark> margin,
    List<Crowd> crowds,
    List<NoteBox> notes,
    @Nullable Join join) {

  static final BlockMarks NONE =
      new BlockMarks(List.of(), List.of(), List.of(), List.of(), List.of(), null);

  BlockMarks {
    pieces = List.copyOf(pieces);
    tints = List.copyOf(tints);
    margin = List.copyOf(margin);
    crowds = List.copyOf(crowds);
    notes = List.copyOf(notes);
  }

  /// A mark as the margin shows it.
  ///
  /// @param look one of its pieces, for its colour and form
  /// @param speaker absent when unknown, and for the author
  /// @param span from its first to its last content on this block
  /// @param begins whether the mark's content begins on this block
  record MarginMark(Highlight look, @Nullable SpeakerName speaker, Span span, boolean begins) {}

  /// A note, or a piece of one.
  ///
  /// @param written whether it has words and ends here: only then it carries a sign
  record NoteBox(Span span, boolean written) {}

  /// The line that joins all parts of the selected mark.
  ///
  /// @param parts those on this block, in text order
  /// @param above whether it comes from the block before
  /// @param below whether it goes on to the next block
  record Join(Highlight look, List<Span> parts, boolean above, boolean below) {
    Join {
      parts = List.copyOf(parts);
    }
  }
}
