package ascribe.importing;

import ascribe.importing.Failed.Reason;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads bytes as characters: by their byte order mark, else by what they look like. A byte order
/// mark is no part of the text; nothing else is changed.
final class TextDecoder {

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final Pattern DECLARED =
      Pattern.compile("(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]{1,40})");

  /// How far into a page its charset is declared (HTML standard: 1,024 bytes; pages exceed it).
  private static final int DECLARED_WITHIN = 4096;

  private TextDecoder() {}

  /// The text of some bytes, or why there is none.
  sealed interface Decoded {}

  record Text(String text) implements Decoded {}

  /// @param detail the name of the charset that was declared, if any
  record Unknown(Reason reason, @Nullable String detail) implements Decoded {}

  static Decoded decode(byte[] bytes) {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return text(bytes, 3, StandardCharsets.UTF_8);
    }
    if (starts(bytes, 0xFF, 0xFE, 0, 0)) {
      return text(bytes, 4, Charset.forName("UTF-32LE"));
    }
    if (starts(bytes, 0, 0, 0xFE, 0xFF)) {
      return text(bytes, 4, Charset.forName("UTF-32BE"));
    }
    if (starts(bytes, 0xFF, 0xFE)) {
      return text(bytes, 2, StandardCharsets.UTF_16LE);
    }
    if (starts(bytes, 0xFE, 0xFF)) {
      return text(bytes, 2, StandardCharsets.UTF_16BE);
    }
    var utf8 = Utf8Census.of(bytes);
    if (utf8.nuls() == 0 && utf8.broken() == 0) {
      return text(bytes, 0, StandardCharsets.UTF_8);
    }
    var utf16 = Utf16Guess.of(bytes);
    if (utf16 != null) {
      return text(bytes, 0, utf16);
    }
    if (utf8.nuls() > 0) {
      return new Unknown(Reason.BINARY, null);
    }
    return utf8.mostlySound() ? text(bytes, 0, StandardCharsets.UTF_8) : oneByte(bytes, utf8);
  }

  private static Decoded oneByte(byte[] bytes, Utf8Census census) {
    int head = Math.min(bytes.length, DECLARED_WITHIN);
    var declared =
        DECLARED.matcher(
            new String(bytes, 0, head, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT));
    boolean markup = bytes.length > 0 && firstSign(bytes) == '<';
    if (markup && declared.find()) {
      String name = declared.group(1);
      try {
        return text(bytes, 0, Charset.forName(name));
      } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
        return new Unknown(Reason.CHARSET, name);
      }
    }
    return census.western() ? text(bytes, 0, WINDOWS) : new Unknown(Reason.CHARSET, null);
  }

  private static int firstSign(byte[] bytes) {
    int at = 0;
    while (at < bytes.length - 1 && bytes[at] <= ' ' && bytes[at] >= 0) {
      at++;
    }
    return bytes[at];
  }

  /// Bytes that are no characters become U+FFFD.
  private static Decoded text(byte[] bytes, int from, Charset charset) {
    try {
      return new Text(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPLACE)
              .onUnmappableCharacter(CodingErrorAction.REPLACE)
              .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
              .toString());
    } catch (CharacterCodingException e) {
      return new Unknown(Reason.CHARSET, charset.name());
    }
  }

  private static boolean starts(byte[] bytes, int... signs) {
    if (bytes.length < signs.length) {
      return false;
    }
    for (int i = 0; i < signs.length; i++) {
      if ((bytes[i] & 0xFF) != signs[i]) {
        return false;
      }
    }
    return true;
  }
}
