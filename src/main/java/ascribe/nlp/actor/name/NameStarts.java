package ascribe.nlp.actor.name;

import ascribe.model.SourceType;
import ascribe.nlp.actor.lexicon.Lexicons;
import java.util.regex.Pattern;

/// Where the name of a person begins of which a finder sees too much.
final class NameStarts {

  private static final Pattern WORD = Pattern.compile("[^ \\u00a0\\n]+");

  private NameStarts() {}

  /// The start of what a finder sees from `start` to `end`: without the office before a full name
  /// ("Apple CEO Ann Lee", "Of Staff Ann Lee", "Director of National Parks Ann Lee").
  static int of(String text, int start, int end, Lexicons lexicons) {
    var words = WORD.matcher(text).region(start, end).results().toList();
    int full = words.size() - 2; // where two words begin
    for (int i = full - 1; i >= 0; i--) {
      var next = words.get(i + 1);
      boolean title = // "Supreme Court Justice Ann Lee"
          i > 0
              && lexicons.titles().isTitle(words.get(i).group())
              && lexicons.people().isGiven(next.group());
      if (title || isShortOffice(words.get(i).group(), lexicons)) {
        return next.start();
      }
    }
    if (full > 1 && words.getFirst().group().equals("Of")) {
      return words.get(2).start();
    }
    boolean office =
        full > 1
            && lexicons.titles().isTitle(words.getFirst().group())
            && words.get(1).group().equalsIgnoreCase("of")
            && lexicons.people().isGiven(words.get(full).group());
    return office ? words.get(full).start() : start;
  }

  /// "CEO".
  static boolean isShortOffice(String word, Lexicons lexicons) {
    var role = word.chars().allMatch(Character::isUpperCase) ? lexicons.roles().of(word) : null;
    return role != null && role.type() == SourceType.ORGANIZATION;
  }
}
