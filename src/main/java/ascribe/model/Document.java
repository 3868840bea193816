package ascribe.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A text as it was imported, with what is known about it. The text is canonical: every span of
/// every result counts in it.
///
/// @param id the file's stem on the command line, a UUID in the library
/// @param date the day of publication, absent when unknown
/// @param language a BCP 47 primary subtag, "und" when it could not be told
/// @param paragraphs the paragraphs in text order, without their line ends
public record Document(
    String id,
    String title,
    @Nullable LocalDate date,
    String language,
    String text,
    List<Span> paragraphs) {

  public Document {
    paragraphs = List.copyOf(paragraphs);
  }

  /// A document whose paragraphs are found from its text.
  public static Document of(
      String id, String title, @Nullable LocalDate date, String language, String text) {
    return new Document(id, title, date, language, text, Paragraphs.of(text));
  }

  public Document withDate(@Nullable LocalDate date) {
    return new Document(id, title, date, language, text, paragraphs);
  }

  public Document withTitle(String title) {
    return new Document(id, title, date, language, text, paragraphs);
  }

  public Document withId(String id) {
    return new Document(id, title, date, language, text, paragraphs);
  }

  /// The index of the first paragraph that ends behind `offset` (UTF-16 units); the number of
  /// paragraphs when none does.
  public int paragraphFrom(int offset) {
    int low = 0;
    int high = paragraphs.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (paragraphs.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// The length of the text in Unicode code points.
  public int characters() {
    return text.codePointCount(0, text.length());
  }

  /// The SHA-256 of the text's UTF-8 bytes, in lower-case hexadecimal.
  public String sha256() {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java runtime has SHA-256", e);
    }
  }
}
