package ascribe.nlp.actor;

import ascribe.model.ActorType;
import java.util.Comparator;
import java.util.List;

/// Puts the names of persons together: full names first, then bare family and given names.
final class PersonResolver {

  private final Persons persons;
  private final FullNames fullNames;
  private final SingleNames singleNames;
  private final SharedFamilies families;
  private final String text;

  PersonResolver(Scene scene, Cast cast, Lexicons lexicons) {
    this.persons = new Persons(scene, cast, lexicons);
    this.fullNames = new FullNames(scene, cast, lexicons, persons);
    this.singleNames = new SingleNames(scene, cast, persons);
    this.families = new SharedFamilies(lexicons.people());
    this.text = scene.text;
  }

  void resolve(List<Name> found) {
    var named =
        found.stream()
            .filter(n -> n.type() == ActorType.PERSON)
            .sorted(Comparator.comparing(Name::span))
            .toList();
    persons.share(families.of(named, text));
    for (var name : named) {
      var words = PersonName.of(persons.text(name));
      if (words.isFull()) {
        fullNames.resolve(name, words);
      }
    }
    for (var name : named) {
      var words = PersonName.of(persons.text(name));
      if (!words.isFull()) {
        singleNames.resolve(name, words);
      }
    }
  }
}
