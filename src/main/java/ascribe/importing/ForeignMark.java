package ascribe.importing;

import ascribe.model.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A mark of another program's file, with what its tags say about it.
///
/// @param tags values by their key, as far as the format can hold them
record ForeignMark(
    String id,
    List<Span> content,
    List<Span> cue,
    List<Span> source,
    Map<String, List<String>> tags) {

  Optional<String> tag(String key) {
    return tags.getOrDefault(key, List.of()).stream().findFirst();
  }

  List<String> all(String key) {
    return tags.getOrDefault(key, List.of());
  }

  boolean flag(String key) {
    return tag(key).filter("true"::equalsIgnoreCase).isPresent();
  }

  /// The constant that a tag names, nothing when it names none.
  <E extends Enum<E>> @Nullable E constant(String key, Class<E> type) {
    var name = tag(key).orElse("");
    for (var constant : type.getEnumConstants()) {
      if (constant.name().equalsIgnoreCase(name)) {
        return constant;
      }
    }
    return null;
  }
}
