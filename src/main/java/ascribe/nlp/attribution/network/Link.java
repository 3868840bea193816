package ascribe.nlp.attribution.network;

import ascribe.nlp.text.Range;
import java.util.List;

/// A relation that the model has found, in words.
///
/// @param content in text order
/// @param cue empty when there is none, and so is the source
/// @param strength how sure the model is of the parts and of what links them, 0 to 1, not
///   calibrated
record Link(List<Range> content, Range cue, Range source, double strength) {

  Link {
    content = List.copyOf(content);
  }
}
