package ascribe.evaluation;

import ascribe.model.Span;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// An actor as people marked it.
///
/// @param type as in the corpus: "person", "organization", "place" …
record GoldActor(String type, List<Mention> mentions) {

  /// @param head the words of the name itself, or the noun
  /// @param kind "name", "nominal" or "pronoun"
  record Mention(Span span, Span head, String kind, String text) {}

  GoldActor {
    mentions = List.copyOf(mentions);
  }

  /// The heads of the mentions that are names.
  Set<Span> names() {
    return mentions.stream()
        .filter(m -> m.kind.equals("name"))
        .map(Mention::head)
        .collect(Collectors.toSet());
  }
}
