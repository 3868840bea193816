package ascribe.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/// A passage as it stands in a list over several documents.
///
/// @param mark identifier of the attribution in its document
/// @param actor name of who speaks, absent for nobody known
/// @param words with " … " between the parts of a broken quote
public record Said(
    String document,
    String title,
    @Nullable LocalDate date,
    String mark,
    Found.Kind kind,
    @Nullable String actor,
    String words) {

  static final Comparator<Said> BY_DATE =
      Comparator.comparing(Said::date, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()));

  static Said of(Row row) throws SQLException {
    return new Said(
        row.text(1),
        row.text(2),
        row.date(3),
        row.text(4),
        Found.Kind.valueOf(row.text(5)),
        row.optional(6),
        row.text(7));
  }
}
