package ascribe.model;

import java.util.EnumSet;
import java.util.Set;

/// Overlapping sets of marks that the reader switches. A mark shows while any of its layers is on.
public enum Layer {
  QUOTES,
  PARAPHRASE,
  ANALYST_CLAIMS,
  AUTHOR_CLAIMS;

  /// The layers of an attribution: that of its form, and the analyst claims where it is one.
  public static Set<Layer> of(Attribution attribution) {
    var layers =
        switch (attribution.form()) {
          case DIRECT -> EnumSet.of(QUOTES);
          case MIXED, INDIRECT -> EnumSet.of(PARAPHRASE);
        };
    if (attribution.analystClaim()) {
      layers.add(ANALYST_CLAIMS);
    }
    return layers;
  }
}
