package ascribe.review;

import ascribe.model.ClaimType;
import ascribe.model.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Reads a filter from its text form, in one pass from left to right.
final class FilterParser {

  private final String text;
  private int at = 0;

  FilterParser(String text) {
    this.text = text;
  }

  ReaderFilter parse() throws FilterSyntaxException {
    var terms = new ArrayList<ReaderFilter.Term>();
    skipBlanks();
    while (at < text.length()) {
      boolean negated = text.charAt(at) == '-';
      if (negated) {
        at++;
      }
      terms.add(new ReaderFilter.Term(negated, condition()));
      if (at < text.length() && !blank(text.charAt(at))) {
        throw new FilterSyntaxException(at, FilterExpectation.BLANK);
      }
      skipBlanks();
    }
    return new ReaderFilter(terms);
  }

  private Condition condition() throws FilterSyntaxException {
    int start = at;
    var first = value(FilterExpectation.KEY_OR_WORD);
    boolean quoted = FilterWords.quote(text.charAt(start));
    var key = first.toLowerCase(Locale.ROOT);
    if (!quoted && at < text.length()) {
      char next = text.charAt(at);
      if (next == ':') {
        at++;
        return keyed(key, start);
      }
      if (next == '<' || next == '>') {
        return confidence(key, start);
      }
    }
    if (!quoted && key.equals("checked")) {
      return new Condition.Checked();
    }
    var texts = new ArrayList<>(List.of(first));
    rest(texts, FilterExpectation.WORD, (word, _) -> word);
    return new Condition.ByText(texts);
  }

  private Condition keyed(String key, int start) throws FilterSyntaxException {
    return switch (key) {
      case "actor" -> new Condition.ByActor(list(FilterExpectation.NAME, (word, _) -> word));
      case "text" -> new Condition.ByText(list(FilterExpectation.WORD, (word, _) -> word));
      case "cue" -> new Condition.ByCue(list(FilterExpectation.CUE, (word, _) -> word));
      case "kind" ->
          new Condition.ByKind(
              list(
                  FilterExpectation.KIND,
                  (word, from) -> known(FilterWords.kind(word), from, FilterExpectation.KIND)));
      case "form" -> new Condition.ByForm(constants(Form.class, FilterExpectation.FORM));
      case "claim" -> new Condition.ByClaim(constants(ClaimType.class, FilterExpectation.CLAIM));
      case "source" -> new Condition.BySource(constants(SourceKey.class, FilterExpectation.SOURCE));
      case "date" -> new Condition.ByDate(list(FilterExpectation.DATE, DateRanges::parse));
      case "published" ->
          new Condition.ByPublished(list(FilterExpectation.DATE, DateRanges::parse));
      case "confidence" -> throw new FilterSyntaxException(at - 1, FilterExpectation.COMPARISON);
      case "checked" -> throw new FilterSyntaxException(at - 1, FilterExpectation.BLANK);
      default -> throw new FilterSyntaxException(start, FilterExpectation.KEY);
    };
  }

  private Condition confidence(String key, int start) throws FilterSyntaxException {
    if (!key.equals("confidence")) {
      throw new FilterSyntaxException(start, FilterExpectation.CONFIDENCE);
    }
    boolean above = text.charAt(at) == '>';
    at++;
    boolean equal = at < text.length() && text.charAt(at) == '=';
    at += equal ? 1 : 0;
    int from = at;
    var number = value(FilterExpectation.NUMBER);
    if (!number.matches("[01]|[01]?\\.\\d+") || Double.parseDouble(number) > 1) {
      throw new FilterSyntaxException(from, FilterExpectation.NUMBER);
    }
    var comparison =
        above
            ? equal ? Condition.Comparison.AT_LEAST : Condition.Comparison.ABOVE
            : equal ? Condition.Comparison.AT_MOST : Condition.Comparison.BELOW;
    return new Condition.ByConfidence(comparison, Double.parseDouble(number));
  }

  /// Makes a value of a word that begins at an offset.
  interface Reader<T> {
    T read(String word, int from) throws FilterSyntaxException;
  }

  private <E extends Enum<E>> List<E> constants(Class<E> type, FilterExpectation expected)
      throws FilterSyntaxException {
    return list(expected, (word, from) -> known(FilterWords.constant(type, word), from, expected));
  }

  private static <T> T known(Optional<T> value, int from, FilterExpectation expected)
      throws FilterSyntaxException {
    if (value.isEmpty()) {
      throw new FilterSyntaxException(from, expected);
    }
    return value.get();
  }

  private <T> List<T> list(FilterExpectation expected, Reader<T> reader)
      throws FilterSyntaxException {
    int from = at;
    var values = new ArrayList<T>();
    values.add(reader.read(value(expected), from));
    rest(values, expected, reader);
    return values;
  }

  private <T> void rest(List<T> values, FilterExpectation expected, Reader<T> reader)
      throws FilterSyntaxException {
    while (at < text.length() && text.charAt(at) == ',') {
      at++;
      int from = at;
      values.add(reader.read(value(expected), from));
    }
  }

  /// A word, or anything in quotation marks.
  private String value(FilterExpectation expected) throws FilterSyntaxException {
    if (at < text.length() && FilterWords.quote(text.charAt(at))) {
      return quoted();
    }
    int from = at;
    while (at < text.length() && !FilterWords.special(text.charAt(at))) {
      at++;
    }
    if (from == at) {
      throw new FilterSyntaxException(from, expected);
    }
    return text.substring(from, at);
  }

  private String quoted() throws FilterSyntaxException {
    boolean straight = text.charAt(at) == '"';
    at++;
    var value = new StringBuilder();
    while (at < text.length()) {
      char c = text.charAt(at++);
      boolean escape = c == '\\' && at < text.length() && "\\\"".indexOf(text.charAt(at)) >= 0;
      if (escape) {
        value.append(text.charAt(at++));
      } else if (straight ? c == '"' : FilterWords.quote(c)) {
        if (value.isEmpty()) {
          throw new FilterSyntaxException(at - 1, FilterExpectation.WORD);
        }
        return value.toString();
      } else {
        value.append(c);
      }
    }
    throw new FilterSyntaxException(text.length(), FilterExpectation.CLOSING_MARK);
  }

  private void skipBlanks() {
    while (at < text.length() && blank(text.charAt(at))) {
      at++;
    }
  }

  private static boolean blank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
