package ascribe.nlp.actor.body;

import ascribe.model.ActorType;
import ascribe.model.Span;
import ascribe.nlp.actor.lexicon.BodyEndings;
import ascribe.nlp.actor.scene.Name;
import ascribe.nlp.actor.scene.Scene;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The words by which a text calls bodies for short, by where it has them: "the Alliance" behind
/// "the Harbour Alliance".
final class ShortForms {

  /// Sentences behind a headline in which it is told of whom.
  private static final int LEAD = 2;

  private final Scene scene;
  private final List<Name> named;
  private final Function<Name, String> keys;

  /// Where the text has a body first.
  private final Map<String, Span> first = new HashMap<>();

  /// @param named all bodies and states of the text
  /// @param keys the words of a name, the same for all names of a well-known body
  ShortForms(Scene scene, List<Name> named, Function<Name, String> keys) {
    this.scene = scene;
    this.named = named;
    this.keys = keys;
    named.stream()
        .filter(n -> n.type() == ActorType.ORGANIZATION)
        .forEach(n -> first.merge(keys.apply(n), n.span(), (a, b) -> a.compareTo(b) <= 0 ? a : b));
  }

  /// The only one of the names that is meant by this word; null where that is not sure.
  @Nullable String longer(String word, Collection<String> names) {
    var clipped = BodyEndings.clipped(word, names);
    if (clipped.size() == 1) {
      return clipped.getFirst();
    }
    var longer = BodyEndings.only(word, names);
    var here = first.get(word);
    var there = longer == null ? null : first.get(longer);
    if (longer == null || here == null || there == null) {
      return null;
    }
    boolean definite = scene.lower(scene.at(here.start()) - 1).equals("the");
    boolean placed =
        there.compareTo(here) < 0
            || BodyEndings.isClub(word)
            || !definite && isHeadline(here, there);
    boolean barred = definite && BodyEndings.isWithoutArticle(longer);
    return placed && !barred && (!BodyEndings.isNext(word) || adjoins(longer, here))
        ? longer
        : null;
  }

  /// "Council delays vote" before a lead that names it in full.
  private boolean isHeadline(Span here, Span there) {
    return scene.sentence(here) == 0 && scene.sentence(there) <= LEAD;
  }

  /// Whether the text names no other body or state between the last time that it has the name and
  /// the first that it has the word.
  private boolean adjoins(String longer, Span here) {
    return named.stream()
        .filter(n -> n.span().end() <= here.start())
        .max(Comparator.comparing(n -> n.span().start()))
        .map(keys)
        .filter(longer::equals)
        .isPresent();
  }
}
