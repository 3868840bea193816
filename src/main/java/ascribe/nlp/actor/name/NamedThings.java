package ascribe.nlp.actor.name;

import ascribe.model.ActorType;
import ascribe.nlp.actor.lexicon.Table;
import ascribe.nlp.actor.scene.Name;
import ascribe.nlp.text.Blanks;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Storms, ships, seats in parliament and other things that are called like people: "Storm Vera",
/// "the ferry Ada Lund", "the Ashton Moss MP".
public final class NamedThings {

  /// What stands right before their names.
  private static final Pattern THING =
      Pattern.compile(
          Table.words("named-things.txt").stream()
              .map(NamedThings::inEitherCase)
              .collect(Collectors.joining("|", "\\b(?:", ")[ \\u00a0]$")));

  /// What their names begin with where that is held to be a given name.
  private static final Pattern STORM = Pattern.compile("(?:Storm|Hurricane|Typhoon|Cyclone)\\s");

  private static final Pattern SOMEBODY =
      Pattern.compile(",? (?:said|says|told|added|who|owns|took|designed|built)\\b|, \\d\\d\\b");

  /// What stands behind a place that somebody sits in parliament for.
  private static final Pattern SEAT = Pattern.compile("[ \\u00a0](?:MP|MEP|MSP|TD)$");

  private static final String ARTICLE = "the ";

  private static final int REACH = 20;

  private NamedThings() {}

  /// A word in small letters may begin with a capital: "Storm Vera".
  private static String inEitherCase(String word) {
    var first = word.substring(0, 1);
    return "[" + first + first.toUpperCase(Locale.ROOT) + "]" + word.substring(1);
  }

  /// The names, without the persons of whose words the text makes a thing somewhere.
  public static List<Name> dropped(List<Name> names, String text) {
    Predicate<Name> person = n -> n.type() == ActorType.PERSON;
    var things =
        names.stream()
            .filter(person)
            .filter(n -> isThing(n, text) || isSeat(n, text))
            .map(n -> words(n, text))
            .collect(Collectors.toSet());
    names.stream()
        .filter(person)
        .filter(n -> isSomebody(n, text) && !isSeat(n, text))
        .forEach(n -> things.remove(words(n, text)));
    return things.isEmpty()
        ? names
        : names.stream().filter(person.negate().or(n -> !things.contains(words(n, text)))).toList();
  }

  /// "Ann Lee, 61,", "said Ann Lee".
  private static boolean isSomebody(Name name, String text) {
    int start = name.span().start();
    return SOMEBODY.matcher(text).region(name.span().end(), text.length()).lookingAt()
        || text.substring(Math.max(0, start - REACH), start)
            .matches("(?s).*\\b(?:said|says|told|by) ");
  }

  private static boolean isThing(Name name, String text) {
    int start = name.span().start();
    return THING.matcher(text.substring(Math.max(0, start - REACH), start)).find()
        || STORM.matcher(name.span().of(text)).lookingAt();
  }

  /// "The Ashton Moss MP": a place, whatever else is called so.
  private static boolean isSeat(Name name, String text) {
    int start = name.span().start();
    return text.regionMatches(true, start - ARTICLE.length(), ARTICLE, 0, ARTICLE.length())
        && SEAT.matcher(name.span().of(text)).find()
        && words(name, text).indexOf(' ') > 0; // not "the Tory MP"
  }

  private static String words(Name name, String text) {
    return Blanks.single(SEAT.matcher(name.span().of(text)).replaceFirst(""));
  }
}
