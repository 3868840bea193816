package ascribe.nlp.actor;

import ascribe.model.Span;
import ascribe.nlp.text.Blanks;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// Finds family names that two given names share: in "Tom and Helen Sheehy" both are Sheehy.
final class SharedFamilies {

  private static final String BLANK = " ";

  /// Bearers (power of ten) from which a word is taken for a given name.
  private static final int WELL_KNOWN = 3;

  private final PersonalNames people;

  SharedFamilies(PersonalNames people) {
    this.people = people;
  }

  /// The family names that names of one word leave out, by where these stand.
  ///
  /// @param persons in text order
  Map<Span, String> of(List<Name> persons, String text) {
    var families = new HashSet<String>();
    for (var name : persons) {
      var words = words(name, text);
      if (words.contains(BLANK)) {
        families.add(words.substring(words.lastIndexOf(BLANK) + 1));
      }
    }
    var shared = new HashMap<Span, String>();
    for (int i = 0; i + 1 < persons.size(); i++) {
      var first = words(persons.get(i), text);
      var second = words(persons.get(i + 1), text).split(BLANK);
      var span = persons.get(i).span();
      boolean joined =
          Blanks.single(
                  text.substring(
                      span.end(), Math.max(span.end(), persons.get(i + 1).span().start())))
              .matches("(?: and | & |and|&)");
      if (joined
          && second.length == 2
          && people.isGiven(second[0])
          && people.strength(first) >= WELL_KNOWN
          && !families.contains(first)) {
        shared.put(span, second[1]);
      }
    }
    return shared;
  }

  private static String words(Name name, String text) {
    return Blanks.single(name.span().of(text));
  }
}
