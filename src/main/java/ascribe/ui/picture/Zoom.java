package ascribe.ui.picture;

/// Steps closer to a part of what a picture shows, and away again.
public interface Zoom {

  /// Whether all is shown.
  boolean isWhole();

  /// To the part that has most in it.
  void closer();

  /// @param share of the width that is pointed at, from the left
  void closer(double share);

  void wider();

  void whole();

  void earlier();

  void later();
}
