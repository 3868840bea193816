package ascribe.nlp.actor;

import ascribe.model.ActorType;
import ascribe.model.MentionKind;
import ascribe.nlp.actor.Cast.Placed;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Ties "he" and "she" to persons, and "I" inside a quotation to its speaker.
///
/// Each person of the last sentences gets a score by distance, grammatical role, gender, how often
/// the text names them, and who speaks where (after the entity-centric sieves of Lee et al. 2013,
/// with weights tuned on GUM). A pronoun without a clear best stays open.
final class Pronouns {

  private static final Map<String, Gender> THIRD =
      Map.of(
          "he",
          Gender.MALE,
          "him",
          Gender.MALE,
          "his",
          Gender.MALE,
          "himself",
          Gender.MALE,
          "she",
          Gender.FEMALE,
          "her",
          Gender.FEMALE,
          "hers",
          Gender.FEMALE,
          "herself",
          Gender.FEMALE);
  private static final Set<String> FIRST = Set.of("I", "me", "my", "My", "mine", "myself", "Me");

  /// Sentences that a pronoun looks back.
  private static final int REACH = 5;

  /// By how much the best person must lead the next.
  private static final double MARGIN = 0.25;

  /// Mentions among which the frequency of a person is counted.
  private static final int LOOKED_BACK = 300;

  private final Scene scene;
  private final Syntax syntax;
  private final Cast cast;
  private final Speeches speeches;

  Pronouns(Scene scene, Cast cast, Speeches speeches) {
    this.scene = scene;
    this.syntax = new Syntax(scene);
    this.cast = cast;
    this.speeches = speeches;
  }

  /// Resolves all pronouns in or outside quotations, in text order.
  void resolve(int token) {
    var gender = THIRD.get(scene.lower(token));
    if (gender != null) {
      third(token, gender);
    } else if (FIRST.contains(scene.word(token))) {
      first(token);
    }
  }

  static boolean isThird(String lower) {
    return THIRD.containsKey(lower);
  }

  private void first(int token) {
    var quoting = speeches.quoting(scene.span(token).start());
    if (quoting == null) {
      return;
    }
    var speaker = speeches.speaker(quoting);
    if (speaker == null || speaker.type != ActorType.PERSON || speaker.plural) {
      return;
    }
    var mention = sourceMention(speaker, token, Speeches.position(quoting));
    if (mention != null) {
      place(token, mention, "speaker of the quotation");
    }
  }

  private @Nullable Placed sourceMention(Entity speaker, int token, int source) {
    var named = cast.at(source);
    return named != null && named.entity() == speaker
        ? named
        : cast.anchor(speaker, scene.span(token).start());
  }

  private void third(int token, Gender gender) {
    var best = best(token, gender);
    if (best != null) {
      var verb = syntax.verbOf(best.span());
      var where =
          distance(best, token) == 0 ? "in the same sentence" : sentencesBefore(best, token);
      var rule =
          verb < 0
              ? "the person meant last, " + where
              : "subject of “" + scene.word(verb) + "” " + where;
      place(token, best, rule);
      if (best.entity().gender == Gender.UNKNOWN) {
        best.entity().gender = gender;
      }
    }
  }

  private void place(int token, Placed restsOn, String rule) {
    cast.place(
        new Placed(restsOn.entity(), scene.span(token), MentionKind.PRONOUN, restsOn.span(), rule));
  }

  private String sentencesBefore(Placed mention, int token) {
    int n = distance(mention, token);
    return n == 1 ? "one sentence before" : n + " sentences before";
  }

  private @Nullable Placed best(int token, Gender gender) {
    var scores = new HashMap<Entity, Double>();
    var nearest = new HashMap<Entity, Placed>();
    var place = placeOf(token);
    for (var mention : cast.before(scene.span(token).start())) {
      if (distance(mention, token) > REACH) {
        break;
      }
      var entity = mention.entity();
      if (entity.type != ActorType.PERSON
          || entity.plural
          || !entity.gender.fits(gender)
          || scores.containsKey(entity) && !better(mention, nearest.get(entity))) {
        continue;
      }
      double score = score(mention, token, gender, place);
      if (score > scores.getOrDefault(entity, Double.NEGATIVE_INFINITY)) {
        scores.put(entity, score);
        nearest.put(entity, mention);
      }
    }
    return choose(scores, nearest);
  }

  /// Of the mentions in one sentence the one that is a subject counts.
  private boolean better(Placed mention, @Nullable Placed known) {
    return known == null
        || scene.sentence(scene.at(mention.span().start()))
            == scene.sentence(scene.at(known.span().start()));
  }

  private static @Nullable Placed choose(Map<Entity, Double> scores, Map<Entity, Placed> nearest) {
    @Nullable Entity best = null;
    double first = Double.NEGATIVE_INFINITY;
    double second = Double.NEGATIVE_INFINITY;
    for (var e : scores.entrySet()) {
      if (e.getValue() > first) {
        second = first;
        first = e.getValue();
        best = e.getKey();
      } else {
        second = Math.max(second, e.getValue());
      }
    }
    return best != null && first - second >= MARGIN && first > -6 ? nearest.get(best) : null;
  }

  private double score(Placed mention, int token, Gender gender, Place place) {
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
  private record Place(boolean quoted, @Nullable Entity speaker, boolean isSource) {}

  private Place placeOf(int token) {
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

  private int distance(Placed mention, int token) {
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
