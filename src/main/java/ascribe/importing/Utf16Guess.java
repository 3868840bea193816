package ascribe.importing;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Recognises UTF-16 without a byte order mark: read in the right order, it has blanks among its
/// letters and nothing that no text has.
final class Utf16Guess {

  /// Units looked at.
  private static final int SAMPLE = 20_000;

  private Utf16Guess() {}

  static @Nullable Charset of(byte[] bytes) {
    if (bytes.length < 2 || bytes.length % 2 != 0) {
      return null;
    }
    double little = share(bytes, 1);
    double big = share(bytes, 0);
    if (Math.max(little, big) < 0.9) {
      return null;
    }
    return little >= big ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
  }

  /// The share of units that a text is likely to have, 0 when blanks are missing.
  ///
  /// @param high which byte of a unit is the more significant, 0 or 1
  private static double share(byte[] bytes, int high) {
    int units = Math.min(bytes.length / 2, SAMPLE);
    int likely = 0;
    int blanks = 0;
    int ascii = 0;
    for (int i = 0; i < units; i++) {
      char c = (char) ((bytes[2 * i + high] & 0xFF) << 8 | (bytes[2 * i + 1 - high] & 0xFF));
      blanks += c == ' ' || c == '\n' || c == '\u3001' || c == '\u3002' ? 1 : 0;
      ascii += c >= ' ' && c < 127 ? 1 : 0;
      likely += isLikely(c) ? 1 : 0;
    }
    boolean spaced = blanks >= units / 40.0 || ascii >= 0.9 * units;
    return spaced ? (double) likely / units : 0;
  }

  private static boolean isLikely(char c) {
    return c == '\n'
        || c == '\r'
        || c == '\t'
        || Character.isSurrogate(c)
        || (c >= ' ' && Character.isDefined(c) && !Character.isISOControl(c) && c < '\uE000');
  }
}
