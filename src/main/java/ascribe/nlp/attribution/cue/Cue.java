package ascribe.nlp.attribution.cue;

import ascribe.model.CueClass;
import java.util.List;
import java.util.Set;

/// A cue of the lexicon.
///
/// @param words its words in lower case, the first one a verb's base with its irregular forms
/// @param example a sentence with its spans in brackets, run as a test
public record Cue(
    Kind kind, List<String> words, CueClass cueClass, Set<Frame> frames, String example) {

  public Cue {
    words = List.copyOf(words);
    frames = Set.copyOf(frames);
  }

  public boolean takes(Frame frame) {
    return frames.contains(frame);
  }

  /// What a cue is by its part of speech.
  public enum Kind {
    VERB,
    NOUN,
    /// "according to" and its like, which the source follows
    PREPOSITION
  }
}
