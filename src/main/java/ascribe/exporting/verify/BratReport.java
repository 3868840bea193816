package ascribe.exporting.verify;

import ascribe.exporting.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads brat standoff (brat.nlplab.org/standoff.html): the contents of `Attribution` events and
/// the `AuthorClaim` spans. It holds the words it marks, but neither the text nor its hash.
final class BratReport {

  private static final Pattern BOUND =
      Pattern.compile(
          "(T\\d+)\\t(\\S+) (\\d{1,9} \\d{1,9}(?:;\\d{1,9} \\d{1,9})*)\\t(.*)", Pattern.DOTALL);
  private static final Pattern EVENT =
      Pattern.compile("(E\\d+)\\tAttribution:T\\d+((?: \\S+:\\S+)*) *");
  private static final Pattern CONTENT = Pattern.compile(" Content\\d*:(T\\d+)");
  private static final Pattern DIRECT = Pattern.compile("[AM]\\d+\\tForm (E\\d+) DIRECT *");

  /// Between two parts of a broken quote.
  private static final Pattern BETWEEN = Pattern.compile("(?<=[”\"»“’']) (?=[“\"«„‘'])");

  /// Marked words with their places, in code points.
  private record Bound(List<int[]> places, String words) {

    static Bound of(String places, String words) {
      return new Bound(
          Arrays.stream(places.split(";"))
              .map(p -> Arrays.stream(p.split(" ")).mapToInt(Integer::parseInt).toArray())
              .toList(),
          words);
    }

    int start() {
      return places.stream().mapToInt(p -> p[0]).min().orElse(0);
    }

    int end() {
      return places.stream().mapToInt(p -> p[1]).max().orElse(0);
    }

    /// The words of each place: brat puts a blank between them. Words that somebody changed no
    /// longer fit their places, and are cut between quotation marks.
    List<String> parts() {
      int characters = places.stream().mapToInt(p -> p[1] - p[0]).sum() + places.size() - 1;
      if (words.codePointCount(0, words.length()) != characters) {
        return List.of(BETWEEN.split(words));
      }
      var parts = new ArrayList<String>();
      int at = 0;
      for (var place : places) {
        int end = words.offsetByCodePoints(at, place[1] - place[0]);
        parts.add(words.substring(at, end));
        at = Math.min(words.length(), end + 1);
      }
      return parts;
    }
  }

  private final Map<String, Bound> bound = new HashMap<>();
  private final Map<String, List<String>> contents = new HashMap<>();
  private final Set<String> order = new LinkedHashSet<>();
  private final Set<String> direct = new LinkedHashSet<>();

  private BratReport() {}

  static boolean looksLike(String text) {
    return text.lines()
        .filter(l -> !l.isBlank())
        .findFirst()
        .filter(l -> BOUND.matcher(l).matches())
        .isPresent();
  }

  /// @param document what the text is called
  /// @param sha256 of the text beside it, absent when there is none
  static List<Reported> read(String text, String document, @Nullable String sha256)
      throws ReportException {
    var report = new BratReport();
    text.lines().forEach(report::line);
    var passages = new ArrayList<Reported>();
    for (var id : report.order) {
      passages.add(report.passage(id, document, sha256));
    }
    return passages;
  }

  private void line(String line) {
    var span = BOUND.matcher(line);
    if (span.matches()) {
      bound.put(span.group(1), Bound.of(span.group(3), span.group(4)));
      if (span.group(2).equals("AuthorClaim")) {
        order.add(span.group(1));
        contents.put(span.group(1), List.of(span.group(1)));
      }
    }
    var event = EVENT.matcher(line);
    if (event.matches()) {
      order.add(event.group(1));
      contents.put(
          event.group(1), CONTENT.matcher(event.group(2)).results().map(m -> m.group(1)).toList());
    }
    var form = DIRECT.matcher(line);
    if (form.matches()) {
      direct.add(form.group(1));
    }
  }

  private Reported passage(String id, String document, @Nullable String sha256)
      throws ReportException {
    var spans = new ArrayList<Bound>();
    for (var name : contents.getOrDefault(id, List.of())) {
      var span = bound.get(name);
      if (span == null) {
        throw new ReportException("the report is damaged: " + name + " is missing");
      }
      spans.add(span);
    }
    if (spans.isEmpty()) {
      throw new ReportException("the report is damaged: " + id + " has no content");
    }
    var parts = spans.stream().flatMap(s -> s.parts().stream()).toList();
    return new Reported(
        document,
        sha256,
        direct.contains(id) && parts.stream().allMatch(Wording::isInMarks),
        List.of(parts),
        spans.stream().mapToInt(Bound::start).min().orElse(-1),
        spans.stream().mapToInt(Bound::end).max().orElse(-1));
  }
}
