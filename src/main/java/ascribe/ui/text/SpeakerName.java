package ascribe.ui.text;

import ascribe.model.Actor;
import ascribe.model.ActorType;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A speaker's name and what stands for it where there is no room.
///
/// @param whole the canonical name
/// @param family a person's last name; the whole name of anybody else
/// @param initials of the words that begin with a capital; empty for fewer than two
record SpeakerName(String whole, String family, String initials) {

  /// Fewer letters than this say nothing.
  private static final int LEAST_LETTERS = 4;

  private static final Pattern ARTICLE = Pattern.compile("^(?:an?|the) ", Pattern.CASE_INSENSITIVE);

  /// Words in small letters that stand inside names of persons.
  private static final Set<String> PARTICLES =
      Set.of(
          "al", "bin", "bint", "da", "de", "del", "der", "di", "dos", "du", "el", "ibn", "la", "le",
          "ten", "ter", "und", "van", "von", "y", "zu");

  static SpeakerName of(Actor actor) {
    var words = actor.name().strip().split("\\s+");
    var initials =
        Arrays.stream(words)
            .filter(SpeakerName::capital)
            .map(w -> Character.toString(w.codePointAt(0)))
            .collect(Collectors.joining());
    return new SpeakerName(
        actor.name(),
        actor.type() == ActorType.PERSON && named(words) ? words[words.length - 1] : actor.name(),
        initials.codePointCount(0, initials.length()) < 2 ? "" : initials);
  }

  /// "Analysts at Meridian Group" has no family name, "Ursula von der Leyen" has.
  private static boolean named(String[] words) {
    return Arrays.stream(words).allMatch(w -> capital(w) || PARTICLES.contains(w))
        && capital(words[words.length - 1]);
  }

  private static boolean capital(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
  }

  /// What is written where, and whether below the signs instead of beside them.
  record Written(String words, boolean below) {}

  /// The longest form that has room: the whole name, the family name, a part of it of at least four
  /// letters, initials; nothing where not even they have room.
  ///
  /// @param width of words as they would be drawn
  /// @param beside the room beside the signs
  /// @param below the room below them; 0 when it is taken
  Optional<Written> in(ToDoubleFunction<String> width, double beside, double below) {
    return Stream.of(beside(whole, beside, width), beside(family, beside, width))
        .flatMap(Optional::stream)
        .findFirst()
        .or(() -> fitting(Stream.of(whole, family), width, below))
        .or(() -> beside(cut(width, beside), beside, width))
        .or(() -> fitting(Stream.of(cut(width, below), initials), width, below))
        .or(() -> beside(initials, beside, width));
  }

  private static Optional<Written> beside(
      String words, double room, ToDoubleFunction<String> width) {
    return fits(words, width, room) ? Optional.of(new Written(words, false)) : Optional.empty();
  }

  private static Optional<Written> fitting(
      Stream<String> forms, ToDoubleFunction<String> width, double room) {
    return forms.filter(f -> fits(f, width, room)).findFirst().map(f -> new Written(f, true));
  }

  private static boolean fits(String words, ToDoubleFunction<String> width, double room) {
    return !words.isEmpty() && width.applyAsDouble(words) <= room;
  }

  /// As many letters of the family name, without its article, as have room; empty when they would
  /// say nothing.
  private String cut(ToDoubleFunction<String> width, double room) {
    var words = ARTICLE.matcher(family).replaceFirst("");
    if (count(words) < count(family) && fits(words, width, room)) {
      return words;
    }
    for (int letters = count(words) - 1; letters >= LEAST_LETTERS; letters--) {
      var start = words.substring(0, words.offsetByCodePoints(0, letters)).stripTrailing();
      if (count(start) >= LEAST_LETTERS && fits(start + "…", width, room)) {
        return start + "…";
      }
    }
    return "";
  }

  private static int count(String words) {
    return words.codePointCount(0, words.length());
  }
}
