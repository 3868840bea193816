package ascribe.nlp.actor.person;

import ascribe.model.ActorType;
import ascribe.model.MentionKind;
import ascribe.model.Span;
import ascribe.nlp.actor.lexicon.Gender;
import ascribe.nlp.actor.lexicon.Lexicons;
import ascribe.nlp.actor.lexicon.PersonName;
import ascribe.nlp.actor.lexicon.Spellings;
import ascribe.nlp.actor.scene.Cast;
import ascribe.nlp.actor.scene.Cast.Placed;
import ascribe.nlp.actor.scene.Entity;
import ascribe.nlp.actor.scene.Name;
import ascribe.nlp.actor.scene.Scene;
import ascribe.nlp.text.Blanks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The persons that names have been put together to: how each is named, where it was named first,
/// and what its names tell of a man or a woman.
final class Persons {

  private final Scene scene;
  private final Cast cast;
  private final Lexicons lexicons;
  private final Map<Entity, List<PersonName>> names = new HashMap<>();
  private final Map<Entity, Span> introduced = new HashMap<>();
  private final Spellings spellings;
  private final Map<Span, String> families = new HashMap<>();

  Persons(Scene scene, Cast cast, Lexicons lexicons) {
    this.scene = scene;
    this.cast = cast;
    this.lexicons = lexicons;
    this.spellings = new Spellings(scene.text);
  }

  /// Tells the family names that some of the names leave out: "Tom and Helen Sheehy".
  void share(Map<Span, String> left) {
    families.putAll(left);
  }

  Set<Entity> all() {
    return names.keySet();
  }

  /// A person named here for the first time.
  Entity open(Name name, PersonName words) {
    var entity = new Entity(ActorType.PERSON, text(name));
    var list = new ArrayList<PersonName>();
    list.add(words);
    names.put(entity, list);
    introduced.put(entity, name.span());
    cast.add(entity);
    return entity;
  }

  /// Adds a mention of a person by `name`.
  ///
  /// @param known whether the person is recognised by the name under which it was introduced
  /// @param rule why, in plain words
  void place(Entity entity, Name name, boolean known, String rule) {
    @Nullable Span restsOn = known ? introduction(entity) : null;
    var first = restsOn != null && restsOn.start() > name.span().start() ? null : restsOn;
    cast.place(new Placed(entity, name.span(), MentionKind.NAME, first, rule));
  }

  /// Whether `a` was named before `b`.
  boolean precedes(Entity a, Entity b) {
    return introduction(a).compareTo(introduction(b)) < 0;
  }

  /// What title and given name tell.
  Gender genderAt(Name name, PersonName words) {
    var title = titleGender(name.span());
    var given = words.given();
    if (title != Gender.UNKNOWN) {
      return title;
    }
    return lexicons.people().gender(given == null ? words.family() : given);
  }

  /// What the title before a name tells.
  Gender titleGender(Span name) {
    int before = scene.at(name.start()) - 1;
    return lexicons.titles().gender(scene.word(before));
  }

  /// The words of a name, with single blanks; those in capitals throughout as the text spells them
  /// elsewhere: "PETER GRAY" as "Peter Gray"; with the family name where another one's stands for
  /// both.
  String text(Name name) {
    var words = spellings.of(Blanks.single(name.span().of(scene.text)));
    var family = families.get(name.span());
    return family == null ? words : words + " " + family;
  }

  /// The names by which a person was called in full.
  List<PersonName> formsOf(Entity entity) {
    return Objects.requireNonNull(names.get(entity), "an entity is named when it is opened");
  }

  /// Where a person was named first.
  Span introduction(Entity entity) {
    return Objects.requireNonNull(introduced.get(entity), "an entity is introduced when opened");
  }
}
