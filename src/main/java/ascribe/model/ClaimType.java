package ascribe.model;

/// What kind of statement a passage makes; absent for a checkable report, figure or announcement.
/// Declared from the weakest to the strongest: a passage of several sentences has the strongest of
/// theirs.
public enum ClaimType {
  /// Evaluation, interpretation or cause.
  ASSESSMENT,
  PREDICTION,
  RECOMMENDATION
}
