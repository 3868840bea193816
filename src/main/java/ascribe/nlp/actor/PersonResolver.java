package ascribe.nlp.actor;

import ascribe.model.ActorType;
import ascribe.model.MentionKind;
import ascribe.model.Span;
import ascribe.nlp.actor.Cast.Placed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Puts the names of persons together: full names first, then bare family and given names.
///
/// Two people of one family name stay apart; a bare family name then means the one who was named in
/// full last before it, and none where nobody was.
final class PersonResolver {

  private final Scene scene;
  private final Cast cast;
  private final Lexicons lexicons;
  private final Map<Entity, List<PersonName>> names = new HashMap<>();
  private final Map<Entity, Span> introduced = new HashMap<>();

  PersonResolver(Scene scene, Cast cast, Lexicons lexicons) {
    this.scene = scene;
    this.cast = cast;
    this.lexicons = lexicons;
  }

  void resolve(List<Name> found) {
    var persons = found.stream().filter(n -> n.type() == ActorType.PERSON).toList();
    for (var name : persons) {
      var words = PersonName.of(text(name));
      if (words.isFull()) {
        full(name, words);
      }
    }
    for (var name : persons) {
      var words = PersonName.of(text(name));
      if (!words.isFull()) {
        single(name, words);
      }
    }
  }

  private void full(Name name, PersonName words) {
    Entity entity = null;
    for (var candidate : names.entrySet()) {
      if (candidate.getValue().stream().allMatch(words::agrees)) {
        entity =
            entity == null || precedes(candidate.getKey(), entity) ? candidate.getKey() : entity;
      }
    }
    var gender = genderAt(name, words);
    if (entity == null) {
      entity = open(name, words);
      place(entity, name, null, "");
    } else {
      formsOf(entity).add(words);
      if (words.middle().size() < PersonName.of(entity.name()).middle().size()
          || abbreviates(entity.name(), words)) {
        entity.rename(text(name));
      } else {
        entity.addForm(text(name));
      }
      place(entity, name, introduced.get(entity), "the same full name");
    }
    if (entity.gender == Gender.UNKNOWN) {
      entity.gender = gender;
    }
  }

  private static boolean abbreviates(String name, PersonName words) {
    var known = PersonName.of(name).given();
    return known != null
        && known.length() <= 2
        && words.given() != null
        && words.given().length() > 2;
  }

  private void single(Name name, PersonName words) {
    var single = words.family();
    var gender = titleGender(name);
    var candidates =
        names.keySet().stream()
            .filter(e -> formsOf(e).stream().anyMatch(n -> n.answersTo(single)))
            .filter(e -> gender.fits(e.gender))
            .sorted((a, b) -> introduction(a).compareTo(introduction(b)))
            .toList();
    var entity = candidates.size() == 1 ? candidates.getFirst() : nearest(candidates, name);
    if (entity == null && candidates.isEmpty()) {
      entity = open(name, words);
      entity.gender = genderAt(name, words);
      place(entity, name, null, "");
    } else if (entity != null) {
      boolean family = formsOf(entity).stream().anyMatch(n -> n.hasFamily(single));
      entity.addForm(text(name));
      var rule = candidates.size() == 1 ? "" : ", the one named last in full";
      place(
          entity,
          name,
          introduced.get(entity),
          (family ? "family name of " : "given name of ") + entity.name() + rule);
    }
  }

  /// The candidate who was named in full last before `name`.
  private @Nullable Entity nearest(List<Entity> candidates, Name name) {
    for (var placed : cast.before(name.span().start())) {
      boolean full = PersonName.of(placed.span().of(scene.text)).isFull();
      if (full && candidates.contains(placed.entity())) {
        return placed.entity();
      }
    }
    return null;
  }

  private Entity open(Name name, PersonName words) {
    var entity = new Entity(ActorType.PERSON, text(name));
    var list = new ArrayList<PersonName>();
    list.add(words);
    names.put(entity, list);
    introduced.put(entity, name.span());
    cast.add(entity);
    return entity;
  }

  private void place(Entity entity, Name name, @Nullable Span restsOn, String rule) {
    var first = restsOn != null && restsOn.start() > name.span().start() ? null : restsOn;
    cast.place(new Placed(entity, name.span(), MentionKind.NAME, first, rule));
  }

  private boolean precedes(Entity a, Entity b) {
    return introduction(a).compareTo(introduction(b)) < 0;
  }

  private Gender genderAt(Name name, PersonName words) {
    var title = titleGender(name);
    var given = words.given();
    if (title != Gender.UNKNOWN) {
      return title;
    }
    return lexicons.people().gender(given == null ? words.family() : given);
  }

  private Gender titleGender(Name name) {
    int before = scene.at(name.span().start()) - 1;
    return lexicons.titles().gender(scene.word(before));
  }

  private String text(Name name) {
    return name.span().of(scene.text).replaceAll("[\\s ]+", " ");
  }

  private List<PersonName> formsOf(Entity entity) {
    return Objects.requireNonNull(names.get(entity), "an entity is named when it is opened");
  }

  private Span introduction(Entity entity) {
    return Objects.requireNonNull(introduced.get(entity), "an entity is introduced when opened");
  }
}
