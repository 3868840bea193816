package ascribe.evaluation;

import ascribe.model.Span;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A time expression as people marked it.
///
/// @param type of TIMEX3; "" where the corpus has none
/// @param value of TIMEX3, or an ISO 8601 date; null where people gave none
record GoldTimex(Span span, String type, @Nullable String value) {

  /// A text with its marked time expressions.
  ///
  /// @param date the day of publication, null when unknown
  record Text(String name, @Nullable LocalDate date, String text, List<GoldTimex> timexes) {

    Text {
      timexes = List.copyOf(timexes);
    }
  }
}
