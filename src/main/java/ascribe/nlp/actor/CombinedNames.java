package ascribe.nlp.actor;

import ascribe.model.ActorType;
import ascribe.model.Span;
import ascribe.nlp.text.Analysis;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Names by a trained finder, helped by the rules: places and well-known bodies that it passes
/// over, names that the same document shows elsewhere, and one type for all that are written alike.
final class CombinedNames implements NameFinder {

  /// Below this confidence a name counts only where a rule or the rest of the text bears it out.
  private static final double SURE = 0.5;

  private final NameFinder trained;
  private final RuleNameFinder rules;
  private final Lexicons lexicons;

  CombinedNames(NameFinder trained, Lexicons lexicons) {
    this.trained = trained;
    this.rules = new RuleNameFinder(lexicons);
    this.lexicons = lexicons;
  }

  @Override
  public List<Name> find(Analysis analysis) {
    var text = analysis.document().text();
    var found = trained.find(analysis);
    var ruled = rules.find(analysis);
    var types = types(found, text);
    var names = new ArrayList<Name>();
    for (var name : found) {
      var words = words(name.span(), text);
      if (name.confidence() >= SURE || types.containsKey(words) || isAmong(name, ruled)) {
        names.add(new Name(name.span(), types.getOrDefault(words, name.type()), name.confidence()));
      }
    }
    for (var name : ruled) {
      boolean free = names.stream().noneMatch(n -> n.span().overlaps(name.span()));
      if (free && isKnown(words(name.span(), text), name.type(), types)) {
        names.add(name);
      }
    }
    names.sort(Comparator.comparing(Name::span));
    return names;
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

  private boolean isKnown(String words, ActorType type, Map<String, ActorType> types) {
    return switch (type) {
      case GPE -> lexicons.places().of(words) != null;
      case ORGANIZATION -> lexicons.organizations().of(words) != null || types.get(words) == type;
      case PERSON ->
          types.entrySet().stream()
              .anyMatch(e -> e.getValue() == ActorType.PERSON && holds(e.getKey(), words));
    };
  }

  /// Whether `words` is a name in full or its last word.
  private static boolean holds(String full, String words) {
    return full.equalsIgnoreCase(words) || full.endsWith(" " + words);
  }

  private static String words(Span span, String text) {
    return span.of(text).replaceAll("\\s+", " ");
  }
}
