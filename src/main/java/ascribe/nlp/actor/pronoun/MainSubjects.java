package ascribe.nlp.actor.pronoun;

import ascribe.model.MentionKind;
import ascribe.nlp.actor.lexicon.Gender;
import ascribe.nlp.actor.scene.Cast;
import ascribe.nlp.actor.scene.Cast.Placed;
import ascribe.nlp.actor.scene.Scene;
import ascribe.nlp.actor.scene.Syntax;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Whom a clause that says when or why means by its subject: "Lund wept as she recalled the night".
final class MainSubjects {

  private static final Set<String> OPENING =
      Set.of(
          "when",
          "as",
          "while",
          "after",
          "before",
          "because",
          "although",
          "though",
          "until",
          "once");

  private final Scene scene;
  private final Syntax syntax;
  private final Cast cast;
  private final PronounGrammar grammar;

  MainSubjects(Scene scene, Syntax syntax, Cast cast) {
    this.scene = scene;
    this.syntax = syntax;
    this.cast = cast;
    this.grammar = new PronounGrammar(scene, syntax);
  }

  /// The subject of the clause before, when it is named and nobody else who could be meant is named
  /// in the sentence; null elsewhere.
  @Nullable Placed of(int token, Gender gender) {
    int start = scene.span(token).start();
    if (!scene.lower(token).matches("s?he")
        || !OPENING.contains(scene.lower(token - 1))
        || scene.quotation(start) != null) {
      return null;
    }
    Placed subject = null;
    for (var mention : cast.before(start)) {
      if (scene.sentence(mention.span()) != scene.sentence(token)) {
        break;
      }
      boolean other = subject != null && subject.entity() != mention.entity();
      if (!PronounCues.mayBe(mention.entity(), gender) || isOwner(mention)) {
        continue;
      }
      if (other || !isNamedSubject(mention)) {
        return null;
      }
      subject = mention;
    }
    return subject;
  }

  /// "Lund" in "Lund's daughter wept", and "her" in "her daughter wept".
  private boolean isOwner(Placed mention) {
    int last = scene.at(mention.span().end() - 1);
    return scene.isPossessive(last)
        || scene.isPossessive(last + 1)
        || mention.kind() == MentionKind.PRONOUN && grammar.isPossessive(last);
  }

  private boolean isNamedSubject(Placed mention) {
    return mention.kind() == MentionKind.NAME
        && scene.quotation(mention.span().start()) == null
        && syntax.isSubject(mention.span());
  }
}
