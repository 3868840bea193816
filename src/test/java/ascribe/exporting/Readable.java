package ascribe.exporting;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;

/// Undoes the escapes of a format, so that a test sees what a person reads.
final class Readable {

  private Readable() {}

  static String text(ExportFormat format, byte[] bytes) {
    var file = file(format, bytes);
    return switch (format) {
      case MARKDOWN -> markup(file.replaceAll("\\\\([\\\\`*_{}\\[\\]#|~])", "$1"));
      case HTML -> markup(file.replaceAll("<[^>]*>", "¦")).replace("¦", "");
      case CSV -> file.replace("\"\"", "\"");
      // The context of a quotation is no part of the passage.
      case WEBANNOTATION -> json(file.replaceAll("\"(?:prefix|suffix)\" : \".*\"", ""));
      case JSON, JSONL -> json(file);
      case BRAT -> file;
      case DOCX -> markup(file.replace("</w:p>", "\n").replaceAll("<[^>]*>", ""));
    };
  }

  /// The file as text; of a word processor's document its main part.
  static String file(ExportFormat format, byte[] bytes) {
    if (format != ExportFormat.DOCX) {
      return new String(bytes, StandardCharsets.UTF_8);
    }
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals("word/document.xml")) {
          return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
      throw new IllegalArgumentException("no document in it");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String json(String file) {
    return Pattern.compile("\\\\(.)")
        .matcher(file)
        .replaceAll(r ->
            switch (r.group(1)) {
              case "n" -> "\n";
              default -> java.util.regex.Matcher.quoteReplacement(r.group(1));
            });
  }

  private static String markup(String file) {
    return file.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }
}
