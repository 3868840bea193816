package ascribe.nlp.actor.role;

import ascribe.model.ActorType;
import ascribe.model.SourceType;
import ascribe.nlp.actor.lexicon.Lexicons;
import ascribe.nlp.actor.lexicon.Organizations;
import ascribe.nlp.actor.lexicon.Places.Kind;
import ascribe.nlp.actor.lexicon.RoleNouns.RoleNoun;
import ascribe.nlp.actor.lexicon.Table;
import ascribe.nlp.actor.scene.Cast;
import ascribe.nlp.actor.scene.NounPhrases.NounPhrase;
import ascribe.nlp.actor.scene.Scene;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads from a noun phrase which role it names, of which state, and how who has it speaks.
public final class RoleReader {

  private static final Set<String> FORMER = Table.words("former-words.txt");

  /// Roles that a nationality makes official: "a Ukrainian spokesman".
  private static final Set<String> SPEAK_FOR_STATE =
      Set.of("leader", "spokesman", "spokeswoman", "spokesperson", "side", "negotiator");

  /// Nouns for bodies of any kind, so that their modifiers decide: "the state news agency".
  private static final Set<String> ANY_BODY = Table.words("any-bodies.txt");

  private final Scene scene;
  private final Cast cast;
  private final Lexicons lexicons;
  private final BodyTypes bodies;

  public RoleReader(Scene scene, Cast cast, Lexicons lexicons) {
    this.scene = scene;
    this.cast = cast;
    this.lexicons = lexicons;
    this.bodies = new BodyTypes(lexicons);
  }

  /// The role noun that ends the phrase, of two words where these have a meaning of their own.
  public @Nullable RoleNoun noun(NounPhrase phrase) {
    if (phrase.head() > phrase.from()) {
      var two =
          lexicons.roles().of(scene.lower(phrase.head() - 1) + " " + scene.lower(phrase.head()));
      if (two != null) {
        return two;
      }
    }
    return lexicons.roles().of(scene.word(phrase.head()));
  }

  /// How the actor speaks whom the phrase and what hangs on it, up to `limit`, describe.
  public SourceType type(NounPhrase phrase, int limit) {
    var noun = noun(phrase);
    var around = around(phrase, noun, limit);
    SourceType type;
    if (noun == null) {
      type = bodyType(phrase, around);
    } else {
      type = noun.byAffiliation() && around != null ? around : noun.type();
    }
    return type == SourceType.OFFICIAL && isFormer(phrase) ? SourceType.POLITICIAN : type;
  }

  /// How a document speaks, by the words around its noun; null when they do not tell.
  public @Nullable SourceType documentType(NounPhrase phrase, int limit) {
    return around(phrase, null, limit);
  }

  public boolean isFormer(NounPhrase phrase) {
    for (int i = phrase.from(); i <= phrase.head(); i++) {
      if (FORMER.contains(scene.lower(i)) || scene.lower(i).startsWith("ex-")) {
        return true;
      }
    }
    return false;
  }

  /// The state that a demonym or country name in the phrase, or behind it, speaks of.
  public @Nullable String country(NounPhrase phrase, int limit) {
    for (int i = phrase.from(); i < phrase.head(); i++) {
      var country = countryAt(i);
      if (country != null) {
        return country;
      }
    }
    if (!scene.word(phrase.to()).equals("of")) {
      return null;
    }
    int at = scene.lower(phrase.to() + 1).equals("the") ? phrase.to() + 2 : phrase.to() + 1;
    for (int to = Math.min(limit, at + 4); to > at; to--) {
      var place = lexicons.places().of(scene.span(at, to).of(scene.text));
      if (place != null && place.kind() == Kind.COUNTRY) {
        return place.actor();
      }
    }
    return null;
  }

  private @Nullable String countryAt(int i) {
    var country = lexicons.places().country(scene.word(i));
    var place = country == null ? lexicons.places().of(scene.word(i)) : null;
    return place != null && place.kind() == Kind.COUNTRY ? place.actor() : country;
  }

  private SourceType bodyType(NounPhrase phrase, @Nullable SourceType around) {
    var word = Organizations.singular(scene.lower(phrase.head()));
    if (ANY_BODY.contains(word) && around != null) {
      return around;
    }
    var type = typeAt(phrase.head(), null);
    return type == null ? around == null ? SourceType.OTHER : around : type;
  }

  /// What the words around the noun say, the nearest before it first, then those behind it.
  private @Nullable SourceType around(NounPhrase phrase, @Nullable RoleNoun noun, int limit) {
    boolean two = noun != null && noun.noun().contains(" ");
    for (int i = phrase.head() - (two ? 2 : 1); i >= phrase.from(); i--) {
      var type = typeAt(i, noun);
      if (type != null) {
        return type;
      }
    }
    for (int i = phrase.to(); i < limit; i++) {
      var type =
          scene.is(i, "PRON", "VERB") && lexicons.roles().modifier(scene.lower(i)) == null
              ? null
              : typeAt(i, noun);
      if (type != null) {
        return type;
      }
    }
    return null;
  }

  private @Nullable SourceType typeAt(int i, @Nullable RoleNoun noun) {
    var mention = cast.at(scene.span(i).start());
    if (mention != null && mention.entity().type() != ActorType.PERSON) {
      return bodies.of(mention.entity());
    }
    var pair = pairAt(i);
    if (pair != null) {
      return pair;
    }
    var word = scene.lower(i);
    var known = scene.startsCapital(i) ? lexicons.organizations().of(scene.word(i)) : null;
    if (known != null) {
      return known.sourceType();
    }
    if (countryAt(i) != null && noun != null) {
      return SPEAK_FOR_STATE.contains(noun.noun()) ? SourceType.OFFICIAL : null;
    }
    var place = lexicons.places().of(scene.word(i));
    if (place != null && place.kind() == Kind.SEAT) {
      return SourceType.OFFICIAL;
    }
    var modifier = lexicons.roles().modifier(word);
    if (modifier == null) {
      modifier = lexicons.roles().modifier(Organizations.singular(word));
    }
    return modifier == null ? bodyWord(i, word) : modifier;
  }

  /// What two words say together that they do not say alone: "central bank".
  private @Nullable SourceType pairAt(int i) {
    if (i == 0 || i >= scene.size()) {
      return null;
    }
    var pair = scene.lower(i - 1) + " " + scene.lower(i);
    var type = lexicons.roles().modifier(pair);
    if (type == null && scene.startsCapital(i - 1)) {
      var known = lexicons.organizations().of(scene.span(i - 1, i + 1).of(scene.text));
      type = known == null ? null : known.sourceType();
    }
    return type;
  }

  private @Nullable SourceType bodyWord(int i, String word) {
    boolean body =
        scene.startsCapital(i)
            ? lexicons.organizations().inNames(word) || lexicons.organizations().isNoun(word)
            : lexicons.organizations().isNoun(word);
    return body ? lexicons.organizations().sourceType(word.toLowerCase(Locale.ROOT)) : null;
  }
}
