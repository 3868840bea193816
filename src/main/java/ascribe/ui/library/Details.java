package ascribe.ui.library;

import ascribe.store.Entry;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What the reader may say about a document in the list.
///
/// @param tags without blank ones, each name once
record Details(String title, @Nullable LocalDate date, List<String> tags) {

  Details {
    title = title.strip();
    tags = List.copyOf(tags);
    if (title.isEmpty()) {
      throw new IllegalArgumentException("a document needs a title");
    }
  }

  static Details of(Entry entry) {
    return new Details(
        entry.title().isBlank() ? entry.id() : entry.title(),
        entry.date(),
        tags(String.join(",", entry.tags())));
  }

  /// The tags in a text in which commas or semicolons stand between them. Of names that differ only
  /// in case the first counts; quotation marks, which the search needs, are left out.
  static List<String> tags(String typed) {
    var tags = new TreeMap<String, String>();
    Arrays.stream(typed.split("[,;\\n]"))
        .map(t -> t.replaceAll("[\"“”„]", "").strip().replaceAll("\\s+", " "))
        .filter(t -> !t.isEmpty())
        .forEach(t -> tags.putIfAbsent(t.toLowerCase(Locale.ROOT), t));
    return List.copyOf(tags.values());
  }

  String tagsText() {
    return String.join(", ", tags);
  }
}
