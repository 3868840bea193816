package ascribe.exporting;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// Undoes the escapes of a format, so that a test sees what a person reads.
final class Readable {

  private Readable() {}

  static String text(ExportFormat format, byte[] bytes) {
    var file = new String(bytes, StandardCharsets.UTF_8);
    return switch (format) {
      case MARKDOWN -> markup(file.replaceAll("\\\\([\\\\`*_{}\\[\\]#|~])", "$1"));
      case HTML -> markup(file.replaceAll("<[^>]*>", "¦")).replace("¦", "");
      case CSV -> file.replace("\"\"", "\"");
      // The context of a quotation is no part of the passage.
      case WEBANNOTATION -> json(file.replaceAll("\"(?:prefix|suffix)\" : \".*\"", ""));
      case JSON, JSONL -> json(file);
      case BRAT -> file;
    };
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
