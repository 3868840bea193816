package ascribe.importing;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Finds the encoding of a plain text: a byte order mark, UTF-16 by its zero bytes, strict UTF-8,
/// else Windows-1252.
final class TextDecoder {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /// Bytes looked at to tell UTF-16 and binary files.
  private static final int SAMPLE = 4096;

  private TextDecoder() {}

  /// The text without its byte order mark, its characters otherwise as they are; empty for a binary
  /// file.
  static Optional<String> decode(byte[] bytes) {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return strict(bytes, 3, StandardCharsets.UTF_8);
    }
    if (starts(bytes, 0xFF, 0xFE)) {
      return strict(bytes, 2, StandardCharsets.UTF_16LE);
    }
    if (starts(bytes, 0xFE, 0xFF)) {
      return strict(bytes, 2, StandardCharsets.UTF_16BE);
    }
    int even = zeros(bytes, 0);
    int odd = zeros(bytes, 1);
    int half = Math.min(bytes.length, SAMPLE) / 2;
    if (odd > half / 2 && even == 0) {
      return strict(bytes, 0, StandardCharsets.UTF_16LE);
    }
    if (even > half / 2 && odd == 0) {
      return strict(bytes, 0, StandardCharsets.UTF_16BE);
    }
    if (even + odd > 0 || starts(bytes, '%', 'P', 'D', 'F')) {
      return Optional.empty();
    }
    return strict(bytes, 0, StandardCharsets.UTF_8)
        .or(() -> Optional.of(new String(bytes, WINDOWS)))
        .filter(TextDecoder::readable);
  }

  /// Few control characters: a binary file without zero bytes has many.
  private static boolean readable(String text) {
    long controls =
        text.chars()
            .limit(SAMPLE)
            .filter(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f')
            .count();
    return controls * 50 <= Math.min(text.length(), SAMPLE);
  }

  private static Optional<String> strict(byte[] bytes, int from, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static int zeros(byte[] bytes, int from) {
    int zeros = 0;
    for (int i = from; i < Math.min(bytes.length, SAMPLE); i += 2) {
      zeros += bytes[i] == 0 ? 1 : 0;
    }
    return zeros;
  }

  private static boolean starts(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
