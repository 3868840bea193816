package ascribe.nlp.actor;

import ascribe.model.ActorType;
import ascribe.model.Span;
import ascribe.nlp.text.Analysis;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Names by a trained finder and by the rules: persons by the finder, places and bodies by the
/// rules first, names that the same document shows elsewhere, and one type for all that are written
/// alike.
final class CombinedNames implements NameFinder {

  /// Below this confidence a name counts only where a rule or the rest of the text bears it out.
  private static final double SURE = 0.5;

  /// From this confidence a person whom the rules see counts, and where it is a place or a body no
  /// rule makes a person of the same words.
  private static final double SEEN = 0.25;

  /// Bearers (power of ten) from which a given name makes any capitalised word behind it a family
  /// name.
  private static final int WELL_KNOWN = 3;

  /// A form of address with the blank behind it has at most this many letters.
  private static final int ADDRESS = 12;

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final NameFinder trained;
  private final RuleNameFinder rules;
  private final Lexicons lexicons;
  private final NameShapes shapes;

  CombinedNames(NameFinder trained, Lexicons lexicons) {
    this.trained = trained;
    this.rules = new RuleNameFinder(lexicons);
    this.lexicons = lexicons;
    this.shapes = NameShapes.read(lexicons);
  }

  /// Who is right where two names overlap: the lexicons about the places and bodies that they know,
  /// then the finder about persons, then the rules, then the finder about what is left.
  @Override
  public List<Name> find(Analysis analysis) {
    var text = analysis.document().text();
    var doubts = new DoubtfulNames(analysis, lexicons);
    var ruled = rules.find(analysis);
    var found =
        trained.find(analysis).stream()
            .flatMap(n -> shapes.parts(shapes.whole(n, text), text))
            .toList();
    var endings = endings(found, text);
    found = found.stream().filter(n -> isShaped(n, endings, text)).toList();
    var trusted = trusted(doubts.likely(found), ruled, text);
    var contradicted = contradicted(found, text);
    var full =
        ruled.stream()
            .filter(n -> n.type() == ActorType.PERSON)
            .filter(n -> isFull(n, text) || isAddressed(n, text))
            .filter(contradicted.negate())
            .filter(n -> isShaped(n, endings, text));
    var persons = new HashSet<String>();
    Stream.concat(trusted.stream().filter(n -> n.type() == ActorType.PERSON), full)
        .forEach(n -> persons.add(words(n.span(), text)));
    var longer = longer(trusted, text);
    var names = new ArrayList<Name>();
    addFree(
        names,
        ruled.stream()
            .filter(n -> isListed(words(n.span(), text), n.type()) && !isTitled(n, text)));
    addFree(names, trusted.stream().filter(n -> n.type() == ActorType.PERSON));
    addFree(
        names,
        ruled.stream()
            .filter(n -> n.type() != ActorType.PERSON || bears(words(n.span(), text), persons))
            .filter(n -> n.type() != ActorType.PERSON || !longer.get(n.span().start())));
    addFree(names, trusted.stream());
    names.sort(Comparator.comparing(Name::span));
    return names;
  }

  /// Whose words do not speak against it, or which end a longer name: "King" of "Oda King".
  private boolean isShaped(Name name, Set<String> endings, String text) {
    var words = words(name.span(), text);
    return !shapes.isNone(name.type(), words) || endings.contains(words);
  }

  /// What names of several words end with: "Oda King" with "King".
  static Set<String> endings(List<Name> names, String text) {
    var endings = new HashSet<String>();
    for (var name : names) {
      var words = words(name.span(), text);
      for (int i = words.indexOf(' '); i >= 0; i = words.indexOf(' ', i + 1)) {
        endings.add(words.substring(i + 1));
      }
    }
    return endings;
  }

  /// Several words that begin with a given name are a person's name even where the finder sees
  /// none, unless a place may be meant ("Kenya Vision", "San Diego …") or both words are doubtful.
  private boolean isFull(Name name, String text) {
    var words = words(name.span(), text).split(" ");
    var people = lexicons.people();
    var last = words[words.length - 1];
    return words.length > 1
        && people.isGiven(words[0])
        && lexicons.places().of(words[0]) == null
        && lexicons.places().of(words[0] + " " + words[1]) == null
        && (people.isSurname(last) || people.strength(words[0]) >= WELL_KNOWN);
  }

  /// Names in which the finder sees a place or a body, here or elsewhere: "Morgan Stanley", "Taj
  /// Mahal".
  private static Predicate<Name> contradicted(List<Name> found, String text) {
    var others = found.stream().filter(n -> n.type() != ActorType.PERSON).toList();
    var places = new BitSet();
    others.stream()
        .filter(n -> n.confidence() >= SEEN)
        .forEach(n -> places.set(n.span().start(), n.span().end()));
    var elsewhere =
        others.stream()
            .filter(n -> n.confidence() >= SURE)
            .map(n -> words(n.span(), text))
            .collect(Collectors.toSet());
    return name -> holds(places, name.span()) || elsewhere.contains(words(name.span(), text));
  }

  /// Where places and bodies of several words stand: "Trump" is no person in "Trump Village".
  private static BitSet longer(List<Name> trusted, String text) {
    var longer = new BitSet();
    trusted.stream()
        .filter(n -> n.type() != ActorType.PERSON && words(n.span(), text).contains(" "))
        .forEach(n -> longer.set(n.span().start(), n.span().end()));
    return longer;
  }

  /// "Mr. Lund" is a person even where the finder sees none.
  private boolean isAddressed(Name name, String text) {
    return lexicons.titles().isAddress(before(name, text));
  }

  /// Whether a title stands right before a name: in "Vice President Ford" no company is meant.
  private boolean isTitled(Name name, String text) {
    return name.type() == ActorType.ORGANIZATION
        && lexicons.people().isSurname(words(name.span(), text))
        && lexicons.titles().isTitle(before(name, text));
  }

  /// The word before a name on the same line, empty where none is.
  private static String before(Name name, String text) {
    var before = text.substring(Math.max(0, name.span().start() - ADDRESS), name.span().start());
    var last = before.strip();
    return before.equals(last) || before.contains("\n")
        ? ""
        : last.substring(last.lastIndexOf(' ') + 1);
  }

  private boolean isListed(String words, ActorType type) {
    return switch (type) {
      case GPE -> lexicons.places().of(words) != null;
      case ORGANIZATION -> lexicons.organizations().of(words) != null;
      case PERSON -> false;
    };
  }

  /// What the finder is sure of, or another place or the rules bear out; one type for what is
  /// written alike.
  private static List<Name> trusted(List<Name> found, List<Name> ruled, String text) {
    var types = types(found, text);
    return found.stream()
        .filter(n ->
            n.confidence() >= SURE || types.containsKey(words(n.span(), text)) || isAmong(n, ruled))
        .map(n ->
            new Name(n.span(), types.getOrDefault(words(n.span(), text), n.type()), n.confidence()))
        .toList();
  }

  /// Adds the names that overlap none before them.
  private static void addFree(List<Name> names, Stream<Name> more) {
    var taken = new BitSet();
    names.forEach(n -> taken.set(n.span().start(), n.span().end()));
    more.forEach(n -> {
      if (!holds(taken, n.span())) {
        taken.set(n.span().start(), n.span().end());
        names.add(n);
      }
    });
  }

  private static boolean holds(BitSet offsets, Span span) {
    int next = offsets.nextSetBit(span.start());
    return next >= 0 && next < span.end();
  }

  /// For words that the finder is sure of somewhere, the type that it is surest of in all.
  private static Map<String, ActorType> types(List<Name> found, String text) {
    var weights = new HashMap<String, Map<ActorType, Double>>();
    for (var name : found) {
      if (name.confidence() >= SURE) {
        weights
            .computeIfAbsent(words(name.span(), text), w -> new HashMap<>())
            .merge(name.type(), name.confidence(), Double::sum);
      }
    }
    var types = new HashMap<String, ActorType>();
    weights.forEach((words, byType) ->
        byType.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .ifPresent(e -> types.put(words, e.getKey())));
    return types;
  }

  /// Whether the rules see the same name, or from some confidence on the same person within other
  /// bounds: the finder doubts where a name behind a title begins.
  private static boolean isAmong(Name name, List<Name> ruled) {
    boolean person = name.type() == ActorType.PERSON && name.confidence() >= SEEN;
    return ruled.stream()
        .filter(r -> r.type() == name.type())
        .anyMatch(r -> r.span().equals(name.span()) || person && r.span().overlaps(name.span()));
  }

  /// Whether `words` is a person's full name or its last word.
  private static boolean bears(String words, Set<String> persons) {
    return persons.stream().anyMatch(p -> p.equalsIgnoreCase(words) || p.endsWith(" " + words));
  }

  static String words(Span span, String text) {
    return BLANKS.matcher(span.of(text)).replaceAll(" ");
  }
}
