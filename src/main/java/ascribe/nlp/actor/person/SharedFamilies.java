package ascribe.nlp.actor.person;

import ascribe.model.Span;
import ascribe.nlp.actor.lexicon.Gender;
import ascribe.nlp.actor.lexicon.PersonalNames;
import ascribe.nlp.actor.scene.Name;
import ascribe.nlp.text.Blanks;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Finds family names that two given names share: in "Tom and Helen Sheehy" both are Sheehy, where
/// the text speaks of Mr. Sheehy.
final class SharedFamilies {

  private static final String BLANK = " ";

  /// Bearers (power of ten) from which a word is taken for a given name.
  private static final int WELL_KNOWN = 3;

  private static final Pattern ADDRESSED =
      Pattern.compile("\\b(Mr|Mrs|Ms)\\b\\.?[\\s\\h]+(\\p{Lu}(?:['’]\\p{Lu})?[\\p{L}-]*\\p{L})");

  private final PersonalNames people;

  SharedFamilies(PersonalNames people) {
    this.people = people;
  }

  /// The family names that names of one word leave out, by where these stand.
  ///
  /// @param persons in text order
  Map<Span, String> of(List<Name> persons, String text) {
    var addressed = addressed(text);
    var shared = new HashMap<Span, String>();
    for (int i = 0; i + 1 < persons.size(); i++) {
      var first = persons.get(i);
      var second = words(persons.get(i + 1), text).split(BLANK);
      if (second.length == 2
          && people.isGiven(second[0])
          && people.strength(words(first, text)) >= WELL_KNOWN
          && !isFamily(words(first, text), persons, text)
          && isJoined(first.span().end(), persons.get(i + 1).span().start(), text)
          && addressed
              .getOrDefault(people.gender(words(first, text)), Set.of())
              .contains(second[1])) {
        shared.put(first.span(), second[1]);
      }
    }
    return shared;
  }

  /// "Clinton" where the text has "Hillary Clinton": "Sen. Clinton and Ann Lee".
  private static boolean isFamily(String word, List<Name> persons, String text) {
    return persons.stream().anyMatch(p -> words(p, text).endsWith(BLANK + word));
  }

  private static boolean isJoined(int end, int start, String text) {
    return end <= start && text.substring(end, start).matches("\\s+(?:and|&)\\s+");
  }

  /// The family names that the text has behind "Mr.", and those behind "Mrs." and "Ms.": in "Harry
  /// and Meghan Markle" nothing tells that both are called so.
  private static Map<Gender, Set<String>> addressed(String text) {
    return ADDRESSED
        .matcher(text)
        .results()
        .collect(
            Collectors.groupingBy(
                m -> m.group(1).equals("Mr") ? Gender.MALE : Gender.FEMALE,
                Collectors.mapping(m -> m.group(2), Collectors.toSet())));
  }

  private static String words(Name name, String text) {
    return Blanks.single(name.span().of(text));
  }
}
