package ascribe.nlp.actor.name;

import ascribe.model.SourceType;
import ascribe.nlp.actor.lexicon.Lexicons;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Where the name of a person begins of which a finder sees too much.
final class NameStarts {

  private static final Pattern WORD = Pattern.compile("[^ \\u00a0\\n]+");

  /// An office with a capital and the word that leads up to what it is held in.
  private static final Pattern OFFICE =
      Pattern.compile("(?<!\\p{L})(\\p{Lu}\\p{Ll}+) (?:of|for) $");

  private static final int REACH = 30;

  private NameStarts() {}

  /// The start of what a finder sees from `start` to `end`: without the office before a full name
  /// ("Apple CEO Ann Lee", "Emeritus Ann Lee", "Of Staff Ann Lee", "Director of National Parks Ann
  /// Lee").
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
    if (full > 0 && words.getFirst().group().matches("Emerit(?:us|a)")) {
      return words.get(1).start();
    }
    if (full > 1 && words.getFirst().group().equals("Of")) {
      return words.get(2).start();
    }
    if (full > 0
        && isHeldIn(text.substring(Math.max(0, start - REACH), start), lexicons)
        && !lexicons.people().isGiven(words.getFirst().group())
        && !lexicons.people().isSurname(words.getFirst().group())
        && lexicons.people().isGiven(words.get(full).group())) {
      return words.get(full).start();
    }
    boolean office = // also "Special Envoy for Climate Ann Lee"
        full > 1
            && IntStream.range(1, full)
                .filter(i -> words.get(i).group().matches("[Oo]f|for"))
                .anyMatch(i -> lexicons.titles().isTitle(words.get(i - 1).group()))
            && lexicons.people().isGiven(words.get(full).group());
    return office ? words.get(full).start() : start;
  }

  /// "Envoy for" before "Climate Ann Lee".
  private static boolean isHeldIn(String before, Lexicons lexicons) {
    var office = OFFICE.matcher(before);
    return office.find() && lexicons.titles().isTitle(office.group(1));
  }

  /// "CEO".
  static boolean isShortOffice(String word, Lexicons lexicons) {
    var role = word.chars().allMatch(Character::isUpperCase) ? lexicons.roles().of(word) : null;
    return role != null && role.type() == SourceType.ORGANIZATION;
  }
}
