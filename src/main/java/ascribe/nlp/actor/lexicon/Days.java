package ascribe.nlp.actor.lexicon;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// The days of the week as English writes them.
public final class Days {

  private static final Set<String> NAMES =
      Arrays.stream(DayOfWeek.values())
          .map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
          .collect(Collectors.toUnmodifiableSet());

  private Days() {}

  public static boolean isOne(String word) {
    return NAMES.contains(word);
  }
}
