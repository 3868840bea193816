package ascribe.nlp.time;

import ascribe.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A sentence that shows what a rule finds, seen from Thursday, 4 September 2025.
///
/// @param text the sentence, without the brackets that mark the expressions in the rule file
/// @param spans every time expression of the sentence in text order; none for what is no time
/// @param values the TIMEX3 value of each
record Example(String text, List<Span> spans, List<String> values) {

  private static final Pattern MARKED = Pattern.compile("\\[([^\\[\\]]+)]");

  Example {
    spans = List.copyOf(spans);
    values = List.copyOf(values);
    if (spans.size() != values.size()) {
      throw new IllegalArgumentException("a value for each bracket is wanted in: " + text);
    }
  }

  /// Reads "He left on [30 March] and [31 March]. | 2025-03-30, 2025-03-31".
  static Example parse(String line) {
    int bar = line.lastIndexOf('|');
    var marked = (bar < 0 ? line : line.substring(0, bar)).strip();
    var values = bar < 0 ? "" : line.substring(bar + 1).strip();
    var text = new StringBuilder();
    var spans = new ArrayList<Span>();
    var matcher = MARKED.matcher(marked);
    while (matcher.find()) {
      matcher.appendReplacement(text, "");
      int start = text.length();
      text.append(matcher.group(1));
      spans.add(new Span(start, text.length()));
    }
    matcher.appendTail(text);
    return new Example(
        text.toString(), spans, values.isEmpty() ? List.of() : List.of(values.split(",\\s*")));
  }
}
