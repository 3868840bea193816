package ascribe.review;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The difference of two wordings, word by word.
public final class WordDiff {

  /// Longer comparisons are not made word by word: it would take too long.
  private static final long MOST = 25_000_000;

  private static final Pattern WORD = Pattern.compile("\\s*\\S+\\s*?");

  private WordDiff() {}

  public enum Kind {
    SAME,
    /// Only in the first wording.
    GONE,
    /// Only in the second wording.
    NEW
  }

  /// A run of words; the pieces that are not [Kind#NEW] make up the first wording, those that are
  /// not [Kind#GONE] the second.
  public record Piece(Kind kind, String text) {}

  /// A longest common sequence of words with what stands between.
  public static List<Piece> of(String before, String after) {
    var a = words(before);
    var b = words(after);
    int start = 0;
    while (start < Math.min(a.size(), b.size()) && a.get(start).equals(b.get(start))) {
      start++;
    }
    int end = 0;
    while (end < Math.min(a.size(), b.size()) - start
        && a.get(a.size() - 1 - end).equals(b.get(b.size() - 1 - end))) {
      end++;
    }
    var pieces = new ArrayList<Piece>();
    add(pieces, Kind.SAME, a.subList(0, start));
    middle(pieces, a.subList(start, a.size() - end), b.subList(start, b.size() - end));
    add(pieces, Kind.SAME, a.subList(a.size() - end, a.size()));
    return joined(pieces);
  }

  /// Words with the white space before them; what is left at the end counts as one.
  private static List<String> words(String text) {
    var words = new ArrayList<String>();
    var matcher = WORD.matcher(text);
    int at = 0;
    while (matcher.find()) {
      words.add(matcher.group());
      at = matcher.end();
    }
    if (at < text.length()) {
      words.add(text.substring(at));
    }
    return words;
  }

  private static void middle(List<Piece> pieces, List<String> a, List<String> b) {
    if ((long) a.size() * b.size() > MOST) {
      add(pieces, Kind.GONE, a);
      add(pieces, Kind.NEW, b);
      return;
    }
    // longest[i][j] is for what follows from a[i] and b[j] on
    var longest = new int[a.size() + 1][b.size() + 1];
    for (int i = a.size() - 1; i >= 0; i--) {
      for (int j = b.size() - 1; j >= 0; j--) {
        longest[i][j] =
            a.get(i).equals(b.get(j))
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    int i = 0;
    int j = 0;
    while (i < a.size() || j < b.size()) {
      if (i < a.size() && j < b.size() && a.get(i).equals(b.get(j))) {
        add(pieces, Kind.SAME, List.of(a.get(i)));
        i++;
        j++;
      } else if (j == b.size() || (i < a.size() && longest[i + 1][j] >= longest[i][j + 1])) {
        add(pieces, Kind.GONE, List.of(a.get(i++)));
      } else {
        add(pieces, Kind.NEW, List.of(b.get(j++)));
      }
    }
  }

  private static void add(List<Piece> pieces, Kind kind, List<String> words) {
    if (!words.isEmpty()) {
      pieces.add(new Piece(kind, String.join("", words)));
    }
  }

  private static List<Piece> joined(List<Piece> pieces) {
    var joined = new ArrayList<Piece>();
    for (var piece : pieces) {
      if (!joined.isEmpty() && joined.getLast().kind() == piece.kind()) {
        var last = joined.removeLast();
        joined.add(new Piece(piece.kind(), last.text() + piece.text()));
      } else {
        joined.add(piece);
      }
    }
    return List.copyOf(joined);
  }
}
