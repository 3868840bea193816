package ascribe.nlp.actor.role;

import ascribe.model.ActorType;
import ascribe.model.MentionKind;
import ascribe.model.SourceType;
import ascribe.nlp.actor.lexicon.Gender;
import ascribe.nlp.actor.lexicon.Lexicons;
import ascribe.nlp.actor.scene.Cast;
import ascribe.nlp.actor.scene.Cast.Placed;
import ascribe.nlp.actor.scene.Clauses;
import ascribe.nlp.actor.scene.Entity;
import ascribe.nlp.actor.scene.NounPhrases;
import ascribe.nlp.actor.scene.NounPhrases.NounPhrase;
import ascribe.nlp.actor.scene.Role;
import ascribe.nlp.actor.scene.Scene;
import ascribe.nlp.text.Blanks;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Finds what the text says that a named person is: before the name ("retired US General Keith
/// Kellogg"), after it ("Artyom Shraibman, a political analyst writing for …"), or by a verb ("Ann
/// Lee is a teacher").
public final class RoleFinder {

  private final Scene scene;
  private final Cast cast;
  private final Lexicons lexicons;
  private final NounPhrases phrases;
  private final RoleReader reader;
  private final Clauses clauses;
  private final Premodifiers premodifiers;
  private final Affiliations affiliations;
  private final RoleWords words;

  public RoleFinder(Scene scene, Cast cast, Lexicons lexicons, RoleReader reader, Clauses clauses) {
    this.scene = scene;
    this.cast = cast;
    this.lexicons = lexicons;
    this.phrases = new NounPhrases(scene, lexicons.roles());
    this.reader = reader;
    this.clauses = clauses;
    this.premodifiers = new Premodifiers(scene, cast, lexicons);
    this.affiliations = new Affiliations(scene, cast);
    this.words = new RoleWords(scene, phrases, affiliations);
  }

  public void find() {
    for (var mention : List.copyOf(cast.mentions())) {
      if (mention.entity().type() == ActorType.PERSON && mention.kind() == MentionKind.NAME) {
        int name = scene.at(mention.span().start());
        for (var phrase : premodifiers.before(name, scene.at(mention.span().end() - 1) + 1)) {
          int limit = premodifiers.isWithField(phrase, name) ? name : phrase.to();
          add(mention.entity(), phrase, limit, limit);
        }
        after(mention);
      }
    }
  }

  private void after(Placed mention) {
    int to = scene.at(mention.span().end() - 1) + 1;
    int at = to;
    if (scene.word(at).equals(",") && scene.word(at + 1).matches("\\d\\d?")) {
      mention.entity().setAge(Integer.parseInt(scene.word(at + 1)));
      at += 2;
    }
    if (scene.word(at).matches("[,—–(]|-{1,2}")) {
      int limit = end(at);
      var opening = Opening.of(scene, at + 1);
      var phrase = opened(opening, limit);
      if (scene.lower(at + 1).equals("who") && mention.entity().listed() == null) {
        var clause = scene.span(at + 1, limit).of(scene.text).toLowerCase(Locale.ROOT);
        mention.entity().setListed(clauses.type(clause));
      }
      if (phrase != null && describes(phrase, limit)) {
        add(mention.entity(), phrase, limit, limit, opening);
        if (second(phrase, limit) instanceof NounPhrase second) {
          add(mention.entity(), second, limit, limit);
        }
        cast.describe(mention.entity(), scene.span(phrase.from()).start());
      }
    } else if (scene.word(at).equals("of") || scene.word(at).equals("from")) {
      affiliations.behind(mention.entity(), at, Math.min(at + 4, scene.size()));
    } else if (scene.lower(at).matches("is|was|becomes|became")
        && scene.quotation(mention.span().start()) == null) {
      var phrase = phrases.at(at + 1, end(at));
      if (phrase != null && scene.isDeterminer(at + 1) && reader.noun(phrase) != null) {
        add(mention.entity(), phrase, end(at), end(at));
      }
    }
  }

  /// The role that is told, also where the tagger of parts of speech sees a verb in it: "until
  /// recently head of the navy".
  private @Nullable NounPhrase opened(Opening opening, int limit) {
    int from = opening.from();
    var phrase = phrases.at(from, limit);
    boolean misread =
        phrase == null
            && opening.past()
            && from + 1 < limit
            && lexicons.roles().of(scene.word(from)) != null
            && scene.word(from + 1).equals("of");
    return misread ? new NounPhrase(from, from, from + 1) : phrase;
  }

  /// Whether a phrase behind a name and a comma is an apposition and not the next item of a list.
  private boolean describes(NounPhrase phrase, int limit) {
    var noun = reader.noun(phrase);
    if (noun == null || lexicons.roles().isPlural(scene.word(phrase.head()))) {
      return false;
    }
    var next = scene.lower(phrase.to());
    boolean speaks = lexicons.verbs().isForm(next) && !next.endsWith("ing");
    boolean verbNext =
        scene.is(phrase.to(), "AUX")
            || scene.is(phrase.to(), "VERB") && (speaks || limit == phrase.to());
    return !isPerson(phrase.head())
        && !isPerson(phrase.to())
        && !scene.lower(phrase.from()).equals("no")
        && !verbNext
        && (!next.equals("and") || second(phrase, limit) != null);
  }

  /// "Chairman and chief executive": the second of two roles that one person has; null for what an
  /// article or owner of its own makes another's.
  private @Nullable NounPhrase second(NounPhrase first, int limit) {
    int at = first.to() + 1;
    if (!scene.word(first.to()).equals("and") || at >= limit || scene.isDeterminer(at)) {
      return null;
    }
    var phrase = phrases.at(at, limit);
    boolean role =
        phrase != null
            && reader.noun(phrase) != null
            && !lexicons.roles().isPlural(scene.word(phrase.head()))
            && IntStream.range(at, phrase.to()).noneMatch(scene::isPossessive)
            && !isPerson(phrase.head())
            && !isPerson(phrase.to());
    return role ? phrase : null;
  }

  private boolean isPerson(int token) {
    return cast.at(spanStart(token)) instanceof Placed p && p.entity().type() == ActorType.PERSON;
  }

  private int spanStart(int token) {
    return token < scene.size() ? scene.span(token).start() : scene.text.length();
  }

  /// End of an apposition that opens with the mark at `open`.
  private int end(int open) {
    int i = open + 1;
    while (i < scene.size()
        && scene.sentence(i) == scene.sentence(open)
        && !scene.word(i).matches("[,;:.!?)—–“”\"]|-{2}")) {
      i++;
    }
    return i;
  }

  private void add(Entity person, NounPhrase phrase, int limit, int clauseEnd) {
    add(person, phrase, limit, clauseEnd, new Opening(phrase.from(), phrase.from(), false));
  }

  private void add(Entity person, NounPhrase phrase, int limit, int clauseEnd, Opening opening) {
    var noun = reader.noun(phrase);
    if (noun == null) {
      return;
    }
    boolean then = opening.told() < opening.from();
    int from = then ? opening.told() : words.from(phrase);
    var text = Blanks.single(scene.span(from, words.to(phrase, limit)).of(scene.text));
    var country = reader.country(phrase, limit);
    var now = reader.type(phrase, limit);
    var type = opening.past() && now == SourceType.OFFICIAL ? SourceType.POLITICIAN : now;
    person.addRole(
        new Role(
            text,
            lexicons.titles().role(noun.noun()),
            country,
            type,
            opening.past() || reader.isFormer(phrase)));
    if (person.gender() == Gender.UNKNOWN) {
      person.setGender(noun.gender());
    }
    affiliations.within(person, phrase.from(), phrase.head());
    affiliations.behind(person, phrase.to(), clauseEnd);
    if (country != null && type == SourceType.OFFICIAL && person.affiliations().isEmpty()) {
      person.affiliations().add(country);
    }
  }
}
