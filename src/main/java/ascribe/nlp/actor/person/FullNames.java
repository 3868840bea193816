package ascribe.nlp.actor.person;

import ascribe.nlp.actor.lexicon.Gender;
import ascribe.nlp.actor.lexicon.Lexicons;
import ascribe.nlp.actor.lexicon.PersonName;
import ascribe.nlp.actor.lexicon.ShortNames;
import ascribe.nlp.actor.scene.Cast;
import ascribe.nlp.actor.scene.Entity;
import ascribe.nlp.actor.scene.Name;
import ascribe.nlp.actor.scene.Scene;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Puts full names of persons together: the same name (without "Jr." behind the one with it, as
/// papers leave it out; a "Jr." behind the name without it is the son), one with a middle name
/// more, an abbreviated one, and another name that the text itself gives.
final class FullNames {

  private static final Pattern ALIAS =
      Pattern.compile(
          "[ ,]*[,(] ?(?:[\\w ]{0,20} )?(?:known(?: \\w+)? as|born|n[ée]e|nicknamed|alias|aka)"
              + " (?:the )?[\"“]?(?:\\p{Lu}\\w+ )?");

  private final Scene scene;
  private final Cast cast;
  private final ShortNames shortNames;
  private final Persons persons;

  FullNames(Scene scene, Cast cast, Lexicons lexicons, Persons persons) {
    this.scene = scene;
    this.cast = cast;
    this.shortNames = lexicons.shortNames();
    this.persons = persons;
  }

  /// Ties a full name to the person who bears it, or opens a new one.
  void resolve(Name name, PersonName words) {
    Entity entity = null;
    for (var candidate : persons.all()) {
      var forms = persons.formsOf(candidate);
      boolean son = words.junior() && forms.stream().noneMatch(PersonName::junior);
      if (!son && forms.stream().allMatch(form -> sameName(words, form))) {
        entity = entity == null || persons.precedes(candidate, entity) ? candidate : entity;
      }
    }
    var gender = persons.genderAt(name, words);
    var alias = entity == null ? alias(name) : null;
    if (alias != null) {
      entity = alias;
      persons.formsOf(entity).add(words);
      entity.addForm(persons.text(name));
      persons.place(entity, name, true, "another name of " + entity.name());
    } else if (entity == null) {
      entity = persons.open(name, words);
      persons.place(entity, name, false, "");
    } else {
      persons.formsOf(entity).add(words);
      var known = PersonName.of(entity.name());
      boolean plainer = words.middle().size() < known.middle().size() && !words.ends(known);
      if (plainer || known.ends(words) || abbreviates(entity.name(), words)) {
        entity.rename(persons.text(name));
      } else {
        entity.addForm(persons.text(name));
      }
      persons.place(entity, name, true, "the same full name");
    }
    if (entity.gender() == Gender.UNKNOWN) {
      entity.setGender(gender);
    }
  }

  private boolean sameName(PersonName a, PersonName b) {
    return a.agrees(b, shortNames) || a.ends(b) || b.ends(a);
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
}
