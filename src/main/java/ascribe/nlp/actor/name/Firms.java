package ascribe.nlp.actor.name;

import ascribe.model.ActorType;
import ascribe.model.Span;
import ascribe.nlp.actor.lexicon.LegalForms;
import ascribe.nlp.actor.lexicon.Lexicons;
import ascribe.nlp.actor.lexicon.Table;
import ascribe.nlp.actor.scene.Name;
import ascribe.nlp.actor.scene.Scene;
import ascribe.nlp.text.Blanks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Tells firms that are called by one word from persons: "Tessaro" where the text has "Tessaro Inc"
/// or speaks of a Tessaro analyst; "Reyes" of "Reyes Foods" where what follows is a firm's.
final class Firms {

  private static final String BLANK = " ";

  /// Bearers (power of ten) from which a given name before a legal form is a person's.
  private static final int WELL_KNOWN = 4;

  /// What goes on behind the name of a firm alone: "Reyes shares", "Reyes said it would".
  private static final Pattern FIRM =
      Pattern.compile(
          "(?:['’]s)? (?:stock|earnings|profit|sales|rating)\\b"
              + "| (?:booked|posted|reported)(?: [\\p{L}-]+){0,3} (?:earnings|loss|losses|profits?|sales)\\b"
              + "|(?:['’]s (?:shares|profits)| (?:shares|profits)(?! \\p{Ll}+['’]s?\\b"
              + "| (?:a|an|the|his|her|their|my|our|its|this|that|most|from|with|by|more)\\b))\\b");

  /// What leads up to the name of a firm, at the end of what stands before it.
  private static final Pattern OWNED =
      Pattern.compile("(?i)\\b(?:shares|stock|stakes?|investors|shareholders) (?:in|of) $");

  private static final int LEAD = 20;

  private static final Pattern SOMEBODY =
      Pattern.compile(",? (?:who\\b|\\d{2},)| said (?:that )?s?he\\b");

  /// A form of address with a blank behind it, at the end of what stands before a name.
  private static final Pattern ADDRESSED =
      Pattern.compile("(?:^|[^\\p{L}])(?:Mr|Mrs|Ms|Miss|Dr)\\.?[ \u00a0]$");

  private static final int ADDRESS = 7;

  /// What only firms have and are, in small letters behind a name.
  private static final Set<String> NOUNS = Table.words("firm-nouns.txt");

  /// What ends the names of firms beside legal forms.
  private static final Set<String> KINDS = Table.words("firm-kinds.txt");

  private final Lexicons lexicons;

  Firms(Lexicons lexicons) {
    this.lexicons = lexicons;
  }

  /// The names, of which those of firms are no longer a person's; no word that is also part of a
  /// person's full name is one.
  List<Name> told(List<Name> names, Scene scene) {
    var text = scene.text;
    var signs = new FirmSigns(scene, lexicons);
    var speech = new FirmSpeech(scene, names);
    var firms = new HashSet<String>();
    var called = new HashSet<String>(); // what the text says to be firms, whoever has the name
    var persons = new HashMap<String, Integer>(); // where the text has the first named in full
    var full = new HashSet<String>();
    for (var name : names) {
      var words = List.of(Blanks.single(name.span().of(text)).split(BLANK));
      var whole = name.span().of(text);
      boolean person = name.type() == ActorType.PERSON;
      if (person && !isSomebody(name, text) && signs.tellOf(whole)) {
        firms.add(whole);
        called.add(whole);
      } else if (person && (words.size() > 1 || isSomebody(name, text))) {
        if (words.size() > 1) {
          full.addAll(words);
          full.add(whole);
        }
        words.forEach(word -> persons.merge(word, name.span().start(), Math::min));
        persons.merge(whole, name.span().start(), Math::min);
      } else if (person && isFirmOfOneWord(name, whole, speech, text)) {
        firms.add(whole);
      } else if (name.type() == ActorType.ORGANIZATION && words.size() > 1) {
        firms.addAll(shortForms(words));
      }
    }
    persons.replaceAll((word, start) -> full.contains(word) ? start : 0);
    firms.removeAll(persons.keySet());
    var bodies = firstWords(names, text);
    bodies.addAll(called);
    names.stream()
        .filter(n -> isBeforeAny(n, persons, text) && speech.actsAndIsTakenUp(n))
        .forEach(n -> bodies.add(n.span().of(text)));
    Predicate<Name> isFirm =
        n ->
            n.type() == ActorType.PERSON
                && (firms.contains(n.span().of(text))
                    || called.contains(n.span().of(text))
                        && (isBeforeAny(n, persons, text) || speech.acts(n))
                    || persons.getOrDefault(n.span().of(text), 0) > n.span().start()
                        && speech.isShortForBody(n)
                    || bodies.contains(n.span().of(text)) && isFirmHere(n, persons, speech, text));
    return names.stream()
        .map(n -> isFirm.test(n) ? new Name(n.span(), ActorType.ORGANIZATION, n.confidence()) : n)
        .toList();
  }

  /// "Tessaro analysts", "Tessaro said it would appeal", "Tessaro's Ann Lee", where no one is known
  /// to have the name.
  private boolean isFirmOfOneWord(Name name, String word, FirmSpeech speech, String text) {
    return isUnknown(word)
            && (NOUNS.contains(next(name, text))
                || speech.acts(name)
                || speech.isTakenUp(name)
                || speech.isPeer(name))
        || speech.onlyEmploys(word);
  }

  /// Whether the text names whoever has the name in full later only.
  private static boolean isBeforeAny(Name name, Map<String, Integer> persons, String text) {
    var person = persons.get(name.span().of(text));
    return person == null || person > name.span().start();
  }

  /// The one word by which a firm is called for short: "Tessaro" of "Tessaro Motors", "Rovers" of
  /// "Tessaro Rovers".
  private List<String> shortForms(List<String> words) {
    boolean kind = KINDS.contains(words.getLast().toLowerCase(Locale.ROOT));
    boolean legal = LegalForms.isOne(words.getLast());
    var forms = new ArrayList<String>();
    if (legal && lexicons.people().strength(words.getFirst()) < WELL_KNOWN
        || kind && words.size() == 2 && isUnknown(words.getFirst())) {
      forms.add(words.getFirst());
    }
    if (kind) {
      forms.add(words.getLast());
    }
    return forms;
  }

  /// The words that names of bodies begin with, to which others belong.
  private static Set<String> firstWords(List<Name> names, String text) {
    return names.stream()
        .filter(n -> n.type() == ActorType.ORGANIZATION)
        .map(n -> Blanks.single(n.span().of(text)))
        .filter(n -> n.contains(BLANK))
        .map(n -> n.substring(0, n.indexOf(BLANK)))
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static boolean isFirmHere(
      Name name, Map<String, Integer> persons, FirmSpeech speech, String text) {
    int start = name.span().start();
    int end = name.span().end();
    var person = persons.get(name.span().of(text));
    return FIRM.matcher(text).region(end, text.length()).lookingAt()
        || OWNED.matcher(text.substring(Math.max(0, start - LEAD), start)).find()
        || (person == null || person > start)
            && (person == null ? speech.speaksOfItself(name) : speech.acts(name))
        || speech.employs(name);
  }

  /// "Tessaro, 61, ...", "Tessaro, who ...", "Mr. Tessaro", "Tessaro said he".
  private static boolean isSomebody(Name name, String text) {
    var rest = SOMEBODY.matcher(text).region(name.span().end(), text.length());
    int start = name.span().start();
    return rest.lookingAt()
        || ADDRESSED.matcher(text.substring(Math.max(0, start - ADDRESS), start)).find();
  }

  private boolean isUnknown(String word) {
    return !lexicons.people().isGiven(word) && !lexicons.people().isSurname(word);
  }

  /// The word behind a name, empty where something else than a blank stands between.
  private static String next(Name name, String text) {
    int start = name.span().end() + 1;
    if (start >= text.length() || !Character.isSpaceChar(text.charAt(start - 1))) {
      return "";
    }
    int end = start;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return new Span(start, end).of(text);
  }
}
