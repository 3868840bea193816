package ascribe.model;

import java.time.Instant;

/// Where a result comes from.
public sealed interface Provenance {

  /// A trained model.
  ///
  /// @param confidence the calibrated probability, 0 to 1, that the result is right
  record FromModel(String name, String version, double confidence) implements Provenance {
    public FromModel {
      if (!(confidence >= 0 && confidence <= 1)) {
        throw new IllegalArgumentException("confidence " + confidence);
      }
    }
  }

  /// A rule, by its identifier.
  record FromRule(String id) implements Provenance {}

  /// The reader, and when.
  record FromReader(Instant at) implements Provenance {}
}
