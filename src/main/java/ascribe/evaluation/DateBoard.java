package ascribe.evaluation;

import ascribe.model.Span;
import ascribe.model.Timex;
import ascribe.model.TimexType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/// Adds up the counts of the date ruler, document by document.
final class DateBoard {

  private final Map<String, Row> rows = new LinkedHashMap<>();
  private int documents;

  Table scores() {
    return new Table(rows, documents);
  }

  /// The rows of TempEval-3: expressions are paired one to one where they overlap, exact ones
  /// first; `strict` has the same span, `type` and `value` count pairs that agree in it.
  void addTimeMl(List<GoldTimex> gold, List<Timex> predicted) {
    documents++;
    var pairs = pairs(gold, predicted);
    count("relaxed", pairs, (g, p) -> true, predicted.size(), gold.size());
    count("strict", pairs, (g, p) -> g.span().equals(p.span()), predicted.size(), gold.size());
    count("type", pairs, (g, p) -> g.type().equals(p.type().name()), predicted.size(), gold.size());
    count("value", pairs, (g, p) -> p.value().equals(g.value()), predicted.size(), gold.size());
  }

  private record Pair(GoldTimex gold, Timex predicted) {}

  private void count(
      String row, List<Pair> pairs, BiPredicate<GoldTimex, Timex> agree, int predicted, int gold) {
    int hits = (int) pairs.stream().filter(p -> agree.test(p.gold, p.predicted)).count();
    add(row, new Row(hits, predicted, hits, gold));
  }

  private void add(String row, Row counts) {
    rows.merge(row, counts, Row::plus);
  }

  private static List<Pair> pairs(List<GoldTimex> gold, List<Timex> predicted) {
    var free = new ArrayList<>(gold);
    var pairs = new ArrayList<Pair>();
    for (var timex : predicted) {
      GoldTimex best = null;
      for (var g : free) {
        boolean exact = g.span().equals(timex.span());
        if (g.span().overlaps(timex.span()) && (best == null || exact)) {
          best = g;
        }
      }
      if (best != null) {
        free.remove(best);
        pairs.add(new Pair(best, timex));
      }
    }
    return pairs;
  }

  /// The rows of the GUM ruler: overlap of spans, once for all expressions and once for those that
  /// name a day or period of the calendar (GUM marks no lengths, sets and vague times), and the
  /// share of found expressions whose value agrees as precisely as the gold tells it.
  void addGum(List<GoldTimex> gold, List<Timex> predicted) {
    documents++;
    add("dates", overlaps(gold, predicted));
    add("calendar dates", overlaps(gold, predicted.stream().filter(DateBoard::calendar).toList()));
    int found = 0;
    int right = 0;
    for (var g : gold) {
      var hits = predicted.stream().filter(p -> p.span().overlaps(g.span())).toList();
      var when = g.value();
      if (when != null && !hits.isEmpty()) {
        found++;
        right += hits.stream().anyMatch(p -> agrees(when, p.value())) ? 1 : 0;
      }
    }
    add("value of found", new Row(right, found, right, found));
  }

  private static Row overlaps(List<GoldTimex> gold, List<Timex> predicted) {
    var goldSpans = gold.stream().map(GoldTimex::span).toList();
    var spans = predicted.stream().map(Timex::span).toList();
    return new Row(
        touched(spans, goldSpans), spans.size(), touched(goldSpans, spans), goldSpans.size());
  }

  private static int touched(List<Span> spans, List<Span> others) {
    return (int) spans.stream().filter(s -> others.stream().anyMatch(s::overlaps)).count();
  }

  private static boolean calendar(Timex timex) {
    boolean dated = timex.type() == TimexType.DATE || timex.type() == TimexType.TIME;
    return dated && !timex.value().endsWith("_REF");
  }

  private static boolean agrees(String when, String value) {
    return value.replaceFirst("T.*", "").startsWith(when.replaceFirst("T.*", ""));
  }
}
