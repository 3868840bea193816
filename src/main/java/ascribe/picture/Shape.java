package ascribe.picture;

/// A piece of a picture. Lengths are in pixels, from the upper left corner.
public sealed interface Shape {

  /// How a line is broken, so that layers are told apart without colour.
  enum Dash {
    SOLID,
    DASHED,
    DOTTED
  }

  /// Which part of the words stands at their place.
  enum Align {
    START,
    MIDDLE,
    END
  }

  /// @param strength 1 is full, less is fainter
  record Line(
      double x1, double y1, double x2, double y2, double width, Dash dash, Ink ink, double strength)
      implements Shape {}

  /// A box, with round corners, filled or as an outline.
  record Box(
      double x,
      double y,
      double width,
      double height,
      double round,
      boolean hollow,
      Ink ink,
      double strength)
      implements Shape {}

  /// Words on one line.
  ///
  /// @param y of the line they stand on
  /// @param size of the letters
  record Words(
      double x,
      double y,
      String words,
      double size,
      boolean bold,
      Align align,
      Ink ink,
      double strength)
      implements Shape {}

  /// Where something is that can be asked about and gone to; draws nothing itself.
  ///
  /// @param id of what is there: a date, a mark or an actor
  /// @param told what it is, for a tooltip and for ears
  record Spot(double x, double y, double width, double height, String id, String told)
      implements Shape {}

  /// A place that tells something when pointed at, and leads nowhere; draws nothing itself.
  ///
  /// @param told for a tooltip
  record Hint(double x, double y, double width, double height, String told) implements Shape {}
}
