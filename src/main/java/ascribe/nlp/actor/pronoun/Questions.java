package ascribe.nlp.actor.pronoun;

import ascribe.model.ActorType;
import ascribe.model.MentionKind;
import ascribe.nlp.actor.lexicon.Table;
import ascribe.nlp.actor.scene.Cast;
import ascribe.nlp.actor.scene.Cast.Placed;
import ascribe.nlp.actor.scene.Scene;
import ascribe.nlp.actor.scene.Syntax;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Finds who has just been asked something: it is theirs to answer ("Lund pressed Reed on taxes. He
/// said …").
public final class Questions {

  static final Set<String> ASKING = Table.words("asking-verbs.txt");

  private static final Set<String> OPENING =
      Set.of("when", "while", "as", "after", "before", "who", "which", "that", "because", "if");

  private final Scene scene;
  private final Syntax syntax;
  private final Cast cast;

  public Questions(Scene scene, Syntax syntax, Cast cast) {
    this.scene = scene;
    this.syntax = syntax;
    this.cast = cast;
  }

  /// The person named as the object of a verb of asking, in the sentence of `token` before it or in
  /// the sentence before, when nobody has been the subject since and who stands at `token` does not
  /// ask in turn.
  public @Nullable Placed askedBefore(int token) {
    if (ASKING.contains(scene.lower(scene.verbAfter(token + 1)))) {
      return null;
    }
    for (var mention : cast.before(scene.span(token).start())) {
      int at = scene.at(mention.span().start());
      if (scene.sentence(token) - scene.sentence(at) > 1) {
        return null;
      }
      boolean outside = scene.quotation(mention.span().start()) == null;
      if (!outside || mention.entity().type() != ActorType.PERSON) {
        continue;
      }
      if (isAsked(mention)) {
        boolean here = scene.sentence(at) == scene.sentence(token);
        boolean named = mention.kind() == MentionKind.NAME;
        return here || named && !isSubordinate(at) ? mention : null;
      }
      if (mention.kind() != MentionKind.PRONOUN && syntax.isSubject(mention.span())) {
        return null;
      }
    }
    return null;
  }

  /// Whether the person of a mention is the subject of a verb of asking: "Lund asked".
  public boolean asks(Placed mention) {
    int verb = syntax.verbOf(mention.span());
    return verb >= 0 && ASKING.contains(scene.lower(verb));
  }

  /// Whether a word before `token` in its sentence opens a clause: "…, when a man asked Reed why".
  private boolean isSubordinate(int token) {
    return IntStream.range(scene.sentenceStart(token), token)
        .anyMatch(i -> OPENING.contains(scene.lower(i)));
  }

  private boolean isAsked(Placed mention) {
    int at = scene.at(mention.span().start());
    int verb = at - 1;
    while (scene.is(verb, "PROPN", "NOUN", "ADJ") && !ASKING.contains(scene.lower(verb))) {
      verb--; // "asked Ohio Gov. Reed"
    }
    boolean object = // "asking her how she knew"
        verb == at - 1 && scene.lower(at).matches("him|her") && !scene.is(at + 1, "NOUN", "ADJ");
    return (mention.kind() == MentionKind.NAME || object)
        && ASKING.contains(scene.lower(verb))
        && scene.is(verb, "VERB")
        && scene.sentence(verb) == scene.sentence(at)
        && !scene.isPossessive(scene.at(mention.span().end() - 1) + 1)
        && !syntax.isPassive(verb);
  }
}
