package ascribe.review;

import ascribe.model.Timex;
import ascribe.model.TimexReading;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Carries out corrections of dates.
final class DateEdits {

  private DateEdits() {}

  static Orphan.@Nullable Why set(MarkTable<Timex> dates, Edit.SetTimex edit, Instant at) {
    return dates.change(
        edit.mark(),
        at,
        t ->
            new Timex(
                t.id(),
                t.span(),
                t.type(),
                new TimexReading.Fixed(edit.value()),
                edit.value(),
                Timex.Anchor.NONE,
                "set by the reader",
                t.provenance(),
                t.review()));
  }
}
