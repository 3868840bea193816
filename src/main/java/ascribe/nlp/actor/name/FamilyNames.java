package ascribe.nlp.actor.name;

import ascribe.nlp.actor.lexicon.Days;
import ascribe.nlp.actor.lexicon.Lexicons;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The family name behind a given name, where a finder sees the given name alone: "Femi" of "Femi
/// Adeyemi".
///
/// @param things words in small letters by which something is no person: "hotel"
/// @param ordinary words in small letters that are no names
record FamilyNames(Lexicons lexicons, Set<String> things, Set<String> ordinary) {

  /// The word behind a given name, where no further name follows.
  private static final Pattern FAMILY =
      Pattern.compile(
          "[ \u00a0](\\p{Lu}\\p{Ll}+(?:[-’']\\p{Lu}\\p{Ll}+)?)(?![\\p{L}'’-])(?![ \u00a0]\\p{Lu})");

  /// What opens a phrase and is nobody's name, though the lexicons do not know it.
  private static final Pattern OPENING =
      Pattern.compile(
          "The|An?|Th(?:is|at|ese|ose|ree)|Two|Four|Five|Six|Seven|Eight|Nine|Ten|And|Or|Of|For"
              + "|From|To|In|On|At|With");

  /// The end of the whole name of which a finder sees the words from `start` to `end`; `end` when
  /// no family name stands behind them.
  int end(String text, int start, int end) {
    var given = text.substring(start, end);
    var family = FAMILY.matcher(text).region(end, text.length());
    boolean one = lexicons.people().isGiven(given) || isUnknown(given);
    return one && family.lookingAt() && mayBeName(family.group(1)) ? family.end() : end;
  }

  /// A single word that only a name is.
  private boolean isUnknown(String word) {
    return word.chars().allMatch(Character::isLetter)
        && !OPENING.matcher(word).matches()
        && !lexicons.people().isSurname(word)
        && mayBeName(word);
  }

  /// Whether a capitalised word is nothing else that the lexicons know.
  private boolean mayBeName(String word) {
    var small = word.toLowerCase(Locale.ROOT);
    return lexicons.places().of(word) == null
        && lexicons.places().country(word) == null
        && lexicons.organizations().of(word) == null
        && !lexicons.organizations().inNames(word)
        && !lexicons.titles().isTitle(word)
        && lexicons.roles().of(word) == null
        && !ordinary.contains(small)
        && !things.contains(small)
        && !Days.isOne(word);
  }
}
