package ascribe.nlp.actor.pronoun;

import ascribe.model.ActorType;
import ascribe.model.MentionKind;
import ascribe.nlp.actor.lexicon.Gender;
import ascribe.nlp.actor.lexicon.RoleNouns;
import ascribe.nlp.actor.scene.Cast;
import ascribe.nlp.actor.scene.Cast.Placed;
import ascribe.nlp.actor.scene.Entity;
import ascribe.nlp.actor.scene.Scene;
import ascribe.nlp.actor.scene.Speeches;
import ascribe.nlp.actor.scene.Syntax;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Ties "he" and "she" to persons, and "I" inside a quotation to its speaker.
///
/// Each person of the last sentences gets a score by distance, grammatical role, gender, how often
/// the text names them, and who speaks where (see [PronounScore]; after the entity-centric sieves
/// of Lee et al. 2013). A pronoun without a clear best stays open.
public final class Pronouns {

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
  private static final int REACH = 12;

  private final Scene scene;
  private final Syntax syntax;
  private final Cast cast;
  private final Speeches speeches;
  private final PronounPlaces places;
  private final PronounScore likeness;
  private final PronounCues cues;

  /// The pronouns that mean nobody for sure, by token.
  private final TreeMap<Integer, Gender> open = new TreeMap<>();

  public Pronouns(Scene scene, Cast cast, Speeches speeches, RoleNouns roles) {
    this.scene = scene;
    this.syntax = new Syntax(scene);
    this.cast = cast;
    this.speeches = speeches;
    this.places = new PronounPlaces(scene, syntax, cast, speeches);
    this.likeness = new PronounScore(scene, syntax, cast, places);
    this.cues = new PronounCues(scene, syntax, cast, speeches, roles);
  }

  /// Resolves all pronouns in or outside quotations, in text order.
  public void resolve(int token) {
    var gender = THIRD.get(scene.lower(token));
    if (gender != null && !isEmphasis(token)) {
      if (cues.isOpen(token, gender) || !third(token, gender)) {
        open.put(token, gender);
      }
    } else if (FIRST.contains(scene.word(token))) {
      first(token);
    }
  }

  /// Whether a pronoun of the same paragraph means somebody unknown, and nobody else has come up
  /// since: "A nurse said that he was tired. He said …".
  private boolean goesOn(int token, Gender gender) {
    var before = open.lowerEntry(token);
    if (before == null || before.getValue() != gender) {
      return false;
    }
    var between = scene.span(before.getKey(), token);
    return between.of(scene.text).indexOf('\n') < 0
        && cast.within(between).stream().noneMatch(m -> PronounCues.mayBe(m.entity(), gender));
  }

  /// "Galois himself famously exclaimed": stands with whom it means.
  private boolean isEmphasis(int token) {
    return scene.lower(token).endsWith("self") && scene.is(token - 1, "PROPN", "NOUN", "PRON");
  }

  /// Of whom a word speaks; unknown unless it is "he" or "she" in some form.
  static Gender gender(String lower) {
    return THIRD.getOrDefault(lower, Gender.UNKNOWN);
  }

  public static boolean isThird(String lower) {
    return THIRD.containsKey(lower);
  }

  private void first(int token) {
    var quoting = speeches.quoting(scene.span(token).start());
    if (quoting == null) {
      return;
    }
    var speaker = speeches.speaker(quoting);
    if (speaker == null || speaker.type() != ActorType.PERSON || speaker.plural()) {
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

  /// Whether somebody is found, or at least not somebody unknown still meant.
  private boolean third(int token, Gender gender) {
    var place = places.of(token, gender);
    boolean unknown = goesOn(token, gender);
    var weighed = unknown ? null : best(place);
    var plain =
        cues.plain(token, gender).stream()
            .filter(m -> !likeness.isForbidden(m, place))
            .findFirst()
            .filter(m -> weighed == null || m.entity() != weighed.entity());
    var best = plain.isPresent() ? plain.get() : weighed;
    var ahead = best == null ? cues.ahead(token, gender) : null;
    if (ahead != null) {
      place(token, ahead, "the subject that its phrase leads up to");
    }
    if (best != null) {
      var verb = syntax.verbOf(best.span());
      var where =
          likeness.distance(best, token) == 0
              ? "in the same sentence"
              : sentencesBefore(best, token);
      var rule =
          verb < 0
              ? "the person meant last, " + where
              : "subject of “"
                  + scene.word(scene.is(verb, "VERB") ? verb : verb - 1)
                  + "” "
                  + where;
      place(token, best, rule);
      if (best.entity().gender() == Gender.UNKNOWN) {
        best.entity().setGender(gender);
      }
    }
    return !unknown || best != null;
  }

  private void place(int token, Placed restsOn, String rule) {
    cast.place(
        new Placed(restsOn.entity(), scene.span(token), MentionKind.PRONOUN, restsOn.span(), rule));
  }

  private String sentencesBefore(Placed mention, int token) {
    int n = likeness.distance(mention, token);
    return n == 1 ? "one sentence before" : n + " sentences before";
  }

  private @Nullable Placed best(PronounPlace place) {
    var candidates = new Candidates(place.gender());
    int token = place.token();
    for (var mention : cast.before(scene.span(token).start())) {
      if (likeness.distance(mention, token) > REACH) {
        break;
      }
      var entity = mention.entity();
      boolean around = mention.span().end() > scene.span(token).start(); // "his mother"
      if (around
          || entity.type() != ActorType.PERSON
          || entity.plural()
          || !entity.gender().fits(place.gender())
          || place.quoted() && speeches.isLabel(mention.span().start())
          || likeness.isForbidden(mention, place)) {
        continue;
      }
      candidates.add(mention, likeness.score(mention, place));
    }
    return candidates.clear();
  }
}
