package ascribe.ui.export;

import ascribe.exporting.ExportFormat;
import ascribe.exporting.ExportRequest;
import ascribe.review.Passage;
import ascribe.review.ReaderFilter;
import ascribe.session.SessionState;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// What the reader wants exported, and how.
///
/// @param uncertainToo marks below the threshold as well
public record ExportChoice(ExportFormat format, Scope scope, boolean uncertainToo) {

  /// Which passages.
  public enum Scope {
    ALL,
    FILTERED,
    /// Those that the reader has decided on and kept.
    CHECKED,
    TICKED
  }

  /// @param ticked the passages the reader has ticked
  public ExportRequest request(SessionState state, List<Passage> ticked) {
    return ExportRequest.of(state.shown(), inTextOrder(state, ticked), _ -> true, uncertainToo);
  }

  /// Which passages of any other document belong to this scope; ticks are there in the open one
  /// alone.
  public Predicate<Passage> elsewhere(ReaderFilter filter) {
    return switch (scope) {
      case ALL -> _ -> true;
      case FILTERED -> filter::matches;
      case CHECKED -> Passage::checked;
      case TICKED -> _ -> false;
    };
  }

  private List<Passage> inTextOrder(SessionState state, List<Passage> ticked) {
    return switch (scope) {
      case ALL -> state.passages();
      case FILTERED -> state.visiblePassages();
      case CHECKED -> state.passages().stream().filter(Passage::checked).toList();
      case TICKED -> {
        Set<String> ids = ticked.stream().map(Passage::id).collect(Collectors.toSet());
        yield state.passages().stream().filter(p -> ids.contains(p.id())).toList();
      }
    };
  }

  /// A file name from a title: letters, digits and hyphens, in lower case, not too long.
  public String fileName(String title) {
    return stem(title) + "." + format.extension();
  }

  static String stem(String title) {
    var words =
        title.strip().toLowerCase(java.util.Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    var name = words.replaceAll("^-|-$", "");
    if (name.length() > 60) {
      int cut = name.lastIndexOf('-', 60);
      name = name.substring(0, cut > 20 ? cut : 60);
    }
    return name.isEmpty() ? "ascribe" : name;
  }
}
