package ascribe.nlp.actor.person;

import ascribe.model.ActorType;
import ascribe.nlp.actor.lexicon.Lexicons;
import ascribe.nlp.actor.lexicon.PersonName;
import ascribe.nlp.actor.scene.Cast;
import ascribe.nlp.actor.scene.Name;
import ascribe.nlp.actor.scene.Scene;
import java.util.Comparator;
import java.util.List;

/// Puts the names of persons together: full names first, then bare family and given names.
public final class PersonResolver {

  private final Persons persons;
  private final FullNames fullNames;
  private final SingleNames singleNames;
  private final SharedFamilies families;
  private final String text;

  public PersonResolver(Scene scene, Cast cast, Lexicons lexicons) {
    this.persons = new Persons(scene, cast, lexicons);
    this.fullNames = new FullNames(scene, cast, lexicons, persons);
    this.singleNames = new SingleNames(scene, cast, persons);
    this.families = new SharedFamilies(lexicons.people());
    this.text = scene.text;
  }

  public void resolve(List<Name> found) {
    var named =
        found.stream()
            .filter(n -> n.type() == ActorType.PERSON)
            .sorted(Comparator.comparing(Name::span))
            .toList();
    persons.share(families.of(named, text));
    var all = named.stream().map(n -> PersonName.of(persons.text(n))).toList();
    var words = all.stream().map(w -> w.familyIn(all)).toList();
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).isFull()) {
        fullNames.resolve(named.get(i), words.get(i));
      }
    }
    for (int i = 0; i < words.size(); i++) {
      if (!words.get(i).isFull()) {
        singleNames.resolve(named.get(i), words.get(i));
      }
    }
  }
}
