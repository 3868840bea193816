package ascribe.nlp.actor.pronoun;

import ascribe.model.Span;
import ascribe.nlp.actor.lexicon.Table;
import ascribe.nlp.actor.scene.Scene;
import ascribe.nlp.actor.scene.Syntax;
import java.util.Set;

/// What the form of "he" and "she" and the words around them say. Positions are token indices.
final class PronounGrammar {

  /// What is sent or said to somebody, and a talk with somebody.
  private static final Set<String> ADDRESSED = Table.words("addressed.txt");

  private final Scene scene;
  private final Syntax syntax;

  PronounGrammar(Scene scene, Syntax syntax) {
    this.scene = scene;
    this.syntax = syntax;
  }

  /// Whether `mention` holds the pronoun at `token`, is the subject of the verb whose object the
  /// pronoun is, or is addressed by whom it means.
  boolean excludes(Span mention, int token) {
    if (mention.end() > scene.span(token).start()) {
      return true; // a phrase is not what a pronoun inside it means
    }
    return isObject(token) && syntax.isSubject(mention) && sameClause(mention, token)
        || isSubject(token) && isAddressed(mention, token);
  }

  /// "In a letter to the premier, Ann Lee, she wrote": at the opening of the pronoun's sentence.
  private boolean isAddressed(Span mention, int token) {
    int start = syntax.phraseStart(scene.at(mention.start()));
    boolean apposition =
        scene.word(start - 1).equals(",")
            && scene.word(scene.at(mention.end() - 1) + 1).equals(",");
    if (apposition && scene.is(start - 2, "NOUN", "PROPN")) {
      start = syntax.phraseStart(start - 2);
    }
    return scene.sentence(start) == scene.sentence(token)
        && scene.lower(start - 1).matches("to|with")
        && ADDRESSED.contains(scene.lower(start - 2))
        && scene.is(scene.sentenceStart(token), "ADP");
  }

  private boolean isObject(int token) {
    var word = scene.lower(token);
    return word.equals("him") || word.equals("her") && !isPossessive(token);
  }

  boolean isPossessive(int token) {
    var word = scene.lower(token);
    return word.equals("his")
        || word.equals("her") && scene.is(token + 1, "NOUN", "ADJ", "PROPN", "NUM");
  }

  boolean isSubject(int token) {
    return scene.lower(token).matches("s?he");
  }

  /// Whether only one verb, and no word that opens a clause, lies between mention and pronoun.
  private boolean sameClause(Span mention, int token) {
    int from = scene.at(mention.end() - 1) + 1;
    if (scene.sentence(from - 1) != scene.sentence(token)) {
      return false;
    }
    int verbs = 0;
    for (int i = from; i < token; i++) {
      if (scene.is(i, "SCONJ", "CCONJ") || scene.isMark(i) && !scene.isPossessive(i)) {
        return false;
      }
      verbs += scene.is(i, "VERB") ? 1 : 0;
    }
    return verbs <= 1;
  }
}
