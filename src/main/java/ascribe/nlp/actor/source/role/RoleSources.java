package ascribe.nlp.actor.source.role;

import ascribe.model.ActorType;
import ascribe.model.MentionKind;
import ascribe.model.Naming;
import ascribe.model.SourceType;
import ascribe.model.Span;
import ascribe.nlp.actor.lexicon.Gender;
import ascribe.nlp.actor.lexicon.Lexicons;
import ascribe.nlp.actor.lexicon.Organizations;
import ascribe.nlp.actor.lexicon.Spellings;
import ascribe.nlp.actor.lexicon.Table;
import ascribe.nlp.actor.role.RoleReader;
import ascribe.nlp.actor.scene.Cast;
import ascribe.nlp.actor.scene.Cast.Placed;
import ascribe.nlp.actor.scene.Clauses;
import ascribe.nlp.actor.scene.Entity;
import ascribe.nlp.actor.scene.NounPhrases.NounPhrase;
import ascribe.nlp.actor.scene.Role;
import ascribe.nlp.actor.scene.Scene;
import ascribe.nlp.text.Blanks;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Makes actors of sources that have a role but no name: "analysts", "a senior official", "a person
/// familiar with the matter".
///
/// The same plural or definite words are the same actor again; a phrase with "a" is somebody new.
public final class RoleSources {

  /// Words that are kept of a long role.
  private static final int LONGEST = 12;

  /// First words of somebody new.
  private static final Pattern FRESH =
      Pattern.compile(
          "(?:an?|one|another|two|three|four|five|several)\\b", Pattern.CASE_INSENSITIVE);

  private static final Set<String> STATES = Table.words("before-roles.txt");

  private final Scene scene;
  private final Cast cast;
  private final Lexicons lexicons;
  private final RoleReader reader;
  private final Spellings spellings;
  private final Clauses clauses;
  private final UnknownNames unknown;
  private final NamedLater later;
  private final ToldRoles known;

  public RoleSources(
      Scene scene, Cast cast, Lexicons lexicons, RoleReader reader, Clauses clauses) {
    this.scene = scene;
    this.cast = cast;
    this.lexicons = lexicons;
    this.reader = reader;
    this.spellings = new Spellings(scene.text);
    this.clauses = clauses;
    this.unknown = new UnknownNames(scene, cast, lexicons);
    this.later = new NamedLater(scene, cast, lexicons.titles());
    this.known = new ToldRoles(scene, cast);
  }

  /// The actor behind the phrase of a source that ends before `to`; null when its noun names nobody
  /// who could speak.
  public @Nullable Entity of(NounPhrase phrase, int to, Span source) {
    var noun = reader.noun(phrase);
    var word = scene.word(phrase.head());
    var named = unknown.withName(phrase, to);
    if (noun == null && unknown.isName(named)) {
      var entity = unknown.of(named);
      known.put(unknown.kind(named), entity);
      return entity;
    }
    boolean body = noun == null && lexicons.organizations().isNoun(word);
    if (noun == null && !body) {
      return clauses.naming(words(source)) == Naming.ANONYMOUS
              || scene.lower(phrase.head()).endsWith("-old")
          ? find(phrase, to, source, ActorType.PERSON, SourceType.OTHER)
          : null;
    }
    var type = clauses.type(words(source));
    var said = type == null ? reader.type(phrase, to) : type;
    var entity = find(phrase, to, source, body ? ActorType.ORGANIZATION : ActorType.PERSON, said);
    if (lexicons.roles().isPlural(word) && !body) {
      entity.setPlural();
    }
    if (noun != null && entity.gender() == Gender.UNKNOWN) {
      entity.setGender(noun.gender());
    }
    return entity;
  }

  /// Who came in with "a" under the noun in lower case: "the witness" after "a witness"; null for
  /// none.
  public @Nullable Entity introduced(String noun) {
    var entity = known.get(noun);
    return entity != null && FRESH.matcher(entity.name()).lookingAt() ? entity : null;
  }

  public boolean isRole(String word) {
    return lexicons.roles().of(Organizations.singular(word)) != null;
  }

  /// Whether a word in lower case is a noun for a body: "group".
  public boolean isBody(String word) {
    return lexicons.organizations().isNoun(word) || lexicons.organizations().isKind(word);
  }

  /// Whether a word and the role behind it say together what somebody is, whatever the tagger of
  /// parts of speech takes it for: "operating officer", "managing director".
  public boolean isOfRole(int token) {
    var next = scene.lower(token + 1);
    return isOnePerson(next)
        && (STATES.contains(scene.lower(token))
            || lexicons.roles().of(scene.lower(token) + " " + next) != null);
  }

  public boolean isPlural(String word) {
    return lexicons.roles().isPlural(word);
  }

  public boolean isOnePerson(String word) {
    return lexicons.roles().of(word) != null && !isPlural(word);
  }

  /// The actor behind a document whose author is not named.
  ///
  /// @param otherwise how it speaks where no word around it tells
  public Entity document(NounPhrase phrase, int to, Span source, SourceType otherwise) {
    var around = reader.documentType(phrase, to);
    return find(phrase, to, source, ActorType.ORGANIZATION, around == null ? otherwise : around);
  }

  private Entity find(NounPhrase phrase, int to, Span source, ActorType type, SourceType said) {
    int end = end(phrase, to);
    boolean article = scene.lower(phrase.from()).matches("the|an?");
    int from = article ? phrase.from() + 1 : phrase.from();
    var span = scene.span(phrase.from(), end);
    var plain = spellings.of(Blanks.single(scene.span(from, end).of(scene.text)));
    var key = plain.toLowerCase(Locale.ROOT);
    boolean fresh = FRESH.matcher(scene.lower(phrase.from())).matches();
    var head = scene.lower(phrase.head());
    boolean bare = isBare(phrase, to);
    var entity = fresh ? null : bare ? known.definite(phrase, head) : known.get(key);
    entity = entity == null && type == ActorType.PERSON ? later.of(phrase) : entity;
    if (entity == null) {
      entity = new Entity(type, fresh ? Blanks.single(span.of(scene.text)) : plain);
      entity.setNaming(clauses.naming(words(source)));
      entity.setListed(said);
      entity.addRole(
          new Role(plain, head, reader.country(phrase, to), said, reader.isFormer(phrase)));
      affiliate(entity, phrase.from(), to);
      cast.add(entity);
    }
    known.put(key, entity);
    known.put(head, entity);
    var anchor = cast.anchor(entity, span.start());
    var rule = "the same words for the same actor";
    cast.place(
        new Placed(entity, span, MentionKind.NOMINAL, anchor == null ? null : anchor.span(), rule));
    return entity;
  }

  /// "The head"; "the head of security" tells which.
  private boolean isBare(NounPhrase phrase, int to) {
    return scene.lower(phrase.from()).equals("the")
        && phrase.head() == phrase.from() + 1
        && (phrase.to() >= to || !scene.is(phrase.to(), "ADP"));
  }

  private int end(NounPhrase phrase, int to) {
    int end = phrase.to();
    while (end < to
        && end < phrase.from() + LONGEST
        && !scene.word(end).matches("[,;:—–(“\"]|-{2,}")
        && !scene.lower(end).matches("who|which|that|whose|speaking|such|including")) {
      end++;
    }
    return end;
  }

  private void affiliate(Entity entity, int from, int to) {
    for (int i = from; i < to; i++) {
      if (cast.at(scene.span(i).start()) instanceof Placed p
          && p.entity().type() == ActorType.ORGANIZATION) {
        entity.affiliations().add(p.entity().name());
        return;
      }
    }
  }

  private String words(Span source) {
    return Blanks.single(source.of(scene.text).toLowerCase(Locale.ROOT));
  }
}
