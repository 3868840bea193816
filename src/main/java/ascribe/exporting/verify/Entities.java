package ascribe.exporting.verify;

/// Undoes the escapes of markup.
final class Entities {

  private Entities() {}

  static String unescape(String words) {
    return words
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }
}
