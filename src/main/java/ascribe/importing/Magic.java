package ascribe.importing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Knows the files that are no text by their first bytes.
final class Magic {

  /// @param offset where the bytes stand
  /// @param bytes as ISO 8859-1 characters
  private record Sign(int offset, String bytes, String kind) {}

  /// The more exact sign comes first.
  private static final List<Sign> SIGNS =
      List.of(
          new Sign(0, "%PDF-", "PDF"),
          new Sign(0, "{\\rtf", "RTF"),
          new Sign(30, "word/", "Word document"),
          new Sign(30, "mimetypeapplication/epub", "EPUB"),
          new Sign(30, "mimetypeapplication/vnd.oasis.opendocument", "OpenDocument"),
          new Sign(30, "[Content_Types].xml", "Office document"),
          new Sign(0, "PK\u0003\u0004", "ZIP"),
          new Sign(0, "PK\u0005\u0006", "ZIP"),
          new Sign(0, "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1", "Office document"),
          new Sign(0, "\u0089PNG\r\n", "PNG image"),
          new Sign(0, "\u00FF\u00D8\u00FF", "JPEG image"),
          new Sign(0, "GIF87a", "GIF image"),
          new Sign(0, "GIF89a", "GIF image"),
          new Sign(8, "WEBP", "WebP image"),
          new Sign(8, "WAVE", "WAV sound"),
          new Sign(0, "II*\u0000", "TIFF image"),
          new Sign(0, "MM\u0000*", "TIFF image"),
          new Sign(4, "ftyp", "MP4 or HEIC file"),
          new Sign(0, "ID3", "MP3 sound"),
          new Sign(0, "OggS", "Ogg file"),
          new Sign(0, "\u001A\u0045\u00DF\u00A3", "Matroska file"),
          new Sign(0, "\u001F\u008B", "GZIP"),
          new Sign(0, "BZh", "BZIP2"),
          new Sign(0, "7z\u00BC\u00AF\u0027\u001C", "7-ZIP"),
          new Sign(0, "\u00FD7zXZ", "XZ"),
          new Sign(0, "Rar!", "RAR"),
          new Sign(257, "ustar", "TAR"),
          new Sign(0, "SQLite format 3\u0000", "SQLite database"),
          new Sign(0, "\u007FELF", "Program"),
          new Sign(0, "MZ\u0090\u0000", "Program"),
          new Sign(0, "\u00CA\u00FE\u00BA\u00BE", "Program"),
          new Sign(0, "wOFF", "Font"),
          new Sign(0, "wOF2", "Font"));

  private Magic() {}

  /// The kind of file that `bytes` begin, null when they may be text.
  static @Nullable String kind(byte[] bytes) {
    return SIGNS.stream()
        .filter(sign -> matches(bytes, sign))
        .map(Sign::kind)
        .findFirst()
        .orElse(null);
  }

  private static boolean matches(byte[] bytes, Sign sign) {
    byte[] wanted = sign.bytes().getBytes(StandardCharsets.ISO_8859_1);
    if (bytes.length < sign.offset() + wanted.length) {
      return false;
    }
    for (int i = 0; i < wanted.length; i++) {
      if (bytes[sign.offset() + i] != wanted[i]) {
        return false;
      }
    }
    return sign.offset() != 30 || (bytes[0] == 'P' && bytes[1] == 'K');
  }
}
