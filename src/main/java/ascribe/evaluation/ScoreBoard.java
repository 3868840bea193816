package ascribe.evaluation;

import ascribe.evaluation.Relation.Role;
import ascribe.model.Span;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Adds up the counts of the attribution ruler, document by document. Its rows are those of the
/// PolNeAR reference scorer:
///
/// - `*-token`: the set of words in any span of that role
/// - `*-span`: each fragment on its own, all its words and no others (as CofeNet scores, words
///   only)
/// - `content-exact`: contents with exactly the words of the gold
/// - `content-overlap`: contents matched one to one with at least half their words in common
/// - `triple`: the same, and the sources match likewise
/// - `direct-*`: the same among contents that stand (almost) wholly in quotation marks
final class ScoreBoard {

  private final Map<String, Tally> rows = new LinkedHashMap<>();
  private int overlapping;
  private int sourceRight;
  private int documents;

  ScoreBoard() {
    for (var row : List.of("token", "span")) {
      for (var role : Role.values()) {
        rows.put(name(role, row), Tally.NONE);
      }
    }
    for (var row :
        List.of("content-exact", "content-overlap", "triple", "direct-overlap", "direct-triple")) {
      rows.put(row, Tally.NONE);
    }
  }

  void add(Words words, List<Relation> gold, List<Relation> predicted) {
    documents++;
    for (var role : Role.values()) {
      count(name(role, "span"), fragments(words, predicted, role), fragments(words, gold, role));
    }
    addRelations(words, WordSets.of(words, gold), WordSets.of(words, predicted));
  }

  Scores scores() {
    return new Scores(rows, sourceRight, overlapping, documents);
  }

  private void addRelations(Words words, List<WordSets> gold, List<WordSets> predicted) {
    for (var role : Role.values()) {
      var g = union(gold, role);
      var p = union(predicted, role);
      var both = (BitSet) g.clone();
      both.and(p);
      count(name(role, "token"), both.cardinality(), p.cardinality(), g.cardinality());
    }
    count("content-exact", contents(predicted), contents(gold));
    var matches = Match.of(gold, predicted).stream().filter(Match::overlaps).toList();
    var right = matches.stream().filter(Match::right).toList();
    overlapping += matches.size();
    sourceRight += right.size();
    count("content-overlap", matches.size(), predicted.size(), gold.size());
    count("triple", right.size(), predicted.size(), gold.size());
    int directGold = direct(words, gold);
    int directPredicted = direct(words, predicted);
    count("direct-overlap", bothDirect(words, matches), directPredicted, directGold);
    count("direct-triple", bothDirect(words, right), directPredicted, directGold);
  }

  private void count(String row, Set<BitSet> predicted, Set<BitSet> gold) {
    var hits = new HashSet<>(gold);
    hits.retainAll(predicted);
    count(row, hits.size(), predicted.size(), gold.size());
  }

  private void count(String row, int hits, int predicted, int gold) {
    rows.merge(row, new Tally(hits, predicted, gold), Tally::plus);
  }

  private static String name(Role role, String row) {
    return role.name().toLowerCase(Locale.ROOT) + "-" + row;
  }

  private static Set<BitSet> fragments(Words words, List<Relation> relations, Role role) {
    return relations.stream()
        .flatMap(r -> r.spans(role).stream())
        .map((Span span) -> words.in(List.of(span)))
        .filter(set -> !set.isEmpty())
        .collect(Collectors.toSet());
  }

  private static BitSet union(List<WordSets> relations, Role role) {
    var all = new BitSet();
    relations.forEach(r -> all.or(r.of(role)));
    return all;
  }

  private static Set<BitSet> contents(List<WordSets> relations) {
    return relations.stream().map(WordSets::content).collect(Collectors.toSet());
  }

  private static int direct(Words words, List<WordSets> relations) {
    return (int) relations.stream().filter(r -> words.direct(r.content())).count();
  }

  private static int bothDirect(Words words, List<Match> matches) {
    return (int)
        matches.stream()
            .filter(m -> words.direct(m.gold().content()))
            .filter(m -> words.direct(m.predicted().content()))
            .count();
  }
}
