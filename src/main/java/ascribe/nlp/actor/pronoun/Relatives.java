package ascribe.nlp.actor.pronoun;

import ascribe.model.ActorType;
import ascribe.model.MentionKind;
import ascribe.nlp.actor.lexicon.Table;
import ascribe.nlp.actor.scene.Cast;
import ascribe.nlp.actor.scene.Cast.Placed;
import ascribe.nlp.actor.scene.Entity;
import ascribe.nlp.actor.scene.Scene;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds whom a relative pronoun means: "Lund, who said that …".
public final class Relatives {

  /// Forms that verbs have with several subjects, of those that often follow "who".
  private static final Set<String> PLURAL = Table.words("plural-verbs.txt");

  private static final int LONGEST_BRACKETS = 8;

  private final Scene scene;
  private final Cast cast;

  public Relatives(Scene scene, Cast cast) {
    this.scene = scene;
    this.cast = cast;
  }

  /// The actor whose words end right before a relative pronoun, a mark between, or words in
  /// brackets and a comma ("Ann Lee (D-Conn.), who").
  public @Nullable Entity antecedent(int token) {
    int before = isMark(token - 1) ? token - 2 : token - 1;
    if (scene.word(before).equals(")") && scene.word(token - 1).equals(",")) {
      before = beforeBrackets(before);
    }
    var mention = before < 0 ? null : cast.at(scene.span(before).start());
    if (mention != null && isDash(token - 1) && isLastOfSeveral(mention)) {
      return null;
    }
    return mention == null || mention.kind() == MentionKind.PRONOUN ? null : mention.entity();
  }

  /// "From Ann Lee to Carl Rubin — who …": the last of several, whom the pronoun need not mean.
  private boolean isLastOfSeveral(Placed mention) {
    int first = scene.at(mention.span().start());
    while (scene.is(first - 1, "PROPN", "NOUN", "ADJ")) {
      first--;
    }
    return scene.lower(first - 1).equals("to") && scene.is(first - 1, "ADP", "PART");
  }

  private boolean isMark(int token) {
    return isDash(token) || scene.word(token).matches("[,(]");
  }

  private boolean isDash(int token) {
    return scene.word(token).matches("[—–-]");
  }

  /// The token before the brackets that close at `end`; -1 where they open too far away.
  private int beforeBrackets(int end) {
    for (int i = end - 1; i > end - LONGEST_BRACKETS; i--) {
      if (scene.word(i).equals("(")) {
        return i - 1;
      }
    }
    return -1;
  }

  /// Whom "which" means: never one person.
  public @Nullable Entity body(int token) {
    var nearest = antecedent(token);
    return nearest == null || nearest.type() == ActorType.PERSON && !nearest.plural()
        ? null
        : nearest;
  }

  /// Whom "who" means: the person named right before it, or the one whose description lies between
  /// ("Ann Lee, an engineer at the Halden Institute who …", "Ann Lee, the engineer, who …"); never
  /// a body, and not one person where the verb is of several.
  public @Nullable Entity who(int token) {
    var nearest = antecedent(token);
    if (PLURAL.contains(scene.lower(token + 1))) {
      boolean several = nearest != null && (nearest.plural() || isSideBefore(nearest, token));
      return several ? nearest : null;
    }
    if (nearest == null && scene.lower(token - 1).matches("s?he")) {
      nearest = pronoun(token - 1); // "It was she who"
    }
    if (nearest != null && nearest.type() == ActorType.PERSON) {
      return nearest;
    }
    int end = scene.word(token - 1).equals(",") ? token - 1 : token;
    for (var mention : cast.before(scene.span(token).start())) {
      int last = scene.at(mention.span().end() - 1);
      if (scene.sentence(last) != scene.sentence(token)) {
        return null;
      }
      boolean named =
          mention.entity().type() == ActorType.PERSON && mention.kind() == MentionKind.NAME;
      if (named && !scene.is(last + 1, "NOUN")) { // not "a Reagan official who"
        return describes(last + 1, end) ? mention.entity() : null;
      }
    }
    return null;
  }

  /// "The Greens, who oppose it, say": a body whose people are meant, and that opens its sentence;
  /// in "members of the Greens, who oppose it" it is the members.
  private boolean isSideBefore(Entity body, int token) {
    int start = scene.sentenceStart(token);
    int first = scene.lower(start).equals("the") ? start + 1 : start;
    return body.type() == ActorType.ORGANIZATION
        && cast.at(scene.span(first).start()) instanceof Placed p
        && p.entity() == body
        && scene.at(p.span().end() - 1) == token - 2
        && scene.word(token - 1).equals(",");
  }

  private @Nullable Entity pronoun(int token) {
    var mention = cast.at(scene.span(token).start());
    return mention == null ? null : mention.entity();
  }

  /// Whether the words from `from` to `to` are a comma and a description without verb or further
  /// mark.
  private boolean describes(int from, int to) {
    if (!scene.word(from).equals(",")) {
      return false;
    }
    for (int i = from + 1; i < to; i++) {
      boolean also = i > from + 1 && scene.lower(i).equals("and") && scene.is(i + 1, "ADJ", "NOUN");
      boolean place =
          scene.word(i).equals(",") && scene.is(i - 1, "PROPN") && scene.is(i + 1, "PROPN");
      if (scene.is(i, "VERB", "AUX", "PUNCT", "CCONJ") && !also && !place) {
        return false;
      }
    }
    return true;
  }
}
