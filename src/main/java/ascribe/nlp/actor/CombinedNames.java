package ascribe.nlp.actor;

import ascribe.model.ActorType;
import ascribe.model.Span;
import ascribe.nlp.text.Analysis;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Names by a trained finder and by the rules: persons by the finder, places and bodies by the
/// rules first, names that the same document shows elsewhere, and one type for all that are written
/// alike.
final class CombinedNames implements NameFinder {

  /// Below this confidence a name counts only where a rule or the rest of the text bears it out.
  private static final double SURE = 0.5;

  private final NameFinder trained;
  private final RuleNameFinder rules;

  CombinedNames(NameFinder trained, Lexicons lexicons) {
    this.trained = trained;
    this.rules = new RuleNameFinder(lexicons);
  }

  /// Who is right where two names overlap: the finder about persons, then the rules about places
  /// and bodies, then the finder about what is left.
  @Override
  public List<Name> find(Analysis analysis) {
    var text = analysis.document().text();
    var ruled = rules.find(analysis);
    var trusted = trusted(trained.find(analysis), ruled, text);
    var types = types(trusted, text);
    var names = new ArrayList<Name>();
    addFree(names, trusted.stream().filter(n -> n.type() == ActorType.PERSON));
    addFree(names, ruled.stream().filter(n -> isKnown(words(n.span(), text), n.type(), types)));
    addFree(names, trusted.stream());
    names.sort(Comparator.comparing(Name::span));
    return names;
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

  private static void addFree(List<Name> names, Stream<Name> more) {
    more.filter(n -> names.stream().noneMatch(o -> o.span().overlaps(n.span())))
        .toList()
        .forEach(names::add);
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

  private static boolean isAmong(Name name, List<Name> ruled) {
    return ruled.stream().anyMatch(r -> r.span().equals(name.span()) && r.type() == name.type());
  }

  /// A person whom only the rules see must bear the name of one whom the finder has seen.
  private static boolean isKnown(String words, ActorType type, Map<String, ActorType> types) {
    return type != ActorType.PERSON
        || types.entrySet().stream()
            .anyMatch(e -> e.getValue() == ActorType.PERSON && holds(e.getKey(), words));
  }

  /// Whether `words` is a name in full or its last word.
  private static boolean holds(String full, String words) {
    return full.equalsIgnoreCase(words) || full.endsWith(" " + words);
  }

  private static String words(Span span, String text) {
    return span.of(text).replaceAll("\\s+", " ");
  }
}
