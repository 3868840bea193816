package ascribe.nlp.actor.name;

import ascribe.model.ActorType;
import ascribe.model.Span;
import ascribe.nlp.actor.lexicon.Lexicons;
import ascribe.nlp.actor.scene.Name;
import ascribe.nlp.actor.scene.Scene;
import ascribe.nlp.text.Analysis;
import ascribe.nlp.text.Blanks;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Names by a trained finder and by the rules: persons by the finder, places and bodies by the
/// rules first, names that the same document shows elsewhere, and one type for all that are written
/// alike.
public final class CombinedNames implements NameFinder {

  private final NameFinder trained;
  private final RuleNameFinder rules;
  private final Lexicons lexicons;
  private final NameShapes shapes;
  private final Firms firms;
  private final Set<String> ordinary = OrdinaryWords.list();

  public CombinedNames(NameFinder trained, Lexicons lexicons) {
    this.trained = trained;
    this.rules = new RuleNameFinder(lexicons);
    this.lexicons = lexicons;
    this.shapes = NameShapes.read(lexicons);
    this.firms = new Firms(lexicons);
  }

  /// Who is right where two names overlap: the lexicons about the places and bodies that they know,
  /// then the finder about persons, then the rules, then the finder about what is left.
  @Override
  public List<Name> find(Analysis analysis) {
    var text = analysis.document().text();
    var doubts = new DoubtfulNames(analysis, lexicons, ordinary);
    var ruled = rules.find(analysis);
    var found =
        trained.find(analysis).stream()
            .flatMap(n -> shapes.parts(shapes.whole(n, text), text))
            .toList();
    found = joined(found, ruled);
    var somebody = // "Former Home Secretary" makes nobody of "Home Secretary"
        found.stream().filter(n -> !shapes.isNone(n.type(), words(n.span(), text))).toList();
    var endings = endings(somebody, text);
    found = found.stream().filter(n -> isShaped(n, endings, text)).toList();
    var scene = new Scene(analysis);
    var around = new Surroundings(scene, lexicons, ordinary);
    var seen = new SeenNames(found, around, text);
    var sure = new RuledPersons(scene, lexicons, seen, doubts);
    var trusted =
        seen.trusted(doubts.likely(found), ruled, doubts).stream()
            .filter(n -> isShaped(n, endings, text)) // "Ohio" made whole is "Ohio Republican"
            .toList();
    var full =
        ruled.stream()
            .filter(sure::areSureOf)
            .filter(n -> !seen.contradicts(n))
            .filter(n -> isShaped(n, endings, text));
    var persons = new HashSet<String>();
    Stream.concat(trusted.stream().filter(n -> n.type() == ActorType.PERSON), full)
        .forEach(n -> persons.add(words(n.span(), text)));
    var longer = seen.longer(trusted);
    var ends = new LongerNames(trusted, SeenNames.SURE, text, lexicons.organizations());
    var whole =
        ruled.stream().filter(n -> !beginsLonger(n, trusted, around) && !ends.hold(n)).toList();
    var names = new ArrayList<Name>();
    addFree(
        names,
        whole.stream()
            .filter(n -> isListed(words(n.span(), text), n.type()) && !sure.isTitled(n))
            .filter(n -> !isOfAPerson(n, trusted, text)));
    addFree(
        names,
        trusted.stream().filter(n -> n.type() == ActorType.PERSON && !ends.isFirms(n, ruled)));
    addFree(
        names,
        whole.stream()
            .filter(n -> n.type() != ActorType.PERSON || bears(words(n.span(), text), persons))
            .filter(n -> n.type() != ActorType.PERSON || !longer.get(n.span().start())));
    addFree(names, trusted.stream());
    names.sort(Comparator.comparing(Name::span));
    var codes = new Codes(text);
    names.removeIf(n -> codes.hold(n.span()));
    names.replaceAll(new BodyShapes(lexicons, text)::typed);
    return NamedThings.dropped(firms.told(names, scene), text);
  }

  /// The found names, but one where the finder sees two persons in the name of one: "Ann" and
  /// "Lee".
  private static List<Name> joined(List<Name> found, List<Name> ruled) {
    var persons = new TreeMap<Integer, Name>();
    found.stream()
        .filter(n -> n.type() == ActorType.PERSON)
        .forEach(n -> persons.put(n.span().start(), n));
    var joined = new LinkedHashSet<>(found);
    for (var whole : ruled) {
      var span = whole.span();
      var parts = List.copyOf(persons.subMap(span.start(), span.end()).values());
      int letters = parts.stream().mapToInt(n -> n.span().length() + 1).sum() - 1;
      if (whole.type() == ActorType.PERSON && parts.size() > 1 && letters == span.length()) {
        parts.forEach(joined::remove);
        var sure = parts.stream().mapToDouble(Name::confidence).max().orElseThrow();
        joined.add(new Name(span, ActorType.PERSON, sure));
      }
    }
    return List.copyOf(joined);
  }

  /// Whose words do not speak against it, or which end a longer name: "King" of "Oda King".
  private boolean isShaped(Name name, Set<String> endings, String text) {
    var words = words(name.span(), text);
    if (name.type() != ActorType.GPE && Descriptions.goOn(text, name.span().end())) {
      return false;
    }
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

  /// Whether a body of one word is called as somebody of the text is: "Gartner" beside "Paul
  /// Gartner".
  private static boolean isOfAPerson(Name body, List<Name> names, String text) {
    var word = words(body.span(), text);
    return body.type() == ActorType.ORGANIZATION
        && names.stream()
            .filter(n -> n.type() == ActorType.PERSON)
            .map(n -> words(n.span(), text))
            .anyMatch(n -> n.endsWith(" " + word) || n.startsWith(word + " "));
  }

  /// Whether the text introduces a longer name here that begins so: "the institute Nova Civis".
  private static boolean beginsLonger(Name body, List<Name> names, Surroundings around) {
    return names.stream()
        .filter(n -> n.type() == ActorType.ORGANIZATION)
        .filter(n -> n.span().start() == body.span().start())
        .anyMatch(n -> n.span().length() > body.span().length() && around.introduce(n));
  }

  private boolean isListed(String words, ActorType type) {
    return switch (type) {
      case GPE -> lexicons.places().of(words) != null;
      case ORGANIZATION -> lexicons.organizations().of(words) != null;
      case PERSON -> false;
    };
  }

  /// Adds the names that overlap none before them.
  private static void addFree(List<Name> names, Stream<Name> more) {
    var taken = new BitSet();
    names.forEach(n -> taken.set(n.span().start(), n.span().end()));
    more.forEach(n -> {
      if (!SeenNames.holds(taken, n.span())) {
        taken.set(n.span().start(), n.span().end());
        names.add(n);
      }
    });
  }

  /// Whether `words` is a person's full name or its last word.
  private static boolean bears(String words, Set<String> persons) {
    return persons.stream().anyMatch(p -> p.equalsIgnoreCase(words) || p.endsWith(" " + words));
  }

  static String words(Span span, String text) {
    return Blanks.single(span.of(text));
  }
}
