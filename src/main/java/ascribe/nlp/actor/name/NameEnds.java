package ascribe.nlp.actor.name;

import ascribe.nlp.actor.lexicon.PersonalNames;
import java.util.List;
import java.util.regex.Pattern;

/// Where the name of a person ends of which a finder sees too little or too much.
final class NameEnds {

  private static final String QUOTES = "\"“”‘«»";

  /// “Chico” and the family name behind a given name.
  private static final Pattern NICKNAME =
      Pattern.compile("[ \u00a0][\"“][\\p{L} .'’-]{2,20}[\"”][ \u00a0]\\p{Lu}[\\p{L}'’-]+");

  /// What is put behind a son's or father's name of the same words.
  private static final Pattern ORDER = Pattern.compile(",?[ \u00a0][JS]r\\b\\.?");

  /// The rest of "Tae-hyun", of which the finder sees the first half.
  private static final Pattern HALF = Pattern.compile("-?\\p{Ll}{1,6}(?![\\p{L}-])");

  /// "-Ling Cho" behind the given name "Mei".
  private static final Pattern SECOND =
      Pattern.compile("-\\p{Lu}\\p{Ll}+[ \u00a0]\\p{Lu}\\p{Ll}+(?![\\p{L}-])");

  private NameEnds() {}

  /// The end of what a finder sees from `start` to `end`: without a bracket and a closing mark,
  /// with the other half, the nickname and family name, and "Jr." behind it.
  static int of(String text, int start, int found, PersonalNames people) {
    int bracket = text.substring(start, found).indexOf(" (");
    int end = bracket > 0 ? start + bracket : found; // "Ann Lee (D-Mich.)"
    while (end > start + 1 && QUOTES.indexOf(text.charAt(end - 1)) >= 0) {
      end = text.substring(start, end - 1).stripTrailing().length() + start;
    }
    var half = HALF.matcher(text).region(end, text.length());
    if (text.charAt(end - 1) == '-' && half.lookingAt()) {
      return half.end();
    }
    var second = SECOND.matcher(text).region(end, text.length());
    if (people.isGiven(text.substring(start, end)) && second.lookingAt()) {
      return second.end();
    }
    for (var rest : List.of(NICKNAME, ORDER)) {
      var more = rest.matcher(text).region(end, text.length());
      end = more.lookingAt() ? more.end() : end;
    }
    return end;
  }
}
