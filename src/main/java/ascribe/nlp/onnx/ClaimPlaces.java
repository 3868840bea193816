package ascribe.nlp.onnx;

import ascribe.nlp.text.Lexicon;
import java.util.Arrays;
import java.util.List;

/// How much more or less often each kind of claim is made at a place of a text than elsewhere: an
/// article reports first and judges later. The network sees a window and not where it lies.
final class ClaimPlaces {

  /// The beginning of a text, then its tenths; a natural logarithm for each kind.
  private static final List<double[]> ROWS =
      Lexicon.lines(ClaimPlaces.class, "claim-places.tsv").stream()
          .map(line -> Arrays.stream(line.split("\t")).mapToDouble(Double::parseDouble).toArray())
          .toList();

  private ClaimPlaces() {}

  /// What is added to the scores of a sentence that begins with `word`, a number for each kind.
  ///
  /// @param words how many the text has
  static double[] at(int word, int words) {
    int tenths = ROWS.size() - 1;
    return ROWS.get(word == 0 ? 0 : 1 + tenths * word / words);
  }
}
