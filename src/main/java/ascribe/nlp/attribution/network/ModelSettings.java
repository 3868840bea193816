package ascribe.nlp.attribution.network;

import java.io.IOException;
import java.io.InputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectMapper;

/// What belongs to a trained tagger beside its network: `settings.json`.
///
/// @param crf the weight of the scores trained with transitions against those trained without, 0 to
///   1
/// @param transitions the score of each label (column) behind each other (row)
/// @param start the score of each label at the start of a paragraph
/// @param certain marks of less confidence are uncertain
record ModelSettings(
    String name,
    String version,
    double crf,
    double[][] transitions,
    double[] start,
    LinkerSettings linker,
    Calibration confidence,
    double certain) {

  /// How contents, cues and sources are put together; tuned on scores of the shipped network.
  ///
  /// @param cueDistance what the logarithm of the distance in words between content and cue costs
  /// @param cueSentence what a cue in another sentence costs
  /// @param sourceDistance what the logarithm of the distance between cue and source costs
  /// @param sourceSentence what a source in another sentence costs
  /// @param shortContent a content of this many words or fewer
  /// @param shortProbability must be a content with this probability
  /// @param unmarkedCue a word that no label marks may be the cue above this probability
  /// @param relation content and cue are dropped when the product of their probabilities is lower
  record LinkerSettings(
      double cueDistance,
      double cueSentence,
      double sourceDistance,
      double sourceSentence,
      int shortContent,
      double shortProbability,
      double unmarkedCue,
      double relation) {}

  static ModelSettings read(InputStream json) throws IOException {
    try (json) {
      return new ObjectMapper().readValue(json, ModelSettings.class);
    } catch (JacksonException e) {
      throw new IOException(e);
    }
  }
}
