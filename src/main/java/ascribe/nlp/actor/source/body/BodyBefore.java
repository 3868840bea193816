package ascribe.nlp.actor.source.body;

import ascribe.model.ActorType;
import ascribe.model.Attribution;
import ascribe.nlp.actor.lexicon.Organizations;
import ascribe.nlp.actor.lexicon.Table;
import ascribe.nlp.actor.pronoun.JustBefore;
import ascribe.nlp.actor.scene.Cast;
import ascribe.nlp.actor.scene.Cast.Placed;
import ascribe.nlp.actor.scene.Scene;
import ascribe.nlp.actor.scene.Syntax;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Finds the body that "it" at the start of a sentence goes on with: "Lumen sells lamps. It said".
public final class BodyBefore {

  private static final Set<String> TELLING = Table.words("telling-things.txt");

  private final Scene scene;
  private final Cast cast;
  private final Syntax syntax;
  private final JustBefore before;

  public BodyBefore(Scene scene, Cast cast, Syntax syntax) {
    this.scene = scene;
    this.cast = cast;
    this.syntax = syntax;
    this.before = new JustBefore(scene, cast);
  }

  /// The only body named in the sentence before, as its subject, where the pronoun at `token` opens
  /// its own.
  public @Nullable Placed subject(Attribution attribution, int token) {
    if (scene.isQuoted(token) || !opensSentence(token)) {
      return null;
    }
    var named = before.mentions(ActorType.ORGANIZATION, token, attribution);
    if (named.stream().anyMatch(m -> m.entity() != named.getFirst().entity())) {
      return null;
    }
    return named.stream()
        .filter(m -> syntax.isSubject(m.span()))
        .filter(m -> !m.entity().plural() && !cast.isNamed(m.entity(), attribution))
        .findFirst()
        .orElse(null);
  }

  /// Whether a letter or the like stands between the body and the pronoun.
  public boolean tellsOfThings(Placed subject, int token) {
    return IntStream.range(scene.at(subject.span().end() - 1) + 1, scene.sentenceStart(token))
        .anyMatch(i -> TELLING.contains(Organizations.singular(scene.lower(i))));
  }

  /// Whether no clause stands before the token: "In a statement, it said", not "After the group
  /// left, it said".
  private boolean opensSentence(int token) {
    return IntStream.range(scene.sentenceStart(token), token)
        .noneMatch(i -> scene.is(i, "AUX") || scene.is(i, "VERB") && !isPublished(i));
  }

  /// "In a paper published in July it said".
  private boolean isPublished(int verb) {
    return scene.lower(verb).endsWith("ed")
        && scene.is(verb - 1, "NOUN")
        && scene.is(verb + 1, "ADP");
  }
}
