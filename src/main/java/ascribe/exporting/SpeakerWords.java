package ascribe.exporting;

import ascribe.model.Actor;
import ascribe.model.ActorType;
import ascribe.model.Naming;
import ascribe.model.Span;
import ascribe.review.Passage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Names a speaker so that the name can follow "according to": with the article that the text gives
/// to it, and without the capital of a sentence's beginning.
final class SpeakerWords {

  private static final Set<String> DETERMINERS =
      Set.of(
          "a", "an", "the", "this", "that", "these", "those", "his", "her", "its", "their", "our",
          "my", "some", "several", "many", "most", "other", "another", "one", "two", "three", "he",
          "she", "it", "they", "who");

  /// Roles that begin a sentence without an article.
  private static final Pattern ROLES =
      Pattern.compile(
          "analysts?|officials?|experts?|economists?|critics?|observers?|diplomats?|witnesses"
              + "|residents?|sources?|lawyers?|researchers?|scientists?|doctors?|investigators?"
              + "|prosecutors?|police|authorities|reports?|studies|polls?|supporters?|opponents?"
              + "|farmers?|workers?|senior|local|government|military|security");

  private SpeakerWords() {}

  /// The speaker inside a sentence; empty when the text names nobody.
  static Optional<String> of(Passage passage) {
    var actor = passage.speaker();
    if (actor == null) {
      return passage.source().isEmpty()
          ? Optional.empty()
          : Optional.of(lowered(Wording.words(passage, passage.source())) + " (not resolved)");
    }
    boolean person = actor.naming() == Naming.NAMED && actor.type() == ActorType.PERSON;
    return Optional.of(person ? actor.name() : withArticle(passage, actor));
  }

  private static String withArticle(Passage passage, Actor actor) {
    var name = lowered(Quoting.line(actor.name()));
    if (DETERMINERS.contains(first(name))) {
      return name;
    }
    var text = passage.document().text();
    var own = passage.source().stream();
    var others =
        passage.context().document().attributions().stream()
            .filter(a -> actor.id().equals(a.actor()))
            .flatMap(a -> a.source().stream());
    var alone =
        Pattern.compile(
            "(the|an?) " + Pattern.quote(actor.name()) + "(?:$|[,.;:(].*|['’]s?\\b.*)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    return Stream.concat(own, others)
        .map(s -> alone.matcher(s.of(text)))
        .filter(java.util.regex.Matcher::matches)
        .map(m -> m.group(1))
        .findFirst()
        .or(() -> articleOfRole(actor, text))
        .map(article -> article.toLowerCase(Locale.ROOT) + " " + name)
        .orElse(name);
  }

  private static Optional<String> articleOfRole(Actor actor, String text) {
    if (actor.naming() == Naming.NAMED) {
      return Optional.empty();
    }
    return actor.mentions().stream()
        .filter(m -> m.span().of(text).equalsIgnoreCase(actor.name()))
        .map(m -> before(m.span(), text))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<String> before(Span mention, String text) {
    var words = text.substring(Math.max(0, mention.start() - 5), mention.start());
    return List.of("the", "an", "a").stream()
        .filter(a -> words.toLowerCase(Locale.ROOT).matches("(?s)(?:.*\\W)?" + a + "\\s"))
        .findFirst();
  }

  /// `name` without the capital that only a sentence's beginning gave it.
  private static String lowered(String name) {
    var first = first(name);
    return DETERMINERS.contains(first) || ROLES.matcher(first).matches()
        ? first + name.substring(first.length())
        : name;
  }

  private static String first(String name) {
    return name.split(" ", 2)[0].toLowerCase(Locale.ROOT);
  }
}
