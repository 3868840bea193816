package ascribe.nlp.actor.pronoun;

import ascribe.model.ActorType;
import ascribe.model.Attribution;
import ascribe.model.Form;
import ascribe.model.MentionKind;
import ascribe.nlp.actor.scene.Cast;
import ascribe.nlp.actor.scene.Cast.Placed;
import ascribe.nlp.actor.scene.Entity;
import ascribe.nlp.actor.scene.Scene;
import ascribe.nlp.actor.scene.Syntax;
import java.util.HashMap;
import java.util.Map;

/// How well a person mentioned before answers to a pronoun: distance, grammatical role, gender, how
/// much of the text is about them, and who speaks where.
final class PronounScore {

  /// A byline stands within so many letters.
  private static final int HEAD = 400;

  /// Mentions of one person that count.
  private static final int MOST = 5;

  private final Scene scene;
  private final Syntax syntax;
  private final Cast cast;
  private final PronounPlaces places;
  private final PronounGrammar grammar;
  private final Map<Entity, Double> shares = new HashMap<>();
  private boolean counted;

  PronounScore(Scene scene, Syntax syntax, Cast cast, PronounPlaces places) {
    this.scene = scene;
    this.syntax = syntax;
    this.cast = cast;
    this.places = places;
    this.grammar = new PronounGrammar(scene, syntax);
  }

  /// Whether grammar forbids that the pronoun means whom the mention means: inside a quotation its
  /// speaker is "I", an object is another than the subject of its verb, in "he said that Lund would
  /// stay" he is not Lund, and whom a letter addresses ("Dear Lund") is "you".
  boolean isForbidden(Placed mention, PronounPlace place) {
    return place.quoted() && place.speaker() == mention.entity()
        || place.told() != null && isNamedInContent(mention.entity(), place.told(), place.token())
        || scene.lower(scene.at(mention.span().start()) - 1).equals("dear")
        || isByline(mention)
        || grammar.excludes(mention.span(), place.token());
  }

  /// "By Ann Lee" on a line of its own: who signs is no one the text speaks of.
  private boolean isByline(Placed mention) {
    int start = mention.span().start();
    int by = scene.at(start) - 1;
    if (start >= HEAD || !scene.word(by).matches("By|BY")) {
      return false;
    }
    int line = scene.span(by).start();
    int end = scene.text.indexOf('\n', start);
    return (line == 0 || scene.text.charAt(line - 1) == '\n')
        && end >= 0
        && scene.text.substring(start, end).chars().noneMatch(c -> ".?!".indexOf(c) >= 0);
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
  double score(Placed mention, PronounPlace place) {
    var traits = traits(mention, place);
    double score = 0;
    for (var trait : Trait.values()) {
      score += trait.weight * traits[trait.ordinal()];
    }
    return score;
  }

  private double[] traits(Placed mention, PronounPlace place) {
    var entity = mention.entity();
    int at = scene.at(mention.span().start());
    int token =
        mention.span().end() <= scene.span(place.from()).start() ? place.from() : place.token();
    boolean subject = syntax.isSubject(mention.span());
    boolean speaks = !place.quoted() && place.speaker() == entity;
    boolean opens = grammar.isSubject(place.token());
    var traits = new double[Trait.values().length];
    set(traits, Trait.SENTENCES, distance(mention, token));
    set(traits, Trait.NEW_PARAGRAPH, newParagraph(mention, token));
    set(traits, Trait.SUBJECT, subject);
    set(traits, Trait.FIRST_IN_SENTENCE, places.isFirst(mention));
    set(traits, Trait.GENDER, entity.gender() == place.gender());
    set(traits, Trait.PRONOUN_BEFORE, mention.kind() == MentionKind.PRONOUN);
    set(traits, Trait.NOMINAL, mention.kind() == MentionKind.NOMINAL);
    set(traits, Trait.FREQUENCY, Math.min(MOST, place.frequencies().getOrDefault(entity, 0)));
    set(traits, Trait.MAIN, share(entity));
    set(traits, Trait.WORDS, Math.min(100, token - at) / 100.0);
    set(
        traits,
        Trait.QUOTED_APART,
        !place.quoted() && scene.quotation(mention.span().start()) != null);
    set(traits, Trait.SPEAKER, speaks);
    set(traits, Trait.BOTH_SUBJECTS, subject && opens);
    set(
        traits,
        Trait.POSSESSIVE_OF_SUBJECT,
        subject && distance(mention, place.token()) == 0 && grammar.isPossessive(place.token()));
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

  private boolean newParagraph(Placed mention, int token) {
    int from = mention.span().end();
    return scene.text.substring(from, scene.span(token).start()).contains("\n\n");
  }

  /// Sentences between mention and pronoun.
  int distance(Placed mention, int token) {
    return scene.sentence(token) - scene.sentence(scene.at(mention.span().start()));
  }

  /// The share of `entity` in all names of persons.
  private double share(Entity entity) {
    if (!counted) {
      counted = true;
      var names =
          cast.mentions().stream()
              .filter(m -> m.kind() == MentionKind.NAME)
              .map(Placed::entity)
              .filter(e -> e.type() == ActorType.PERSON)
              .toList();
      names.forEach(e -> shares.merge(e, 1.0 / names.size(), Double::sum));
    }
    return shares.getOrDefault(entity, 0.0);
  }
}
