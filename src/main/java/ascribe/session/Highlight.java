package ascribe.session;

import ascribe.model.Layer;
import ascribe.model.Span;

/// A piece of text that the page draws because of one mark.
///
/// @param mark the mark's identifier
/// @param part what the words are in the mark
/// @param line the line under the words; `NONE` for cue and source
/// @param hue quotes, paraphrase or author claims: which layer's colour it has
/// @param analystClaim adds a double line in the claim's colour
/// @param dimmed on the page, but not let through by the filter
/// @param uncertain drawn thin, with "?"
/// @param lane how far under the text the line stands: 0 is next to it; from [Highlights#LANES] on
///   it is not drawn
public record Highlight(
    String mark,
    Span span,
    Part part,
    LineForm line,
    Layer hue,
    boolean analystClaim,
    Glyph glyph,
    boolean dimmed,
    boolean uncertain,
    boolean selected,
    int lane) {

  /// A part of the piece, with its line in another lane.
  Highlight withLane(Span part, int lane) {
    return new Highlight(
        mark, part, this.part, line, hue, analystClaim, glyph, dimmed, uncertain, selected, lane);
  }

  /// What words are in a mark.
  public enum Part {
    CONTENT,
    CUE,
    SOURCE
  }

  /// The form of a line.
  public enum LineForm {
    SOLID,
    DASHED,
    DOTTED,
    NONE
  }

  /// The sign beside a mark in the margin.
  public enum Glyph {
    QUOTE,
    PARAPHRASE,
    CLAIM,
    AUTHOR,
    UNCERTAIN
  }
}
