package ascribe.nlp.actor.name;

import ascribe.model.ActorType;
import ascribe.model.Span;
import ascribe.nlp.actor.lexicon.LegalForms;
import ascribe.nlp.actor.scene.Name;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The names that a trained finder sees in one text, and how far it is believed beside the rules.
final class SeenNames {

  /// Below this confidence a name counts only where a rule or the rest of the text bears it out.
  static final double SURE = 0.5;

  /// From this confidence a person whom the rules see counts, and where it is a place or a body no
  /// rule makes a person of the same words.
  private static final double SEEN = 0.25;

  /// Letters of "the" and the blank behind it.
  private static final int ARTICLE = 4;

  private final String text;
  private final Surroundings around;
  private final BitSet others = new BitSet();
  private final Set<String> sureOthers = new HashSet<>();
  private final Set<String> sureBodies = new HashSet<>();

  /// Single words that name persons elsewhere: "Lund" beside "Inspector Ann Lund".
  private final Set<String> surePersons = new HashSet<>();

  SeenNames(List<Name> found, Surroundings around, String text) {
    this.text = text;
    this.around = around;
    for (var name : found) {
      if (name.type() != ActorType.PERSON && name.confidence() >= SEEN) {
        others.set(name.span().start(), name.span().end());
      }
      if (name.type() != ActorType.PERSON && name.confidence() >= SURE) {
        sureOthers.add(words(name));
        if (name.type() == ActorType.ORGANIZATION) {
          sureBodies.add(words(name));
        }
      }
      if (name.type() == ActorType.PERSON && name.confidence() >= SURE) {
        surePersons.add(words(name).replaceFirst("^M(?:r|rs|s)\\.? ", ""));
      }
    }
  }

  /// What the finder is sure of, or another place, the rules or what stands around bear out; one
  /// type for what is written alike.
  List<Name> trusted(List<Name> likely, List<Name> ruled, DoubtfulNames doubts) {
    var types = types(likely);
    return likely.stream()
        .filter(n ->
            n.confidence() >= SURE
                || types.containsKey(words(n))
                || isAmong(n, ruled)
                || n.confidence() >= SEEN && bearsOutLast(n) && !doubts.hasOrdinaryWord(n)
                || isFirm(n, ruled)
                || isShort(n)
                || around.bearOut(n))
        .map(n -> whole(n, ruled))
        .map(n -> new Name(n.span(), types.getOrDefault(words(n), n.type()), n.confidence()))
        .toList();
  }

  /// "Norrland" where the text has "Norrland plc".
  private boolean isFirm(Name name, List<Name> ruled) {
    var begin = words(name) + " ";
    return name.type() == ActorType.ORGANIZATION
        && ruled.stream()
            .filter(r -> r.type() == ActorType.ORGANIZATION)
            .map(this::words)
            .anyMatch(r -> r.startsWith(begin) && LegalForms.isOne(r.substring(begin.length())));
  }

  /// "The Courier" behind "the Harbour Courier", of which the finder is sure.
  private boolean isShort(Name name) {
    var end = " " + words(name);
    int start = name.span().start();
    return name.type() == ActorType.ORGANIZATION
        && name.confidence() >= SEEN
        && text.substring(Math.max(0, start - ARTICLE), start).matches("[Tt]he ")
        && sureBodies.stream().anyMatch(b -> b.endsWith(end));
  }

  /// The name with its end, which the rules see where the finder doubts ("Oda" of "Oda Brix", "Oda
  /// W" of "Oda W. Brix") or is sure of the last word alone elsewhere.
  private Name whole(Name name, List<Name> ruled) {
    var words = words(name);
    boolean one = words.indexOf(' ') < 0;
    boolean sure = name.confidence() >= SURE;
    if (name.type() != ActorType.PERSON || sure && !one) {
      return name;
    }
    return ruled.stream()
        .filter(r -> r.type() == ActorType.PERSON && r.span().start() == name.span().start())
        .filter(r -> words(r).split(" ").length <= words.split(" ").length + 1)
        .filter(r -> !sure || bearsOutLast(r))
        .filter(r -> words(r).startsWith(words) && r.span().length() > name.span().length())
        .map(r -> new Name(r.span(), r.type(), name.confidence()))
        .findFirst()
        .orElse(name);
  }

  /// Whether a person's name of several words ends with one that the finder is sure of elsewhere.
  boolean bearsOutLast(Name person) {
    var words = words(person);
    return person.type() == ActorType.PERSON
        && words.contains(" ")
        && surePersons.contains(words.substring(words.lastIndexOf(' ') + 1));
  }

  /// Whether the finder sees a place or a body in these words, here or elsewhere: "Morgan Stanley",
  /// "Taj Mahal".
  boolean contradicts(Name person) {
    return holds(others, person.span()) || sureOthers.contains(words(person));
  }

  /// Where places and bodies of several words stand: "Trump" is no person in "Trump Village".
  BitSet longer(List<Name> trusted) {
    var longer = new BitSet();
    trusted.stream()
        .filter(n -> n.type() != ActorType.PERSON && words(n).contains(" "))
        .forEach(n -> longer.set(n.span().start(), n.span().end()));
    return longer;
  }

  /// Whether some of the offsets lie in `span`.
  static boolean holds(BitSet offsets, Span span) {
    int next = offsets.nextSetBit(span.start());
    return next >= 0 && next < span.end();
  }

  /// For words that the finder is sure of somewhere, the type that it is surest of in all.
  private Map<String, ActorType> types(List<Name> likely) {
    var weights = new HashMap<String, Map<ActorType, Double>>();
    for (var name : likely) {
      if (name.confidence() >= SURE) {
        weights
            .computeIfAbsent(words(name), w -> new HashMap<>())
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

  private String words(Name name) {
    return CombinedNames.words(name.span(), text);
  }
}
