package ascribe.nlp.actor.source.role;

import ascribe.model.ActorType;
import ascribe.model.MentionKind;
import ascribe.model.Naming;
import ascribe.nlp.actor.lexicon.Table;
import ascribe.nlp.actor.lexicon.Titles;
import ascribe.nlp.actor.scene.Cast;
import ascribe.nlp.actor.scene.Cast.Placed;
import ascribe.nlp.actor.scene.Entity;
import ascribe.nlp.actor.scene.NounPhrases.NounPhrase;
import ascribe.nlp.actor.scene.Role;
import ascribe.nlp.actor.scene.Scene;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds who holds an office that one person has at a time, where a text calls its holder by it
/// alone before the name ("The home secretary said …. Ann Lee, the home secretary, …") or without
/// an article, as headlines do ("Home Secretary says").
final class OfficeLater {

  /// Whether the office needs a word before it that tells which.
  private static final Map<String, Boolean> OFFICES =
      Table.rows("sole-offices.tsv", 2).stream()
          .collect(Collectors.toUnmodifiableMap(List::getFirst, r -> r.get(1).equals("field")));

  /// Sentences between the office and the name of its holder.
  private static final int REACH = 3;

  private final Scene scene;
  private final Cast cast;
  private final Titles titles;

  OfficeLater(Scene scene, Cast cast, Titles titles) {
    this.scene = scene;
    this.cast = cast;
    this.titles = titles;
  }

  /// The only person of the text who has the office of the phrase; null for none, or where the text
  /// has it of anybody else.
  @Nullable Entity of(NounPhrase phrase) {
    boolean article = scene.lower(phrase.from()).equals("the");
    int from = article ? phrase.from() + 1 : phrase.from();
    var noun = from > phrase.head() ? null : noun(phrase, from);
    boolean plain =
        (article || scene.startsCapital(from))
            && IntStream.range(from, phrase.to()).noneMatch(this::isOpen);
    if (!plain || noun == null || scene.is(phrase.to(), "ADP")) {
      return null;
    }
    var words = IntStream.range(from, phrase.to()).mapToObj(scene::lower).toList();
    var holders =
        cast.entities().stream()
            .filter(e -> e.type() == ActorType.PERSON && e.naming() == Naming.NAMED)
            .filter(e -> current(e, noun, words).findAny().isPresent())
            .toList();
    var holder = holders.size() == 1 ? holders.getFirst() : null;
    return holder != null && holds(holder, noun, words) && isNear(holder, phrase, article)
        ? holder
        : null;
  }

  /// The office in lower case, of two words where these are one: "prime minister".
  private @Nullable String noun(NounPhrase phrase, int from) {
    var last = scene.lower(phrase.head());
    var two = scene.lower(phrase.head() - 1) + " " + last;
    if (phrase.head() > from && OFFICES.containsKey(two)) {
      return two;
    }
    boolean told = phrase.head() > from || !OFFICES.getOrDefault(last, true);
    return OFFICES.containsKey(last) && told ? last : null;
  }

  private boolean isOpen(int token) {
    return scene.isPossessive(token)
        || scene.isMark(token)
        || scene.is(token, "DET", "PRON", "NUM");
  }

  private boolean isOf(Role role, String noun) {
    return (" " + role.text().toLowerCase(Locale.ROOT) + " ").contains(" " + noun + " ")
        || role.head().equals(titles.role(noun));
  }

  private static List<String> told(Role role) {
    return List.of(role.text().toLowerCase(Locale.ROOT).split("[\\s\\p{Z}]+"));
  }

  /// The roles of the office that the person has now, of no lower rank than the words tell.
  private Stream<Role> current(Entity person, String noun, List<String> words) {
    return person.roles().stream()
        .filter(r -> isOf(r, noun) && !r.former() && !Ranks.isBelow(r.text(), words));
  }

  /// Whether such a role tells all that the words tell.
  private boolean holds(Entity person, String noun, List<String> words) {
    return current(person, noun, words)
        .anyMatch(
            r -> told(r).containsAll(words) && (r.country() == null || words.containsAll(told(r))));
  }

  /// Whether the person is named in one of the next sentences and not before, or anywhere before
  /// where a headline or a caption leaves the article out.
  private boolean isNear(Entity person, NounPhrase phrase, boolean article) {
    var first =
        cast.mentionsOf(person).stream()
            .filter(m -> m.kind() == MentionKind.NAME)
            .findFirst()
            .orElse(null);
    if (first == null) {
      return false;
    }
    boolean before = first.span().start() < scene.span(phrase.from()).start();
    return before ? !article : isSoon(first, phrase);
  }

  private boolean isSoon(Placed name, NounPhrase phrase) {
    int between = scene.sentence(name.span()) - scene.sentence(phrase.head());
    return between > 0 && between <= REACH;
  }
}
