package ascribe.nlp.actor;

import ascribe.model.ActorType;
import ascribe.model.Attribution;
import ascribe.model.Form;
import ascribe.model.MentionKind;
import ascribe.nlp.actor.Cast.Placed;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How well a person mentioned before answers to a pronoun: distance, grammatical role, gender, how
/// much of the text is about them, and who speaks where.
final class PronounScore {

  /// Mentions among which the frequency of a person is counted.
  private static final int LOOKED_BACK = 300;

  /// Mentions of one person that count.
  private static final int MOST = 5;

  private final Scene scene;
  private final Syntax syntax;
  private final Cast cast;
  private final Speeches speeches;
  private final PronounGrammar grammar;
  private final Map<Entity, Double> shares = new HashMap<>();

  PronounScore(Scene scene, Syntax syntax, Cast cast, Speeches speeches) {
    this.scene = scene;
    this.syntax = syntax;
    this.cast = cast;
    this.speeches = speeches;
    this.grammar = new PronounGrammar(scene, syntax);
  }

  /// Where a pronoun stands.
  ///
  /// @param from where the quotation begins behind which it names the speaker, else where it
  ///   stands: what is said between does not part it from whom it means
  /// @param speaker who speaks its quotation, or outside of any who spoke last
  /// @param told the attribution whose source it names, if it does and stands outside quotations
  /// @param frequencies how many of the last mentions are of each
  record Place(
      int token,
      int from,
      Gender gender,
      boolean quoted,
      @Nullable Entity speaker,
      @Nullable Attribution told,
      Map<Entity, Integer> frequencies) {}

  Place placeOf(int token, Gender gender) {
    int offset = scene.span(token).start();
    var frequencies = frequencies(offset);
    if (scene.quotation(offset) != null) {
      var quoting = speeches.quoting(offset);
      var speaker = quoting == null ? null : speeches.speaker(quoting);
      return new Place(token, token, gender, true, speaker, null, frequencies);
    }
    var told = grammar.isPossessive(token) ? null : speeches.withSourceAt(offset);
    int from = told == null ? token : Math.min(token, quotationBefore(told, token));
    return new Place(token, from, gender, false, speeches.lastSpeaker(offset), told, frequencies);
  }

  /// The first token of what an attribution quotes, `token` where it quotes nothing.
  private int quotationBefore(Attribution told, int token) {
    return told.form() == Form.INDIRECT ? token : scene.at(told.extent().start());
  }

  /// Whether grammar forbids that the pronoun means whom the mention means: inside a quotation its
  /// speaker is "I", an object is another than the subject of its verb, and in "he said that Lund
  /// would stay" he is not Lund.
  boolean isForbidden(Placed mention, Place place) {
    return place.quoted && place.speaker == mention.entity()
        || place.told != null && isNamedInContent(mention.entity(), place.told, place.token)
        || grammar.excludes(mention.span(), place.token);
  }

  private boolean isNamedInContent(Entity entity, Attribution attribution, int source) {
    if (attribution.form() == Form.MIXED) {
      return false;
    }
    boolean quoted = attribution.form() == Form.DIRECT; // who speaks says "I"
    return (quoted || attribution.extent().start() >= scene.span(source).start())
        && attribution.content().stream()
            .flatMap(span -> cast.within(span).stream())
            .anyMatch(m ->
                m.entity() == entity
                    && (m.kind() == MentionKind.NAME || quoted && m.kind() == MentionKind.NOMINAL));
  }

  /// How well a person mentioned before answers to the pronoun at `place`; comparable within one
  /// pronoun.
  double score(Placed mention, Place place) {
    var traits = traits(mention, place);
    double score = 0;
    for (var trait : Trait.values()) {
      score += trait.weight * traits[trait.ordinal()];
    }
    return score;
  }

  private double[] traits(Placed mention, Place place) {
    var entity = mention.entity();
    int at = scene.at(mention.span().start());
    int token = mention.span().end() <= scene.span(place.from).start() ? place.from : place.token;
    boolean subject = syntax.isSubject(mention.span());
    boolean speaks = !place.quoted && place.speaker == entity;
    boolean opens = grammar.isSubject(place.token);
    var traits = new double[Trait.values().length];
    set(traits, Trait.SENTENCES, distance(mention, token));
    set(traits, Trait.NEW_PARAGRAPH, newParagraph(mention, token));
    set(traits, Trait.SUBJECT, subject);
    set(traits, Trait.FIRST_IN_SENTENCE, isFirst(mention));
    set(traits, Trait.GENDER, entity.gender == place.gender);
    set(traits, Trait.PRONOUN_BEFORE, mention.kind() == MentionKind.PRONOUN);
    set(traits, Trait.NOMINAL, mention.kind() == MentionKind.NOMINAL);
    set(traits, Trait.FREQUENCY, Math.min(MOST, place.frequencies.getOrDefault(entity, 0)));
    set(traits, Trait.MAIN, share(entity));
    set(traits, Trait.WORDS, Math.min(100, token - at) / 100.0);
    set(
        traits,
        Trait.QUOTED_APART,
        !place.quoted && scene.quotation(mention.span().start()) != null);
    set(traits, Trait.SPEAKER, speaks && place.told != null);
    set(traits, Trait.BOTH_SUBJECTS, subject && opens);
    set(
        traits,
        Trait.POSSESSIVE_OF_SUBJECT,
        subject && distance(mention, place.token) == 0 && grammar.isPossessive(place.token));
    set(traits, Trait.AFTER_PREPOSITION, scene.is(syntax.phraseStart(at) - 1, "ADP"));
    int sentences = distance(mention, token);
    set(traits, Trait.SAME_SENTENCE, sentences == 0);
    set(traits, Trait.SENTENCE_BEFORE, sentences == 1);
    set(traits, Trait.FAR, Math.max(0, sentences - 4));
    return traits;
  }

  private static void set(double[] traits, Trait trait, boolean holds) {
    traits[trait.ordinal()] = holds ? 1 : 0;
  }

  private static void set(double[] traits, Trait trait, double value) {
    traits[trait.ordinal()] = value;
  }

  private boolean isFirst(Placed mention) {
    for (var before : cast.before(mention.span().start())) {
      if (before.entity().type == mention.entity().type) {
        return scene.sentence(scene.at(before.span().start()))
            != scene.sentence(scene.at(mention.span().start()));
      }
    }
    return true;
  }

  private boolean newParagraph(Placed mention, int token) {
    int from = mention.span().end();
    return scene.text.substring(from, scene.span(token).start()).contains("\n\n");
  }

  /// Sentences between mention and pronoun.
  int distance(Placed mention, int token) {
    return scene.sentence(token) - scene.sentence(scene.at(mention.span().start()));
  }

  private Map<Entity, Integer> frequencies(int offset) {
    var counts = new HashMap<Entity, Integer>();
    cast.before(offset).stream()
        .limit(LOOKED_BACK)
        .forEach(m -> counts.merge(m.entity(), 1, Integer::sum));
    return counts;
  }

  /// The share of `entity` in all names of persons.
  private double share(Entity entity) {
    if (shares.isEmpty()) {
      var names =
          cast.mentions().stream()
              .filter(m -> m.kind() == MentionKind.NAME)
              .map(Placed::entity)
              .filter(e -> e.type == ActorType.PERSON)
              .toList();
      names.forEach(e -> shares.merge(e, 1.0 / names.size(), Double::sum));
    }
    return shares.getOrDefault(entity, 0.0);
  }
}
