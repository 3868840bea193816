package ascribe.nlp.actor;

import ascribe.model.ActorType;
import ascribe.model.Span;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the words of a found name tell about it, whatever stands around: that nobody is called so
/// ("General", "The", "the Halden Palace" of a person) or that they name two bodies.
record NameShapes(Lexicons lexicons, Set<String> things) {

  /// Bearers (power of ten) from which a title is a given name, too: "Dean".
  private static final int USUAL = 4;

  private static final String AND = " and ";

  /// Words in lower case that no name is and none ends with.
  private static final Set<String> JOINTS =
      Set.of("the", "a", "an", "and", "or", "of", "for", "from", "to", "in", "on", "at", "with");

  /// "St." right before a name, and not at the end of a street's ("Main St.").
  private static final Pattern SAINT =
      Pattern.compile("(?<!\\p{Lu}[\\p{L}.]{3,20} )(?<![\\p{L}\\p{N}])(?:St\\.?|Saint)[ \\u00a0]$");

  private static final int SAINT_REACH = 30;

  private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "mlle", "ii", "iii");

  static NameShapes read(Lexicons lexicons) {
    var things = Table.rows("thing-words.txt", 1).stream().map(row -> row.getFirst());
    return new NameShapes(lexicons, things.collect(Collectors.toUnmodifiableSet()));
  }

  /// Whether nobody of that type has a name of these words.
  ///
  /// @param words parted by single blanks
  boolean isNone(ActorType type, String words) {
    var parts = words.toLowerCase(Locale.ROOT).split(" ");
    var last = parts[parts.length - 1];
    if (JOINTS.contains(last)) {
      return true;
    }
    return type == ActorType.PERSON
        && (parts.length > 1 && things.contains(last)
            || Stream.of(parts).allMatch(this::isTitle)
                && lexicons.people().strength(words) < USUAL);
  }

  /// Titles and what is put behind names, without one.
  private boolean isTitle(String lower) {
    return lexicons.titles().isTitle(lower) || SUFFIXES.contains(lower);
  }

  /// The name with the "St." before it, which the finder leaves out.
  Name whole(Name name, String text) {
    int start = name.span().start();
    var before = SAINT.matcher(text).region(Math.max(0, start - SAINT_REACH), start);
    return before.useTransparentBounds(true).find()
        ? at(name, before.start(), name.span().end())
        : name;
  }

  /// The bodies that a found name holds: two where "and" joins a well-known one to another that has
  /// a word of such names.
  Stream<Name> parts(Name name, String text) {
    var words = name.span().of(text);
    int and = words.indexOf(AND);
    if (name.type() != ActorType.ORGANIZATION || and < 0) {
      return Stream.of(name);
    }
    var right = words.substring(and + AND.length());
    boolean two =
        lexicons.organizations().of(words.substring(0, and)) != null
            && Character.isUpperCase(right.charAt(0))
            && (lexicons.organizations().of(right) != null
                || right.contains(" ")
                    && Stream.of(right.split(" ")).anyMatch(lexicons.organizations()::inNames));
    int start = name.span().start();
    return two
        ? Stream.of(
            at(name, start, start + and), at(name, start + and + AND.length(), name.span().end()))
        : Stream.of(name);
  }

  private static Name at(Name name, int start, int end) {
    return new Name(new Span(start, end), name.type(), name.confidence());
  }
}
