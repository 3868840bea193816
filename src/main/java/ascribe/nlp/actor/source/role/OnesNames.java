package ascribe.nlp.actor.source.role;

import ascribe.model.ActorType;
import ascribe.nlp.actor.lexicon.RoleNouns;
import ascribe.nlp.actor.scene.Entity;
import ascribe.nlp.actor.scene.Scene;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What one of several is called whom a text does not name: "another" behind "Residents were angry"
/// is "another resident".
final class OnesNames {

  private static final Pattern OF = Pattern.compile("(.+ of )(?:them|those|these|the (two|three))");

  /// What the people are called of whom one is told.
  private record People(String one, @Nullable String many) {}

  private final Scene scene;
  private final RoleNouns roles;
  private final Map<Entity, People> told = new HashMap<>();

  OnesNames(Scene scene, RoleNouns roles) {
    this.scene = scene;
    this.roles = roles;
  }

  /// The actor whom the text calls by `words`, by what it tells of the several.
  ///
  /// @param among of whom the text told last; null where it only spoke of people
  /// @param plural the token that is the plural of those; negative where there is none
  Entity create(String words, @Nullable Entity among, int plural) {
    var near = people(scene.lower(plural));
    var spoke = among == null ? null : people(among);
    var people = spoke == null ? near : spoke;
    boolean others = people != null && near != null && !near.one.equals(people.one);
    if (people == null || others) {
      return new Entity(ActorType.PERSON, words);
    }
    var one = new Entity(ActorType.PERSON, name(words, people));
    told.put(one, people);
    return one;
  }

  private static String name(String words, People people) {
    var of = OF.matcher(words);
    if (!of.matches()) {
      return words.contains(" of ") ? words : words + " " + people.one;
    }
    return people.many == null
        ? words
        : of.group(1) + "the " + (of.group(2) == null ? "" : of.group(2) + " ") + people.many;
  }

  /// With the capital that the text always writes: "Republican".
  private String spelled(String word) {
    var capital = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    boolean always =
        !scene.text.contains(" " + word)
            && IntStream.range(0, scene.size())
                .anyMatch(i -> scene.word(i).startsWith(capital) && !scene.startsSentence(i));
    return always ? capital : word;
  }

  private @Nullable People people(Entity among) {
    var known = told.get(among);
    return known == null && !among.roles().isEmpty()
        ? people(among.roles().getFirst().head())
        : known;
  }

  private @Nullable People people(String word) {
    var noun = word.isEmpty() ? null : roles.of(word);
    if (noun == null) {
      return null;
    }
    var one = noun.noun().equals("people") ? "person" : noun.noun();
    boolean several = !noun.noun().equals(word) || word.equals("people");
    return new People(spelled(one), several ? spelled(word) : null);
  }
}
