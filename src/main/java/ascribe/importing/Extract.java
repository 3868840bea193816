package ascribe.importing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a reader of one format takes from a source: the text, and what the source states about it.
///
/// @param language as the source declares it, which may be wrong
record Extract(
    String text,
    @Nullable String title,
    @Nullable LocalDate date,
    @Nullable String language,
    @Nullable String author,
    @Nullable String link,
    List<LeftOut> leftOut) {

  static Extract plain(String text) {
    return new Extract(text, null, null, null, null, null, List.of());
  }
}
