package ascribe.nlp.actor.pronoun;

import ascribe.model.MentionKind;
import ascribe.nlp.actor.lexicon.Table;
import ascribe.nlp.actor.scene.Cast;
import ascribe.nlp.actor.scene.Cast.Placed;
import ascribe.nlp.actor.scene.Scene;
import ascribe.nlp.actor.scene.Syntax;
import java.util.Set;

/// Who only stands before the one beside or against him of whom a text goes on to speak: "His
/// counterpart, Ann Lee, has been careful".
public final class Peers {

  private static final Set<String> WORDS = Table.words("peers.txt");

  private final Scene scene;
  private final Cast cast;
  private final Syntax syntax;

  public Peers(Scene scene, Cast cast) {
    this.scene = scene;
    this.cast = cast;
    this.syntax = new Syntax(scene);
  }

  /// Whether a mention owns such a one, who is named as the subject: that he himself is passed
  /// over.
  public boolean own(Placed mention) {
    int i = scene.at(mention.span().end() - 1) + 1;
    while (scene.is(i, "ADJ", "NOUN", "PROPN") && !WORDS.contains(scene.lower(i))
        || scene.isPossessive(i)) {
      i++;
    }
    if (!WORDS.contains(scene.lower(i))) {
      return false;
    }
    int comma = i + 1;
    while (scene.is(comma, "ADP", "DET", "ADJ", "NOUN", "PROPN")) {
      comma++; // "at Norrland"
    }
    var named =
        scene.word(comma).equals(",") && comma + 1 < scene.size()
            ? cast.at(scene.span(comma + 1).start())
            : null;
    return named != null && named.kind() == MentionKind.NAME && syntax.isSubject(named.span());
  }
}
