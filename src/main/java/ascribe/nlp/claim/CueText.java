package ascribe.nlp.claim;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Words as the patterns of cues expect them, and where a cue may begin in them.
///
/// @param text in lower case, endings joined again to their words
/// @param starts positions of letters and figures that follow none, and of apostrophes
record CueText(String text, int[] starts) {

  private static final Pattern ENDINGS = Pattern.compile(" (n't|'(?:s|re|ve|ll|d|m)\\b)");

  static CueText of(List<String> words) {
    var plain = String.join(" ", words).toLowerCase(Locale.ROOT).replace('’', '\'');
    return of(ENDINGS.matcher(plain).replaceAll("$1"));
  }

  private static CueText of(String text) {
    var starts = IntStream.range(0, text.length()).filter(i -> begins(text, i)).toArray();
    return new CueText(text, starts);
  }

  private static boolean begins(String text, int at) {
    return text.charAt(at) == '\''
        || Character.isLetterOrDigit(text.charAt(at))
            && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
  }
}
