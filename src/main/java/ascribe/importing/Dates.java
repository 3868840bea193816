package ascribe.importing;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds the day of publication where a source states it: on a line of its own or in the dateline
/// at the top of the text, else in the file's name. A year must be there; the file's own time is
/// never asked.
final class Dates {

  private static final int TOP_LINES = 8;
  private static final int LONGEST_DATE_LINE = 80;
  private static final int LONGEST_DATELINE = 120;

  /// What may stand beside a date on its line.
  private static final Pattern BESIDE =
      Pattern.compile(
          "(?i)(?:(?:published|updated|posted|last|first|dated|date|datum|on|at|um|uhr|"
              + "veröffentlicht|stand|am|publié|le|mis|à|jour|publicado|el|"
              + "(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|thu|fri|sat|sun)|"
              + "(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|lundi|mardi|mercredi|jeudi|vendredi|"
              + "samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|"
              + "[ap]\\.m\\.|[ap]m|(?-i:[A-Z]{2,4}))(?!\\p{L})"
              + "|T?\\d{1,2}[:.h]\\d{2}(?::\\d{2})?(?:Z|[+-]\\d{2}:?\\d{2})?|[\\s,;:.|·•()–—-])*+");

  /// "LOWICK, " before the date of a dateline. A sentence that begins with its date ("On 4
  /// September 2025 – a Thursday – …") is none.
  private static final Pattern PLACE =
      Pattern.compile(
          "(?!(?:On|In|By|Since|Until|Till|From|After|Before|At|During) )(?:\\([^)]{1,40}\\)"
              + " )?(?:\\p{Lu}[\\p{L}.’'-]*+(?:"
              + " (?:(?:de|del|della|di|da|do|dos|du|des|la|le|el|am|an|der|upon|on|of)"
              + " )*\\p{Lu}[\\p{L}.’'-]*+){0,3}(?: \\([^)]{1,40}\\))?(?:,? | [-–—/|]"
              + " )){1,3}\\(?(?:den |le |el )?");

  /// "By Anna Berg, " before the date of a byline.
  private static final Pattern BYLINE =
      Pattern.compile("(?:By|Von|Par|Por) \\p{Lu}[\\p{L} .’'-]{1,60}[,|·•–—-] ?");

  /// "(Agency) — " after it.
  private static final Pattern DASH =
      Pattern.compile("\\)?,?\\s*(?:\\([^)]{1,40}\\)\\s*)?[-–—:/].*");

  private static final Pattern IN_A_NAME =
      Pattern.compile("(?<![\\p{L}\\p{N}])(\\d{4})([-_.]?)(\\d{2})\\2(\\d{2})(?![\\p{L}\\p{N}])");

  private Dates() {}

  static @Nullable LocalDate atTheTop(String text) {
    int start = 0;
    for (int line = 0; line < TOP_LINES && start < text.length(); ) {
      int end = lineEnd(text, start);
      String words = text.substring(start, Math.min(end, start + LONGEST_DATELINE)).strip();
      if (!words.isEmpty()) {
        var date = ofLine(words, end - start);
        if (date != null) {
          return date;
        }
        line++;
      }
      start = end + 1;
    }
    return null;
  }

  /// Whether a line says nothing but a date.
  static boolean isDateLine(String line) {
    var found = line.length() <= LONGEST_DATE_LINE ? DateText.first(line) : null;
    return found != null && standsAlone(line, found);
  }

  static @Nullable LocalDate inName(String name) {
    var matcher = IN_A_NAME.matcher(name);
    while (matcher.find()) {
      var date =
          DateText.of(
              Integer.parseInt(matcher.group(1)),
              Integer.parseInt(matcher.group(3)),
              Integer.parseInt(matcher.group(4)));
      if (date != null && date.getYear() >= 1800) {
        return date;
      }
    }
    return null;
  }

  private static @Nullable LocalDate ofLine(String line, int length) {
    var found = DateText.first(line);
    if (found == null) {
      return null;
    }
    boolean alone = length <= LONGEST_DATE_LINE && (standsAlone(line, found) || ends(line, found));
    boolean dateline =
        PLACE.matcher(line.substring(0, found.start())).matches()
            && DASH.matcher(line.substring(found.end())).matches();
    return alone || dateline ? found.date() : null;
  }

  private static boolean standsAlone(String line, DateText.Found found) {
    return BESIDE.matcher(line.substring(0, found.start())).matches()
        && BESIDE.matcher(line.substring(found.end())).matches();
  }

  /// Whether a byline or the place of a dateline stands before the date and nothing behind it.
  private static boolean ends(String line, DateText.Found found) {
    var before = line.substring(0, found.start());
    return (BYLINE.matcher(before).matches() || PLACE.matcher(before).matches())
        && BESIDE.matcher(line.substring(found.end())).matches();
  }

  private static int lineEnd(String text, int start) {
    int at = start;
    while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      at++;
    }
    return at;
  }
}
