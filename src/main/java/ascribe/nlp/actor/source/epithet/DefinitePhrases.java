package ascribe.nlp.actor.source.epithet;

import ascribe.model.ActorType;
import ascribe.model.MentionKind;
import ascribe.nlp.actor.body.DescribedBodies;
import ascribe.nlp.actor.lexicon.Lexicons;
import ascribe.nlp.actor.lexicon.RoleNouns.RoleNoun;
import ascribe.nlp.actor.lexicon.Table;
import ascribe.nlp.actor.role.RoleReader;
import ascribe.nlp.actor.scene.Cast;
import ascribe.nlp.actor.scene.Cast.Placed;
import ascribe.nlp.actor.scene.Entity;
import ascribe.nlp.actor.scene.NounPhrases;
import ascribe.nlp.actor.scene.NounPhrases.NounPhrase;
import ascribe.nlp.actor.scene.Role;
import ascribe.nlp.actor.scene.Scene;
import ascribe.nlp.actor.source.role.Ranks;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Ties definite phrases to the one actor that they can mean: "the Belarusian leader", "the
/// ministry", "the 47-year-old". Two candidates, or none named before, leave a phrase open.
public final class DefinitePhrases {

  private static final Pattern AGE = Pattern.compile("(\\d{1,3})-year-old");

  /// Sentences back within which one of several counts as the one who is spoken of.
  private static final int NEAR = 1;

  /// Words that praise or place somebody and part nobody from others of the same role.
  private static final Set<String> PLAIN = Table.words("plain-modifiers.txt");

  private final Scene scene;
  private final Chiefs chiefs;
  private final Cast cast;
  private final Lexicons lexicons;
  private final RoleReader reader;
  private final DescribedBodies descriptions;
  private final NounPhrases phrases;
  private final UnnamedRivals rivals;
  private final BodyWords named;

  public DefinitePhrases(
      Scene scene, Cast cast, Lexicons lexicons, RoleReader reader, DescribedBodies descriptions) {
    this.scene = scene;
    this.chiefs = new Chiefs(scene, cast);
    this.cast = cast;
    this.lexicons = lexicons;
    this.reader = reader;
    this.descriptions = descriptions;
    this.phrases = new NounPhrases(scene, lexicons.roles());
    this.rivals = new UnnamedRivals(scene, cast, lexicons.roles());
    this.named = new BodyWords(scene, cast, lexicons.organizations());
  }

  public void resolve() {
    for (int i = 0; i < scene.size(); i++) {
      var phrase = scene.lower(i).equals("the") ? phrases.at(i, scene.sentenceEnd(i)) : null;
      if (phrase != null && standsAlone(phrase)) {
        resolve(phrase);
      }
    }
  }

  private void resolve(NounPhrase phrase) {
    var all = candidates(phrase);
    var candidates = all.size() > 1 ? all.stream().filter(e -> isNear(e, phrase)).toList() : all;
    if (candidates.size() != 1) {
      return;
    }
    var entity = candidates.getFirst();
    int start = scene.span(phrase.from()).start();
    var anchor = cast.anchor(entity, start);
    if (anchor != null && !rivals.between(anchor, phrase)) {
      var words = scene.span(phrase.from() + 1, phrase.to()).of(scene.text);
      var where = all.size() > 1 ? "here" : "in the text";
      var rule = "the only " + words + " " + where + " is " + entity.name() + describe(entity);
      cast.place(
          new Placed(
              entity,
              scene.span(phrase.from(), phrase.to()),
              MentionKind.NOMINAL,
              anchor.span(),
              rule));
    }
  }

  /// Whether a phrase stands right behind the last mention of `entity`.
  private boolean isNear(Entity entity, NounPhrase phrase) {
    var anchor = cast.anchor(entity, scene.span(phrase.from()).start());
    return anchor != null
        && scene.sentence(phrase.from()) - scene.sentence(scene.at(anchor.span().start())) <= NEAR;
  }

  private static String describe(Entity entity) {
    return entity.roles().isEmpty() ? "" : ", " + entity.roles().getFirst().text();
  }

  private List<Entity> candidates(NounPhrase phrase) {
    var age = AGE.matcher(scene.lower(phrase.head()));
    if (age.matches()) {
      int years = Integer.parseInt(age.group(1));
      return cast.entities().stream().filter(e -> e.age() == years).toList();
    }
    var noun = reader.noun(phrase);
    return cast.entities().stream()
        .filter(e ->
            switch (e.type()) {
              case PERSON -> noun != null && personFits(e, noun, phrase);
              case ORGANIZATION -> named.fit(e, phrase) || descriptions.fit(e, phrase);
              case GPE -> false;
            })
        .toList();
  }

  private boolean personFits(Entity person, RoleNoun noun, NounPhrase phrase) {
    boolean several = lexicons.roles().isPlural(scene.word(phrase.head()));
    return several == person.plural()
        && noun.gender().fits(person.gender())
        && (person.roles().stream().anyMatch(r -> matches(r, noun, phrase))
            || chiefs.isOne(person, phrase));
  }

  private boolean matches(Role role, RoleNoun noun, NounPhrase phrase) {
    var roleNoun = lexicons.roles().of(role.head());
    boolean leads = noun.noun().equals("leader") && roleNoun != null && roleNoun.leader();
    boolean same = role.head().equals(lexicons.titles().role(noun.noun()));
    if (!same && !leads || role.former() != reader.isFormer(phrase)) {
      return false;
    }
    var country = country(phrase);
    if (country == null && scene.word(phrase.to()).equals("of") && !isOfTheSame(role, phrase)) {
      return false;
    }
    return (country == null || country.equals(role.country())) && modifiersFit(role, phrase);
  }

  /// "The mayor of Halden" behind "Ann Lund, mayor of Halden".
  private boolean isOfTheSame(Role role, NounPhrase phrase) {
    var of = phrases.at(phrase.to() + 1, scene.sentenceEnd(phrase.head()));
    return of != null
        && !scene.is(of.to(), "ADP")
        && !scene.isPossessive(of.to())
        && (" " + role.text().toLowerCase(Locale.ROOT))
            .endsWith(
                " " + scene.span(phrase.head(), of.to()).of(scene.text).toLowerCase(Locale.ROOT));
  }

  private @Nullable String country(NounPhrase phrase) {
    return reader.country(phrase, scene.sentenceEnd(phrase.head()));
  }

  /// Every other word before the noun must be a word of the role: "the opposition leader" is no
  /// "Belarusian leader".
  private boolean modifiersFit(Role role, NounPhrase phrase) {
    var words = List.of(role.text().toLowerCase(Locale.ROOT).split("[\\s-]+"));
    var told = IntStream.range(phrase.from(), phrase.to()).mapToObj(scene::word).toList();
    if (Ranks.isBelow(role.text(), told)) {
      return false;
    }
    for (int i = phrase.from() + 1; i < phrase.head(); i++) {
      boolean national = lexicons.places().country(scene.word(i)) != null;
      if (!national && !words.contains(scene.lower(i)) && !PLAIN.contains(scene.lower(i))) {
        return false;
      }
    }
    return true;
  }

  /// Whether no name is part of the phrase, and it does not itself describe a name beside it.
  private boolean standsAlone(NounPhrase phrase) {
    boolean named =
        scene.startsCapital(phrase.head()) && cast.at(scene.span(phrase.head()).start()) != null
            || phrase.to() < scene.size() && isPerson(phrase.to())
            || scene.word(phrase.to()).equals(",") && isPerson(phrase.to() + 1);
    boolean apposition =
        scene.word(phrase.from() - 1).matches("[,—–(]") && isPerson(phrase.from() - 2);
    boolean goesOn = scene.is(phrase.to(), "NOUN");
    return !named && !apposition && !goesOn;
  }

  private boolean isPerson(int token) {
    return token >= 0
        && token < scene.size()
        && cast.at(scene.span(token).start()) instanceof Placed p
        && p.entity().type() == ActorType.PERSON;
  }
}
