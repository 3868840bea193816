package ascribe.exporting.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads reports that give a passage in two lines: what is said, and where it stands.
final class LinesReport {

  private static final Pattern TEXT =
      Pattern.compile("Text: \\d+ characters, SHA-256 ([0-9a-f]{64})");

  /// The place is the last one in the line: a cue before it may look like one.
  private static final Pattern DETAILS =
      Pattern.compile(
          "((?:quote|partly quoted paraphrase|paraphrase|statement without|author’s claim)[^;]*);"
              + ".* characters (\\d{1,9})–(\\d{1,9}); .*");

  private LinesReport() {}

  /// @param lines as a person reads them, the title first
  static List<Reported> read(List<String> lines) {
    var passages = new ArrayList<Reported>();
    var kept = lines.stream().filter(l -> !l.isBlank()).toList();
    String title = kept.isEmpty() ? "" : kept.getFirst();
    @Nullable String hash = null;
    for (int i = 1; i < kept.size(); i++) {
      var text = TEXT.matcher(kept.get(i));
      if (text.matches()) {
        hash = text.group(1);
      }
      var details = DETAILS.matcher(kept.get(i));
      if (details.matches()) {
        var kind = details.group(1);
        passages.add(
            new Reported(
                title,
                hash,
                kind.startsWith("quote"),
                words(kind, kept.get(i - 1)),
                Integer.parseInt(details.group(2)),
                Integer.parseInt(details.group(3))));
      }
    }
    return passages;
  }

  private static List<List<String>> words(String kind, String sentence) {
    int speaker = sentence.lastIndexOf("” — ");
    if (kind.startsWith("quote") && speaker > 0) {
      return Reported.readingsOf(sentence.substring(0, speaker));
    }
    var own = sentence.replaceFirst(" \\(the article’s own words\\)$", "");
    if (kind.startsWith("author")) {
      return Reported.readingsOf(own);
    }
    // A colon may stand in the speaker's name: the words begin behind one of the colons.
    var readings = new ArrayList<List<String>>();
    for (int at = sentence.indexOf(": "); at >= 0; at = sentence.indexOf(": ", at + 1)) {
      if (at + 2 < sentence.length()) {
        readings.addAll(Reported.readingsOf(sentence.substring(at + 2)));
      }
    }
    return readings.isEmpty() ? List.of(List.of(sentence)) : readings;
  }
}
