package ascribe.nlp.actor;

import ascribe.model.MentionKind;
import ascribe.nlp.actor.Cast.Placed;
import org.jspecify.annotations.Nullable;

/// How well a person mentioned before answers to a pronoun: distance, grammatical role, gender, how
/// often the text names them, and who speaks where. The weights were tuned on GUM.
final class PronounScore {

  /// Mentions among which the frequency of a person is counted.
  private static final int LOOKED_BACK = 300;

  private final Scene scene;
  private final Syntax syntax;
  private final Cast cast;
  private final Speeches speeches;

  PronounScore(Scene scene, Syntax syntax, Cast cast, Speeches speeches) {
    this.scene = scene;
    this.syntax = syntax;
    this.cast = cast;
    this.speeches = speeches;
  }

  /// How well a person mentioned before answers to the pronoun at `token`; comparable within one
  /// pronoun.
  double score(Placed mention, int token, Gender gender, Place place) {
    var entity = mention.entity();
    int offset = scene.span(token).start();
    boolean object = isObject(token);
    int verb = syntax.verbOf(mention.span());
    double score = -distance(mention, token);
    score += verb >= 0 ? 1 : 0;
    score += entity.gender == gender ? 0.7 : 0;
    score += mention.kind() == MentionKind.NOMINAL ? 0 : 0.2;
    score += 0.15 * Math.min(5, count(entity, offset));
    score += 0.001 * Math.min(100, scene.at(mention.span().start()) - token);
    if (object && verb >= 0 && sameClause(mention, token)) {
      score -= 3;
    }
    return score + speech(entity, mention, place);
  }

  /// Outside quotations the last speaker is at hand, and who is named only in a quotation is not;
  /// inside one its speaker is "I".
  private double speech(Entity entity, Placed mention, Place place) {
    if (place.quoted) {
      return place.speaker == entity ? -8 : 0;
    }
    double score = scene.quotation(mention.span().start()) == null ? 0 : -1;
    return place.speaker == entity ? score + (place.isSource ? 1.2 : 0.5) : score;
  }

  /// Where a pronoun stands.
  ///
  /// @param speaker who speaks its quotation, or outside of any who spoke last
  /// @param isSource whether it names the source of an attribution
  record Place(boolean quoted, @Nullable Entity speaker, boolean isSource) {}

  Place placeOf(int token) {
    int offset = scene.span(token).start();
    if (scene.quotation(offset) != null) {
      var quoting = speeches.quoting(offset);
      return new Place(true, quoting == null ? null : speeches.speaker(quoting), false);
    }
    return new Place(false, speeches.lastSpeaker(offset), speeches.withSourceAt(offset) != null);
  }

  private boolean isObject(int token) {
    var word = scene.lower(token);
    return word.equals("him") || word.equals("her") && !scene.is(token + 1, "NOUN", "ADJ", "PROPN");
  }

  /// Whether only one verb, and no word that opens a clause, lies between mention and pronoun.
  private boolean sameClause(Placed mention, int token) {
    int from = scene.at(mention.span().end() - 1) + 1;
    if (distance(mention, token) > 0) {
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

  /// Sentences between mention and pronoun.
  int distance(Placed mention, int token) {
    return scene.sentence(token) - scene.sentence(scene.at(mention.span().start()));
  }

  private int count(Entity entity, int offset) {
    long n =
        cast.before(offset).stream()
            .limit(LOOKED_BACK)
            .filter(m -> m.entity() == entity)
            .limit(5)
            .count();
    return (int) n;
  }
}
