package ascribe.nlp.time;

import ascribe.model.ActorType;
import ascribe.model.AnnotatedDocument;
import ascribe.model.Mention;
import ascribe.model.MentionKind;
import ascribe.model.Span;
import java.util.List;
import java.util.Locale;

/// The persons that a text names by words that else tell a time: "Ann Winter", "Summers said".
final class NamedPersons {

  private final String text;
  private final List<Span> names;
  private final RuleBook rules;

  /// @param document with its actors, where these have been looked for
  NamedPersons(AnnotatedDocument document, RuleBook rules) {
    this.text = document.document().text();
    this.rules = rules;
    this.names =
        document.actors().stream()
            .filter(a -> a.type() == ActorType.PERSON)
            .flatMap(a -> a.mentions().stream())
            .filter(m -> m.kind() == MentionKind.NAME)
            .map(Mention::span)
            .toList();
  }

  /// Whether the word at `span` names a person, and no time: a month or season as part of a longer
  /// name, or a season as the family name alone. A month may stand beside somebody of that name
  /// ("in May May said"), and a weekday may be taken for a family name ("Lund Monday said").
  boolean name(Span span) {
    var word = span.of(text).toLowerCase(Locale.ROOT);
    boolean season = rules.list("season").has(word) || rules.list("seasons").has(word);
    return (season || rules.list("month").has(word))
        && names.stream().anyMatch(n -> n.contains(span) && (season || n.length() > span.length()));
  }
}
