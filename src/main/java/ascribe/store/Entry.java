package ascribe.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A document as the library lists it: everything but its text.
///
/// @param title with the reader's correction, likewise `date`
/// @param sha256 of the text, in lower-case hexadecimal
/// @param characters length of the text in code points
/// @param progress how much was read, 0 to 1
/// @param voices the loudest first, at most six
/// @param passages how many attributions and author claims the page shows at first
/// @param pipeline version of the pipeline that annotated it, absent when it is not annotated
/// @param trashed when it was put in the trash, absent for a document in use
public record Entry(
    String id,
    String title,
    @Nullable LocalDate date,
    String language,
    Origin origin,
    String sha256,
    int characters,
    List<String> tags,
    double progress,
    List<Voice> voices,
    int passages,
    @Nullable String pipeline,
    @Nullable Instant trashed) {

  public Entry {
    tags = List.copyOf(tags);
    voices = List.copyOf(voices);
  }
}
