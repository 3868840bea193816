package ascribe.ui.picture;

import java.util.Locale;

/// The name of a file, without its suffix.
final class FileStem {

  private static final int LONGEST = 60;

  private FileStem() {}

  /// Words that no file system forbids: a document's title and what the file shows of it.
  static String of(String title, String what) {
    var words = dashed(title);
    if (words.length() > LONGEST) {
      int cut = words.lastIndexOf('-', LONGEST);
      words = words.substring(0, cut > LONGEST / 3 ? cut : LONGEST);
    }
    return words.isEmpty() ? dashed(what) : words + "-" + dashed(what);
  }

  private static String dashed(String words) {
    return words
        .strip()
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", "-")
        .replaceAll("^-|-$", "");
  }
}
