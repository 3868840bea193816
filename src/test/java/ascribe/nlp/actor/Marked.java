package ascribe.nlp.actor;

import ascribe.model.AnnotatedDocument;
import ascribe.model.Attribution;
import ascribe.model.CueClass;
import ascribe.model.Document;
import ascribe.model.Form;
import ascribe.model.Provenance;
import ascribe.model.ReviewState;
import ascribe.model.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// A text with its attributions written into it: `[source:Minsk] has begun [cue:signalling] that
/// [content:it expects more]`; parts of a second attribution are called `source2`, and so on.
record Marked(String text, List<Attribution> attributions) {

  private static final Pattern OPEN = Pattern.compile("\\[(source|cue|content)(\\d?):");

  private record Part(String role, int number, int start) {}

  static Marked of(String marked) {
    var text = new StringBuilder();
    var open = new ArrayDeque<Part>();
    var found = new TreeMap<Integer, Map<String, List<Span>>>();
    var matcher = OPEN.matcher(marked);
    int i = 0;
    while (i < marked.length()) {
      if (matcher.region(i, marked.length()).lookingAt()) {
        int number = matcher.group(2).isEmpty() ? 1 : Integer.parseInt(matcher.group(2));
        open.push(new Part(matcher.group(1), number, text.length()));
        i = matcher.end();
      } else if (marked.charAt(i) == ']' && !open.isEmpty()) {
        var part = open.pop();
        found
            .computeIfAbsent(part.number, n -> new TreeMap<>())
            .computeIfAbsent(part.role, r -> new ArrayList<>())
            .add(new Span(part.start, text.length()));
        i++;
      } else {
        text.append(marked.charAt(i++));
      }
    }
    var attributions = new ArrayList<Attribution>();
    found.forEach((number, parts) -> attributions.add(attribution(number, parts, text)));
    return new Marked(text.toString(), attributions);
  }

  private static Attribution attribution(
      int number, Map<String, List<Span>> parts, CharSequence text) {
    var content = parts.getOrDefault("content", List.of());
    boolean direct = content.stream().allMatch(s -> s.of(text).startsWith("“"));
    boolean mixed = content.stream().anyMatch(s -> s.of(text).contains("“"));
    return new Attribution(
        "a" + number,
        content,
        direct ? Form.DIRECT : mixed ? Form.MIXED : Form.INDIRECT,
        parts.getOrDefault("cue", List.of()),
        CueClass.SAYING,
        parts.getOrDefault("source", List.of()),
        null,
        null,
        false,
        null,
        false,
        new Provenance.FromRule("test"),
        ReviewState.NONE);
  }

  AnnotatedDocument document() {
    var document = Document.of("test", "Test", null, "en", text);
    return AnnotatedDocument.untagged(document).withAttributions(attributions);
  }
}
