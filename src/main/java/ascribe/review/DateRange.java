package ascribe.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Days from one to another, both included.
///
/// @param text as the reader wrote it, "2020..2025-08"
/// @param first absent for no beginning
/// @param last absent for no end
public record DateRange(String text, @Nullable LocalDate first, @Nullable LocalDate last) {

  /// Whether all days from `from` to `to` lie in the range.
  public boolean holds(LocalDate from, LocalDate to) {
    return (first == null || !from.isBefore(first)) && (last == null || !to.isAfter(last));
  }
}
