package ascribe.exporting.verify;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A passage as a report gives it.
///
/// @param document the title of its document
/// @param sha256 of the document's text, absent when the report does not say it
/// @param quotation whether the report gives its words in quotation marks
/// @param readings what its words may be, the likeliest first: each a list of parts in text order
/// @param start where it begins by the report, in code points, or -1 when it does not say
/// @param end where it ends, or -1
public record Reported(
    String document,
    @Nullable String sha256,
    boolean quotation,
    List<List<String>> readings,
    int start,
    int end) {

  public Reported {
    readings = List.copyOf(readings);
    if (readings.isEmpty()) {
      throw new IllegalArgumentException("a passage without words");
    }
  }

  /// Its words on one line.
  public String words() {
    return String.join(" … ", readings.getFirst());
  }

  /// What words may mean in which an ellipsis may stand for left-out text or for itself.
  static List<List<String>> readingsOf(String words) {
    var parts = List.of(words.split(" … "));
    return parts.size() == 1 ? List.of(parts) : List.of(parts, List.of(words));
  }
}
