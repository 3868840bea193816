package ascribe.nlp.attribution;

import ascribe.model.Attribution;
import ascribe.model.CueClass;
import ascribe.model.Document;
import ascribe.model.Form;
import ascribe.model.Provenance.FromModel;
import ascribe.model.ReviewState;
import ascribe.model.Span;
import ascribe.nlp.Progress;
import ascribe.nlp.text.EnglishAnalyzer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;

/// Attributions as text with visible spans: "[source:Minsk] [cue:hopes] [content:that …]".
public final class Marked {

  private static final EnglishAnalyzer ANALYZER = new EnglishAnalyzer();
  private static final RuleTagger TAGGER = new RuleTagger();
  private static final Pattern MARK = Pattern.compile("\\[(?:source|cue|content):|\\]");

  private static final Pattern ROLE = Pattern.compile("\\[(source|cue|content):([^\\]]*)\\]");

  private Marked() {}

  public static String plain(String marked) {
    return MARK.matcher(marked).replaceAll("");
  }

  /// The one attribution that is marked in a text, as the network would have found it.
  public static Attribution read(String marked) {
    var spans = new HashMap<String, List<Span>>();
    var matcher = ROLE.matcher(marked);
    int marks = 0;
    while (matcher.find()) {
      int start = matcher.start() - marks;
      var span = new Span(start, start + matcher.group(2).length());
      spans.computeIfAbsent(matcher.group(1), r -> new ArrayList<>()).add(span);
      marks += matcher.group().length() - matcher.group(2).length();
    }
    return new Attribution(
        "",
        spans.getOrDefault("content", List.of()),
        Form.INDIRECT,
        spans.getOrDefault("cue", List.of()),
        CueClass.SAYING,
        spans.getOrDefault("source", List.of()),
        null,
        null,
        false,
        null,
        false,
        new FromModel("attribution", "0", 1),
        ReviewState.NONE);
  }

  public static List<Attribution> tag(String text) {
    return TAGGER.tag(
        ANALYZER.analyze(Document.of("test", "test", null, "en", text)), Progress.NONE);
  }

  /// Each attribution of the text, marked in the whole of it.
  public static List<String> all(String text) {
    return tag(text).stream().map(a -> mark(text, a)).toList();
  }

  /// Those that lie in no other's content.
  public static List<String> outermost(String text) {
    return tag(text).stream().filter(a -> a.parent() == null).map(a -> mark(text, a)).toList();
  }

  public static String mark(String text, Attribution... attributions) {
    var marks = new ArrayList<Insertion>();
    for (var attribution : attributions) {
      add(marks, attribution.source(), "source");
      add(marks, attribution.cue(), "cue");
      add(marks, attribution.content(), "content");
    }
    marks.sort(
        Comparator.comparingInt(Insertion::at)
            .reversed()
            .thenComparing(m -> m.words.equals("]"))); // what is put in last stands first
    var marked = new StringBuilder(text);
    marks.forEach(m -> marked.insert(m.at, m.words));
    return marked.toString();
  }

  private static void add(List<Insertion> marks, List<Span> spans, String role) {
    for (var span : spans) {
      marks.add(new Insertion(span.start(), "[" + role + ":"));
      marks.add(new Insertion(span.end(), "]"));
    }
  }

  private record Insertion(int at, String words) {}
}
