package ascribe.importing;

/// Counts what bytes are when they are taken for UTF-8 (RFC 3629).
///
/// @param sound characters of two bytes and more
/// @param broken bytes that are part of no character
/// @param nuls zero bytes
/// @param letters ASCII letters
/// @param high bytes above ASCII
record Utf8Census(int sound, int broken, int nuls, int letters, int high) {

  static Utf8Census of(byte[] bytes) {
    int sound = 0;
    int broken = 0;
    int nuls = 0;
    int letters = 0;
    int high = 0;
    for (int at = 0; at < bytes.length; at++) {
      int b = bytes[at] & 0xFF;
      if (b < 0x80) {
        nuls += b == 0 ? 1 : 0;
        letters += (b | 0x20) >= 'a' && (b | 0x20) <= 'z' ? 1 : 0;
        continue;
      }
      int length = length(bytes, at);
      high += Math.max(1, length);
      if (length == 0) {
        broken++;
      } else {
        sound++;
        at += length - 1;
      }
    }
    return new Utf8Census(sound, broken, nuls, letters, high);
  }

  /// A few torn characters in a text that is UTF-8 otherwise.
  boolean mostlySound() {
    return sound >= 3 && sound >= 5 * broken;
  }

  /// A Western text has a foreign letter or mark here and there among its ASCII letters.
  boolean western() {
    return high <= 2 || 3 * high <= letters;
  }

  /// The number of bytes of the character at `at`, 0 when there is none.
  private static int length(byte[] bytes, int at) {
    int first = bytes[at] & 0xFF;
    int length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || at + length > bytes.length) {
      return 0;
    }
    for (int i = 1; i < length; i++) {
      if ((bytes[at + i] & 0xC0) != 0x80) {
        return 0;
      }
    }
    int second = bytes[at + 1] & 0xFF;
    boolean overlong = (first == 0xE0 && second < 0xA0) || (first == 0xF0 && second < 0x90);
    boolean surrogate = first == 0xED && second > 0x9F;
    boolean beyond = first == 0xF4 && second > 0x8F;
    return overlong || surrogate || beyond ? 0 : length;
  }
}
