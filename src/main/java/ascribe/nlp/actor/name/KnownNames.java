package ascribe.nlp.actor.name;

import ascribe.model.ActorType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The names that a document has shown for certain, by which its shorter and doubtful ones are
/// recognised.
final class KnownNames {

  private final Map<String, ActorType> whole = new HashMap<>();
  private final Map<String, ActorType> wholeUpper = new HashMap<>();
  private final Set<String> parts = new HashSet<>();

  void add(String name, ActorType type) {
    whole.putIfAbsent(name, type);
    wholeUpper.putIfAbsent(name.toUpperCase(Locale.ROOT), type);
    var words = name.split("[\\s\\p{Z}]+");
    if (type == ActorType.PERSON) {
      addPart(words[0]);
      addPart(words[words.length - 1]);
    } else if (type == ActorType.ORGANIZATION && words.length > 1) {
      acronym(words);
    }
  }

  /// The type of a name with these words; null when the document has shown none.
  @Nullable ActorType type(String words) {
    var type = whole.get(words);
    if (type == null && words.length() > 3 && words.equals(words.toUpperCase(Locale.ROOT))) {
      type = wholeUpper.get(words);
    }
    return type;
  }

  boolean isPartOfPerson(String word) {
    return parts.contains(word);
  }

  /// Adds a person of whom only one name is known.
  void addPerson(String word) {
    addPart(word);
  }

  /// Whether each of several words is a part of some person's name: "Zaha Hadid" where the text has
  /// "Zaha Mohammad Hadid".
  boolean allPartsOfPersons(String words) {
    return List.of(words.split(" ")).stream().allMatch(parts::contains);
  }

  private void addPart(String word) {
    if (word.length() > 2) {
      parts.add(word);
      parts.add(word.toUpperCase(Locale.ROOT));
    }
  }

  private void acronym(String[] words) {
    var letters = new StringBuilder();
    for (var word : words) {
      if (Character.isUpperCase(word.charAt(0))) {
        letters.append(word.charAt(0));
      }
    }
    if (letters.length() > 2) {
      whole.putIfAbsent(letters.toString(), ActorType.ORGANIZATION);
    }
  }
}
