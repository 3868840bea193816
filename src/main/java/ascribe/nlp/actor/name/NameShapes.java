package ascribe.nlp.actor.name;

import ascribe.model.ActorType;
import ascribe.model.SourceType;
import ascribe.model.Span;
import ascribe.nlp.actor.lexicon.Lexicons;
import ascribe.nlp.actor.lexicon.Table;
import ascribe.nlp.actor.scene.Name;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What the words of a found name tell about it, whatever stands around: that nobody is called so
/// ("General", "The", "the Halden Palace" of a person) or that they name two bodies.
record NameShapes(Lexicons lexicons, Set<String> things, Set<String> groups, FamilyNames families) {

  /// Bearers (power of ten) from which a title is a given name, too: "Dean".
  private static final int USUAL = 5;

  private static final String AND = " and ";

  /// Words in lower case that no name is and none ends with.
  private static final Set<String> JOINTS =
      Set.of("the", "a", "an", "and", "or", "of", "for", "from", "to", "in", "on", "at", "with");

  /// "St." right before a name, and not at the end of a street's ("Main St.").
  private static final Pattern SAINT =
      Pattern.compile("(?<!\\p{Lu}[\\p{L}.]{3,20} )(?<![\\p{L}\\p{N}])(?:St\\.?|Saint)[ \\u00a0]$");

  private static final int SAINT_REACH = 30;

  /// What parties are called in small letters: "the Republican party".
  private static final String PARTY = " party";

  /// "union" in "union Unite", which is no part of the name.
  private static final Pattern NOUN = Pattern.compile("(\\p{Ll}+)[ \u00a0](?=\\p{Lu})");

  /// What goes on behind the first letter of "W.T.O.".
  private static final Pattern INITIALS = Pattern.compile("(?:\\.\\p{Lu})+\\.?");

  private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "mlle", "ii", "iii");

  static NameShapes read(Lexicons lexicons) {
    var things = Table.words("thing-words.txt");
    var families = new FamilyNames(lexicons, things, OrdinaryWords.list());
    return new NameShapes(lexicons, things, Table.words("group-words.txt"), families);
  }

  /// Whether nobody of that type has a name of these words.
  ///
  /// @param words parted by single blanks
  boolean isNone(ActorType type, String words) {
    var parts = words.toLowerCase(Locale.ROOT).split(" ");
    var last = parts[parts.length - 1];
    if (JOINTS.contains(last) || words.chars().noneMatch(Character::isLetter)) {
      return true;
    }
    if (type == ActorType.ORGANIZATION
        && parts.length > 1
        && words.equals(words.toLowerCase(Locale.ROOT))
        && lexicons.organizations().isNoun(last)) {
      return true; // "port authority"
    }
    return type == ActorType.PERSON
        && (words.length() == 1
            || parts.length <= 2 && isBodyNoun(words.replaceFirst(" .*", ""))
            || groups.contains(last)
            || parts.length > 1 && isPeople(words)
            || parts.length > 1 && (things.contains(last) || isOffice(last) && !isAddressee(parts))
            || parts.length > 1 && isPost(parts[0], last)
            || NameStarts.isShortOffice(words.substring(words.lastIndexOf(' ') + 1), lexicons)
            || Stream.of(parts).allMatch(this::isTitle)
                && lexicons.people().strength(words) < USUAL);
  }

  /// "Treasury", "Team" of "Team Trump".
  private boolean isBodyNoun(String word) {
    return lexicons.organizations().isNoun(word)
        && !lexicons.people().isGiven(word)
        && !lexicons.people().isSurname(word);
  }

  /// "Young Americans": the plural for the people of a country; "Claire Danes" is called so.
  private boolean isPeople(String words) {
    var word = words.substring(words.lastIndexOf(' ') + 1);
    boolean called =
        !word.endsWith("ans") && lexicons.people().isGiven(words.substring(0, words.indexOf(' ')));
    return word.endsWith("s") && lexicons.places().country(word) != null && !called;
  }

  /// Titles and what is put behind names, without one.
  private boolean isTitle(String lower) {
    return lexicons.titles().isTitle(lower)
        || lexicons.titles().isTitle(lower + ".")
        || SUFFIXES.contains(lower);
  }

  /// A title that is nobody's family name: what "Defense Secretary" ends with.
  private boolean isOffice(String lower) {
    return lexicons.titles().isTitle(lower) && !lexicons.people().isSurname(lower);
  }

  /// "Campaign Manager", not "Don Guardian": what somebody is in a firm.
  private boolean isPost(String first, String last) {
    var role = last.contains("-") ? null : lexicons.roles().of(last);
    return role != null
        && role.type() == SourceType.ORGANIZATION
        && !lexicons.people().isSurname(last)
        && !lexicons.people().isGiven(capital(first));
  }

  /// "Imran Sheikh": a given name and what addresses others.
  private boolean isAddressee(String[] parts) {
    return lexicons.titles().isAddress(parts[parts.length - 1])
        && lexicons.people().isGiven(capital(parts[parts.length - 2]));
  }

  private static String capital(String lower) {
    return lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
  }

  /// The name with the "St." before it and the nickname in quotation marks and family name behind
  /// it, which the finder leaves out, all letters of an acronym with stops, and the word "party";
  /// without the noun for such bodies, what describes it and an office before it.
  Name whole(Name name, String text) {
    int start = name.span().start();
    int end = name.span().end();
    var before = SAINT.matcher(text).region(Math.max(0, start - SAINT_REACH), start);
    if (before.useTransparentBounds(true).find()) {
      return at(name, before.start(), end);
    }
    var noun = NOUN.matcher(text).region(start, end);
    if (noun.lookingAt() && lexicons.organizations().isNoun(noun.group(1))) {
      return at(name, noun.end(), end);
    }
    int described = Descriptions.end(text, start, end);
    if (described > start) {
      return at(name, described, end);
    }
    if (text.startsWith(PARTY, end)
        && lexicons.organizations().of(text.substring(start, end) + PARTY) != null) {
      return new Name(
          new Span(start, end + PARTY.length()), ActorType.ORGANIZATION, name.confidence());
    }
    if (name.type() != ActorType.PERSON) {
      var rest = INITIALS.matcher(text).region(end, text.length());
      return end - start == 1 && rest.lookingAt() ? at(name, start, rest.end()) : name;
    }
    return at(
        name,
        NameStarts.of(text, start, end, lexicons),
        families.end(text, start, NameEnds.of(text, start, end, lexicons.people())));
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
