package ascribe.nlp.actor.source.phrase;

import ascribe.model.ActorType;
import ascribe.model.MentionKind;
import ascribe.nlp.actor.lexicon.Organizations;
import ascribe.nlp.actor.lexicon.Titles;
import ascribe.nlp.actor.scene.Cast;
import ascribe.nlp.actor.scene.Cast.Placed;
import ascribe.nlp.actor.scene.Entity;
import ascribe.nlp.actor.scene.NounPhrases.NounPhrase;
import ascribe.nlp.actor.scene.Scene;
import ascribe.nlp.actor.source.role.RoleSources;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Finds the person or body whom the phrase of a source leads up to and names at its end.
public final class Introduced {

  private final Scene scene;
  private final Cast cast;
  private final RoleSources roles;
  private final OfficeBearers bearers;
  private final BehindComma behind;
  private final GivenNames given;

  public Introduced(Scene scene, Cast cast, RoleSources roles, Titles titles) {
    this.scene = scene;
    this.cast = cast;
    this.roles = roles;
    this.behind = new BehindComma(scene, cast);
    this.given = new GivenNames(scene);
    this.bearers = new OfficeBearers(scene, cast, roles, titles);
  }

  /// The person or body of a source whose first phrase is given and which ends before token `to`.
  public @Nullable Placed by(NounPhrase phrase, int to) {
    var person = personBehind(phrase, to);
    if (person != null) {
      return person;
    }
    var body = bodyAfterComma(phrase, to);
    var named = body == null ? personAfterComma(phrase, to) : body;
    if (named != null) {
      return named;
    }
    var between = phrase.to() == to ? personInCommas(phrase) : null;
    return between == null ? bearers.of(phrase, to) : between;
  }

  /// "One conservative, radio host Ann Lee, disagrees": the person between commas whom the source
  /// leaves out.
  private @Nullable Placed personInCommas(NounPhrase phrase) {
    int i = phrase.to();
    if (!scene.word(i).equals(",") || !roles.isOnePerson(scene.word(phrase.head()))) {
      return null;
    }
    int called = given.behind(i + 1);
    do {
      i++;
    } while (i < called || scene.is(i, "ADJ", "NOUN") || scene.isDeterminer(i));
    if (i < scene.size() && cast.personAt(scene.span(i).start()) instanceof Placed p) {
      int end = scene.at(p.span().end() - 1) + 1;
      return scene.word(end).equals(",") ? p : null;
    }
    return null;
  }

  /// "Trump’s informal envoy, lawyer John Coale", "the mayor, Ann Lee": a person whom the phrase
  /// leads up to; in "the mayor, Ann Lee's brother" that is nobody named, and in "both doctors, Ann
  /// Lee and Paul Reed" not one.
  private @Nullable Placed personBehind(NounPhrase phrase, int to) {
    int i = phrase.to();
    while (i < to
        && (scene.word(i).equals(",")
            || scene.is(i, "ADJ", "NOUN", "PROPN")
            || scene.startsCapital(i) && scene.word(i - 1).equals(",")
            || roles.isOfRole(i)
            || scene.isPossessive(i))) {
      if (cast.personAt(scene.span(i).start()) instanceof Placed p) {
        i = scene.at(p.span().end() - 1) + 1;
        if (!scene.isPossessive(i)) {
          return roles.isPlural(scene.word(phrase.head())) || joins(i) ? null : p;
        }
      }
      i++;
    }
    return null;
  }

  /// Whether one more name or word follows: "Ann Lee and Paul Reed".
  private boolean joins(int token) {
    return scene.lower(token).matches("and|&|or");
  }

  /// "The company, Norrland Freight", "the plant's owner, Norrland Freight".
  private @Nullable Placed bodyAfterComma(NounPhrase phrase, int to) {
    var noun = scene.lower(phrase.head());
    boolean one =
        noun.equals(Organizations.singular(noun)) && noun.equals(scene.word(phrase.head()));
    int comma = behindBody(phrase, to);
    if (!one || comma >= to || !scene.word(comma).equals(",")) {
      return null;
    }
    int from = comma + (scene.lower(comma + 1).equals("the") ? 2 : 1);
    if (from < to
        && cast.at(scene.span(from).start()) instanceof Placed p
        && p.entity().type() == ActorType.ORGANIZATION
        && p.kind() == MentionKind.NAME) {
      int end = scene.at(p.span().end() - 1) + 1;
      return end >= to || end + 1 == to && scene.word(end).equals(",") ? p : null;
    }
    return null;
  }

  /// Where a phrase for a body ends with what hangs on it and names nobody: "a group for tenants".
  private int behindBody(NounPhrase phrase, int to) {
    int end = phrase.to();
    while (end < to
        && roles.isBody(scene.word(phrase.head()))
        && scene.is(end, "ADP", "DET", "ADJ", "NOUN")
        && !isOfABody(end)) {
      end++;
    }
    return end;
  }

  /// "The minister of the economy, Mr. Lund", "a spokesman for Norrland, Mr. Lund": a person named
  /// at the end of the phrase. In "a spokesman for the mayor, Ann Lee" the name may be the mayor's,
  /// and nobody is meant for sure; in "the chair of the judges, Ann Lee" it cannot be the judges'.
  private @Nullable Placed personAfterComma(NounPhrase phrase, int to) {
    int comma = phrase.to();
    while (comma < to && !scene.word(comma).equals(",")) {
      boolean describes =
          scene.is(comma, "ADP", "DET", "ADJ", "NOUN", "PART")
              || scene.is(comma, "VERB") && scene.is(comma - 1, "NOUN") // "the car wash"
              || scene.isDeterminer(comma - 1) && scene.lower(comma).endsWith("ing")
              || isOfABody(comma)
              || isOfAThing(comma)
              || somebody(comma) != null;
      if (!describes || isSomebody(scene.word(comma))) {
        return null;
      }
      comma++;
    }
    int last = comma; // "a spokesman for Ann Lee, Paul Reed, who"
    for (int i = comma + 1; i < to && !scene.lower(i).matches("who|whose|which"); i++) {
      last = scene.word(i).equals(",") ? last : i;
    }
    var end = behind.atEnd(comma, last + 1);
    return end != null
            && roles.isOnePerson(scene.word(phrase.head()))
            && !isNamed(end.entity(), phrase.to(), comma)
        ? end
        : null;
  }

  /// "The mayor", whose the name may be; no family is called so.
  private boolean isSomebody(String word) {
    return roles.isRole(word) && !roles.isPlural(word) && !word.equals("family");
  }

  private boolean isNamed(Entity person, int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(this::somebody)
        .anyMatch(p -> p != null && p.entity() == person);
  }

  /// Whom a name that is not another's description means: "a spokesman for Ann Lee".
  private @Nullable Placed somebody(int token) {
    return cast.personAt(scene.span(token).start());
  }

  /// "The Reed slate", "the foreman at Harrow Dam".
  private boolean isOfAThing(int token) {
    boolean person =
        cast.at(scene.span(token).start()) instanceof Placed p
            && p.entity().type() == ActorType.PERSON;
    return scene.is(token, "PROPN") && (!person || scene.is(token + 1, "NOUN"));
  }

  private boolean isOfABody(int token) {
    return cast.at(scene.span(token).start()) instanceof Placed p
        && p.kind() == MentionKind.NAME
        && p.entity().type() != ActorType.PERSON;
  }
}
