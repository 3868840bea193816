package ascribe.nlp.onnx;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Cuts a word into the pieces of a vocabulary, the longest first (WordPiece of BERT, uncased:
/// Devlin et al. 2019). Thread-safe.
public final class WordPiece {

  /// Stands at the start of a sequence, and for "no head" among the links.
  static final int CLS = 101;

  /// Stands behind each paragraph.
  static final int SEP = 102;

  private static final int UNKNOWN = 100;

  /// A longer word (code points) is unknown as a whole.
  private static final int LONGEST_WORD = 100;

  private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");

  private final Map<String, Integer> starts = new HashMap<>();
  private final Map<String, Integer> continuations = new HashMap<>();
  private final int longestPiece;

  private WordPiece(BufferedReader vocabulary) throws IOException {
    int id = 0;
    int longest = 0;
    for (var line = vocabulary.readLine(); line != null; line = vocabulary.readLine()) {
      boolean continues = line.startsWith("##") && line.length() > 2;
      var piece = continues ? line.substring(2) : line;
      (continues ? continuations : starts).put(piece, id++);
      longest = Math.max(longest, piece.length());
    }
    longestPiece = longest;
  }

  /// Reads a vocabulary: a piece a line in the order of the identifiers, "##" before those that go
  /// on with a word.
  static WordPiece read(InputStream vocabulary) {
    try (var reader =
        new BufferedReader(new InputStreamReader(vocabulary, StandardCharsets.UTF_8))) {
      return new WordPiece(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The identifiers of the pieces of a word that holds no blanks; never empty.
  int[] pieces(String word) {
    var plain = plain(word);
    if (plain.isEmpty() || plain.codePointCount(0, plain.length()) > LONGEST_WORD) {
      return new int[] {UNKNOWN};
    }
    var ids = new int[plain.length()];
    int count = 0;
    int from = 0;
    while (from < plain.length()) {
      int to = longestFrom(plain, from);
      if (to == from) {
        return new int[] {UNKNOWN};
      }
      ids[count++] = id(plain, from, to);
      from = to;
    }
    return java.util.Arrays.copyOf(ids, count);
  }

  private int longestFrom(String word, int from) {
    for (int to = Math.min(word.length(), from + longestPiece); to > from; to--) {
      if (id(word, from, to) >= 0) {
        return to;
      }
    }
    return from;
  }

  private int id(String word, int from, int to) {
    return (from > 0 ? continuations : starts).getOrDefault(word.substring(from, to), -1);
  }

  private static String plain(String word) {
    var lower = word.toLowerCase(Locale.ROOT);
    boolean ascii = lower.chars().allMatch(c -> c < 128);
    return ascii
        ? lower
        : ACCENTS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
  }
}
