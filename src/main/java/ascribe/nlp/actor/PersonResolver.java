package ascribe.nlp.actor;

import ascribe.model.ActorType;
import java.util.List;

/// Puts the names of persons together: full names first, then bare family and given names.
final class PersonResolver {

  private final Persons persons;
  private final FullNames fullNames;
  private final SingleNames singleNames;

  PersonResolver(Scene scene, Cast cast, Lexicons lexicons) {
    this.persons = new Persons(scene, cast, lexicons);
    this.fullNames = new FullNames(scene, cast, lexicons, persons);
    this.singleNames = new SingleNames(scene, cast, persons);
  }

  void resolve(List<Name> found) {
    var named = found.stream().filter(n -> n.type() == ActorType.PERSON).toList();
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
