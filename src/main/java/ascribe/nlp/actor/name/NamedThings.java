package ascribe.nlp.actor.name;

import ascribe.model.ActorType;
import ascribe.nlp.actor.scene.Name;
import ascribe.nlp.text.Blanks;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Storms, ships and other things that are called like people: "Storm Vera", "the ferry Ada Lund".
public final class NamedThings {

  /// What stands right before their names.
  private static final Pattern THING =
      Pattern.compile(
          "\\b(?:(?:[Ss]torm|[Hh]urricane|[Tt]yphoon|[Cc]yclone|[Ff]erry|[Tt]rawler|[Tt]anker"
              + "|[Ff]rigate|[Dd]estroyer|[Yy]acht|[Vv]essel|[Ss]ubmarine|[Aa]ircraft carrier)"
              + "|MV|M/V|SS|HMS|HMAS|HMCS|USS|RMS|FV)[ \\u00a0]$");

  private static final Pattern SOMEBODY =
      Pattern.compile(",? (?:said|says|told|added|who|owns|took|designed|built)\\b|, \\d\\d\\b");

  private static final int REACH = 20;

  private NamedThings() {}

  /// The names, without the persons of whose words the text makes a thing somewhere.
  public static List<Name> dropped(List<Name> names, String text) {
    Predicate<Name> person = n -> n.type() == ActorType.PERSON;
    var things =
        names.stream()
            .filter(person)
            .filter(n -> isThing(n, text))
            .map(n -> words(n, text))
            .collect(Collectors.toSet());
    names.stream()
        .filter(person)
        .filter(n -> isSomebody(n, text))
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
    return THING.matcher(text.substring(Math.max(0, start - REACH), start)).find();
  }

  private static String words(Name name, String text) {
    return Blanks.single(name.span().of(text));
  }
}
