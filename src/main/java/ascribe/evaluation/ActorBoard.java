package ascribe.evaluation;

import ascribe.model.Actor;
import ascribe.model.ActorType;
import ascribe.model.AnnotatedDocument;
import ascribe.model.Mention;
import ascribe.model.MentionKind;
import ascribe.model.Span;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Adds up the counts of the actor ruler, document by document:
///
/// - `person`, `organization`: CEAF-e over named mentions: actors paired one to one, each pair
///   counts as much as its names agree
/// - `names …`: every name by itself: one of that type covers the head of the gold
/// - `pronoun`: he, she and their forms, of named persons: put into the paired actor
final class ActorBoard {

  private static final Set<String> PRONOUNS =
      Set.of("he", "him", "his", "she", "her", "hers", "himself", "herself");

  private final List<String> rowNames =
      List.of("person", "organization", "names person", "names organi", "pronoun");
  private final Map<String, Row> rows = new HashMap<>();

  void add(Gum gold, AnnotatedDocument tagged) {
    Set<Span> heads = new LinkedHashSet<>();
    gold.actors().forEach(a -> heads.addAll(a.names()));
    clusters("organization", of(gold, "organization"), of(tagged, ActorType.ORGANIZATION), heads);
    var persons = of(gold, "person");
    var predicted = of(tagged, ActorType.PERSON);
    var pairs = clusters("person", persons, predicted, heads);
    pronouns(persons, predicted, pairs, tagged);
    names("names person", gold, "person", predicted);
    names("names organi", gold, "organization", of(tagged, ActorType.ORGANIZATION));
  }

  /// The rows in the order of the table.
  Map<String, Row> rows() {
    var inOrder = new LinkedHashMap<String, Row>();
    rowNames.forEach(name -> inOrder.put(name, rows.getOrDefault(name, Row.NONE)));
    return inOrder;
  }

  private void count(String row, double right, int predicted, double found, int gold) {
    rows.merge(row, new Row(right, predicted, found, gold), Row::plus);
  }

  private static List<GoldActor> of(Gum gold, String type) {
    return gold.actors().stream().filter(a -> a.type().equals(type)).toList();
  }

  private static List<Actor> of(AnnotatedDocument tagged, ActorType type) {
    return tagged.actors().stream().filter(a -> a.type() == type).toList();
  }

  private Pairs clusters(
      String row, List<GoldActor> gold, List<Actor> predicted, Collection<Span> heads) {
    var named = gold.stream().map(GoldActor::names).toList();
    var found = predicted.stream().map(a -> heads(a, heads)).toList();
    var pairs = Pairs.of(named, found);
    int actors = (int) found.stream().filter(s -> !s.isEmpty()).count();
    count(row, pairs.agreement(), actors, pairs.agreement(), gold.size());
    return pairs;
  }

  /// For each name of the actor the head in the gold that it touches and ends nearest to, or
  /// itself.
  private static Set<Span> heads(Actor actor, Collection<Span> heads) {
    return names(actor).map(n -> head(n, heads)).collect(Collectors.toCollection(HashSet::new));
  }

  private static Span head(Span name, Collection<Span> heads) {
    return heads.stream()
        .filter(name::overlaps)
        .min(Comparator.comparingInt(h -> Math.abs(h.end() - name.end())))
        .orElse(name);
  }

  private static Stream<Span> names(Actor actor) {
    return actor.mentions().stream().filter(m -> m.kind() == MentionKind.NAME).map(Mention::span);
  }

  private void pronouns(
      List<GoldActor> gold, List<Actor> predicted, Pairs pairs, AnnotatedDocument tagged) {
    var text = tagged.document().text();
    var at = new HashMap<Span, Set<Integer>>();
    for (int p = 0; p < predicted.size(); p++) {
      for (var mention : predicted.get(p).mentions()) {
        if (isPronoun(mention.span().of(text))) {
          at.computeIfAbsent(mention.span(), s -> new HashSet<>()).add(p);
        }
      }
    }
    int right = 0;
    int all = 0;
    for (int g = 0; g < gold.size(); g++) {
      var partner = pairs.predicted().get(g);
      for (var mention : gold.get(g).mentions()) {
        if (mention.kind().equals("pronoun") && isPronoun(mention.text())) {
          all++;
          right +=
              partner != null && at.getOrDefault(mention.span(), Set.of()).contains(partner)
                  ? 1
                  : 0;
        }
      }
    }
    count("pronoun", right, at.size(), right, all);
  }

  private static boolean isPronoun(String word) {
    return PRONOUNS.contains(word.toLowerCase(Locale.ROOT));
  }

  private void names(String row, Gum gold, String type, List<Actor> predicted) {
    var heads =
        gold.names().stream().filter(n -> n.type().equals(type)).map(Gum.Name::head).toList();
    var names = predicted.stream().flatMap(ActorBoard::names).toList();
    int right =
        (int) names.stream().filter(n -> heads.stream().anyMatch(h -> n.contains(h))).count();
    int found =
        (int) heads.stream().filter(h -> names.stream().anyMatch(n -> n.contains(h))).count();
    count(row, right, names.size(), found, heads.size());
  }
}
