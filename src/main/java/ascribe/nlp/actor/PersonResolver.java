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
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Puts the names of persons together: full names first, then bare family and given names.
///
/// Two people of one family name stay apart; a bare family name then means the one who was named in
/// full last before it, and none where nobody was.
final class PersonResolver {

  /// How many times as often the text names in full whom it is about.
  private static final int MAIN = 2;

  private static final Pattern ALIAS =
      Pattern.compile(
          "[ ,]*[,(] ?(?:[\\w ]{0,20} )?(?:known(?: \\w+)? as|born|n[ée]e|nicknamed|alias|aka)"
              + " (?:the )?[\"“]?(?:\\p{Lu}\\w+ )?");

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
      if (candidate.getValue().stream().allMatch(form -> sameName(words, form))) {
        entity =
            entity == null || precedes(candidate.getKey(), entity) ? candidate.getKey() : entity;
      }
    }
    var gender = genderAt(name, words);
    var alias = entity == null ? alias(name) : null;
    if (alias != null) {
      entity = alias;
      formsOf(entity).add(words);
      entity.addForm(text(name));
      place(entity, name, introduced.get(entity), "another name of " + entity.name());
    } else if (entity == null) {
      entity = open(name, words);
      place(entity, name, null, "");
    } else {
      formsOf(entity).add(words);
      var known = PersonName.of(entity.name());
      boolean plainer = words.middle().size() < known.middle().size() && !words.ends(known);
      if (plainer || known.ends(words) || abbreviates(entity.name(), words)) {
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

  private boolean sameName(PersonName a, PersonName b) {
    return a.agrees(b, lexicons.shortNames()) || a.ends(b) || b.ends(a);
  }

  /// Whom the text gives another name here: "Ann Lee (born Ann Carter)", "Ann Lee, known as …".
  private @Nullable Entity alias(Name name) {
    for (var before : cast.before(name.span().start())) {
      var between = scene.text.substring(before.span().end(), name.span().start());
      return ALIAS.matcher(between).matches() ? before.entity() : null;
    }
    return null;
  }

  private static boolean abbreviates(String name, PersonName words) {
    var known = PersonName.of(name).given();
    return known != null
        && known.length() <= 2
        && words.given() != null
        && words.given().length() > 2;
  }

  private void single(Name name, PersonName words) {
    var gender = titleGender(name);
    var candidates =
        names.keySet().stream()
            .filter(e -> formsOf(e).stream().anyMatch(words::means))
            .filter(e -> gender.fits(e.gender))
            .sorted((a, b) -> introduction(a).compareTo(introduction(b)))
            .toList();
    var entity = bearer(candidates, name);
    if (entity == null && candidates.isEmpty()) {
      entity = open(name, words);
      entity.gender = genderAt(name, words);
      place(entity, name, null, "");
    } else if (entity != null) {
      boolean family = formsOf(entity).stream().anyMatch(words::meansFamily);
      entity.addForm(text(name));
      var rule =
          candidates.size() == 1
              ? ""
              : isMain(entity, candidates)
                  ? ", the one named most of these"
                  : ", the one named last in full";
      place(
          entity,
          name,
          introduced.get(entity),
          (family ? "family name of " : "given name of ") + entity.name() + rule);
    }
  }

  /// Of several who may be meant by one name, the one whom the text mostly names, or else the one
  /// whom it named in full last.
  private @Nullable Entity bearer(List<Entity> candidates, Name name) {
    if (candidates.size() == 1) {
      return candidates.getFirst();
    }
    var main =
        candidates.stream()
            .filter(e -> introduction(e).start() < name.span().start())
            .filter(e -> isMain(e, candidates))
            .findFirst();
    return main.orElseGet(() -> nearest(candidates, name));
  }

  /// Whether the text names `entity` in full, and is therefore about, far more than any other.
  private boolean isMain(Entity entity, List<Entity> candidates) {
    return candidates.stream()
        .allMatch(e -> e == entity || formsOf(entity).size() >= MAIN * formsOf(e).size());
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
