package ascribe.nlp.actor.person;

import ascribe.nlp.actor.lexicon.Gender;
import ascribe.nlp.actor.lexicon.PersonName;
import ascribe.nlp.actor.pronoun.OwnPronouns;
import ascribe.nlp.actor.scene.Cast;
import ascribe.nlp.actor.scene.Cast.Placed;
import ascribe.nlp.actor.scene.Entity;
import ascribe.nlp.actor.scene.Name;
import ascribe.nlp.actor.scene.Scene;
import ascribe.nlp.actor.scene.Syntax;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Puts bare family and given names to the persons named in full.
///
/// Two people of one family name stay apart; a bare family name then means the one whom the text
/// mostly names or called so before, else the one named in full last, and none where nobody was or
/// where one sentence names two of them so.
final class SingleNames {

  /// How many times as often the text names in full whom it is about.
  private static final int MAIN = 2;

  private final Scene scene;
  private final Cast cast;
  private final Syntax syntax;
  private final Persons persons;
  private final OwnPronouns own;
  private final Kin relatives;

  SingleNames(Scene scene, Cast cast, Persons persons) {
    this.scene = scene;
    this.cast = cast;
    this.syntax = new Syntax(scene);
    this.persons = persons;
    this.own = new OwnPronouns(scene);
    this.relatives = new Kin(scene, cast);
  }

  /// Ties a bare name to the one who is meant, to nobody where that is uncertain, or opens a new
  /// person.
  void resolve(Name name, PersonName words) {
    var gender = persons.titleGender(name.span());
    var candidates =
        persons.all().stream()
            .filter(e -> persons.formsOf(e).stream().anyMatch(words::means))
            .filter(e -> gender.fits(e.gender()))
            .sorted((a, b) -> persons.introduction(a).compareTo(persons.introduction(b)))
            .toList();
    var entity = bearer(candidates, name);
    if (entity == null && candidates.isEmpty()) {
      entity = persons.open(name, words);
      entity.setGender(persons.genderAt(name, words));
      persons.place(entity, name, false, "");
    } else if (entity != null) {
      if (entity.gender() == Gender.UNKNOWN) {
        entity.setGender(gender);
      }
      boolean family = persons.formsOf(entity).stream().anyMatch(words::meansFamily);
      entity.addForm(persons.text(name));
      var rule = candidates.size() == 1 ? "" : why(entity, candidates, name);
      persons.place(
          entity,
          name,
          true,
          (family ? "family name of " : "given name of ") + entity.name() + rule);
    }
  }

  private String why(Entity entity, List<Entity> candidates, Name name) {
    var named = nearest(candidates, name);
    if (isMain(entity, candidates)) {
      return ", the one named most of these";
    }
    return named == null || named.entity() == entity
        ? ", the one named last in full"
        : ", the one called so before";
  }

  /// Of several who may be meant by one name, the one whom the text mostly names, or else the one
  /// whom it named in full last.
  private @Nullable Entity bearer(List<Entity> candidates, Name name) {
    if (candidates.size() <= 1) {
      return candidates.isEmpty() ? null : candidates.getFirst();
    }
    var family =
        candidates.stream()
            .filter(e -> persons.formsOf(e).stream().anyMatch(words(name)::meansFamily))
            .toList();
    if (!family.isEmpty() && family.size() < candidates.size()) {
      return bearer(family, name); // "John" of Tom John and John Reed
    }
    var nearest = nearest(candidates, name);
    if (nearest != null && relatives.isMeant(nearest, candidates, name)) {
      return nearest.entity();
    }
    var own = candidates.stream().filter(e -> !relatives.isOne(persons.introduction(e))).toList();
    if (!own.isEmpty() && own.size() < candidates.size()) {
      return bearer(own, name);
    }
    int before = scene.at(name.span().start()) - 1;
    if (isByAge(before) || isByAge(before - 1)) {
      return null;
    }
    var fitting = ofOwnGender(candidates, name);
    if (!fitting.isEmpty() && fitting.size() < candidates.size()) {
      return bearer(fitting, name);
    }
    var main =
        candidates.stream()
            .filter(e -> persons.introduction(e).start() < name.span().start())
            .filter(e -> isMain(e, candidates))
            .findFirst();
    return main.orElseGet(() -> known(candidates, name));
  }

  /// The one whom the text called by the bare name before it named any other of them in full, as it
  /// goes on to do: but right after another's full name that one, if it was the subject, or nobody;
  /// and where none was so called, who was named in full last.
  private @Nullable Entity known(List<Entity> candidates, Name name) {
    var named = nearest(candidates, name);
    if (named == null) {
      return null;
    }
    var last = named.entity();
    var first = candidates.getFirst();
    boolean addressed = // "the Lund camp", "Mrs. Lund"
        scene.is(scene.at(name.span().end() - 1) + 1, "NOUN")
            || persons.titleGender(name.span()) != Gender.UNKNOWN;
    if (last == first || !isCalledSo(first, candidates.get(1), persons.text(name), addressed)) {
      return isNamedBesideAnother(named, candidates) ? null : last;
    }
    if (scene.sentence(name.span()) - scene.sentence(named.span()) > 1) {
      return first;
    }
    return syntax.isSubject(named.span()) ? last : null;
  }

  /// "Ann Lund, no relation of Tom Lund": the last of them is not meant for that.
  private boolean isNamedBesideAnother(Placed named, List<Entity> candidates) {
    return cast.before(named.span().start()).stream()
        .takeWhile(m -> scene.sentence(m.span()) == scene.sentence(named.span()))
        .filter(m -> m.entity() != named.entity() && candidates.contains(m.entity()))
        .anyMatch(m -> PersonName.of(m.span().of(scene.text)).isFull());
  }

  /// Those whom "Ms. Lund" or "Lund said that she" may mean; none where nothing tells.
  private List<Entity> ofOwnGender(List<Entity> candidates, Name name) {
    var title = persons.titleGender(name.span());
    var gender = title == Gender.UNKNOWN ? own.genderBehind(name) : title;
    return candidates.stream()
        .filter(e -> gender != Gender.UNKNOWN && e.gender() == gender)
        .filter(e -> persons.introduction(e).start() < name.span().start())
        .toList();
  }

  /// "The younger Lund", "the elder Mr. Lund".
  private boolean isByAge(int token) {
    return scene.lower(token).matches("younger|older|elder");
  }

  private PersonName words(Name name) {
    return PersonName.of(persons.text(name));
  }

  /// @param addressed whether "Mrs. Lund" counts, too
  private boolean isCalledSo(Entity entity, Entity before, String bare, boolean addressed) {
    var end = persons.introduction(before).start();
    return cast.mentionsOf(entity).stream()
        .filter(m -> addressed || persons.titleGender(m.span()) == Gender.UNKNOWN)
        .anyMatch(m -> m.span().end() <= end && m.span().of(scene.text).equals(bare));
  }

  /// Whether the text names `entity` in full, and is therefore about, far more than any other.
  private boolean isMain(Entity entity, List<Entity> candidates) {
    return candidates.stream()
        .allMatch(
            e -> e == entity || persons.formsOf(entity).size() >= MAIN * persons.formsOf(e).size());
  }

  /// Where one of the candidates was named in full last before `name`.
  private @Nullable Placed nearest(List<Entity> candidates, Name name) {
    for (var placed : cast.before(name.span().start())) {
      boolean full = PersonName.of(placed.span().of(scene.text)).isFull();
      if (full && candidates.contains(placed.entity())) {
        return placed;
      }
    }
    return null;
  }
}
