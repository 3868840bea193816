package ascribe.review;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Writes the conditions of a filter in their text form.
final class FilterText {

  private FilterText() {}

  static String of(ReaderFilter.Term term) {
    return (term.negated() ? "-" : "") + of(term.condition());
  }

  private static String of(Condition condition) {
    return switch (condition) {
      case Condition.ByActor(var names) -> "actor:" + list(names, FilterText::quoted);
      case Condition.ByKind(var kinds) -> "kind:" + list(kinds, FilterWords::kind);
      case Condition.ByForm(var forms) -> "form:" + list(forms, FilterText::word);
      case Condition.ByClaim(var claims) -> "claim:" + list(claims, FilterText::word);
      case Condition.BySource(var sources) -> "source:" + list(sources, FilterText::word);
      case Condition.ByDate(var ranges) -> "date:" + list(ranges, DateRange::text);
      case Condition.ByPublished(var ranges) -> "published:" + list(ranges, DateRange::text);
      case Condition.ByText(var texts) -> "text:" + list(texts, FilterText::quoted);
      case Condition.ByCue(var cues) -> "cue:" + list(cues, FilterText::quoted);
      case Condition.ByConfidence(var comparison, var value) ->
          "confidence"
              + comparison.sign()
              + BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
      case Condition.Checked() -> "checked";
    };
  }

  private static <T> String list(List<T> values, Function<T, String> text) {
    return values.stream().map(text).collect(Collectors.joining(","));
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  /// In quotation marks unless it is one plain word.
  private static String quoted(String value) {
    boolean plain =
        !value.isEmpty()
            && value.charAt(0) != '-'
            && value.codePoints().noneMatch(FilterWords::special);
    return plain ? value : '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
