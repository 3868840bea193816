package ascribe.bench;

import ascribe.evaluation.AttributionRuler;
import ascribe.evaluation.AttributionRuler.Judged;
import ascribe.model.Provenance;
import ascribe.nlp.Progress;
import ascribe.nlp.standard.Pipelines;
import ascribe.nlp.standard.Pipelines.Tagger;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// How far the confidence of attributions is from the share of right ones: the expected calibration
/// error in 15 bins of equal mass (Naeini et al. 2015), as it ships and with a curve that is fitted
/// to one half of the texts and measured on the other (isotonic regression, Zadrozny and Elkan
/// 2002). The curve that is printed starts from the confidence as it ships: before a new network is
/// fitted, its `strength` and `right` are both [0, 1]. Arguments: a folder of gold data, then a
/// tagger (`model` unless given).
final class Confidence {

  private static final int BINS = 15;
  private static final int POINTS = 10;

  private Confidence() {}

  /// What was told and what came of it; also the mean of many.
  private record Told(double confidence, double right, int count) {
    Told with(Told other) {
      int all = count + other.count;
      return new Told(
          (confidence * count + other.confidence * other.count) / all,
          (right * count + other.right * other.count) / all,
          all);
    }
  }

  public static void main(String[] arguments) throws IOException {
    var tagger =
        arguments.length > 1 ? Tagger.valueOf(arguments[1].toUpperCase(Locale.ROOT)) : Tagger.MODEL;
    var pipeline = Pipelines.of(tagger);
    var judged =
        AttributionRuler.judge(
            Path.of(arguments[0]), d -> pipeline.annotate(d, Progress.NONE).attributions());
    var names = judged.stream().map(Judged::document).distinct().toList();
    var even = told(judged.stream().filter(j -> names.indexOf(j.document()) % 2 == 0).toList());
    var odd = told(judged.stream().filter(j -> names.indexOf(j.document()) % 2 == 1).toList());
    var all = told(judged);
    System.out.printf(
        "as it is: all %.3f, even %.3f, odd %.3f%n", error(all), error(even), error(odd));
    System.out.printf("fitted to even, on odd: %.3f%n", error(mapped(odd, curve(even))));
    System.out.printf("fitted to odd, on even: %.3f%n", error(mapped(even, curve(odd))));
    System.out.println("fitted to all:");
    curve(all).forEach(p -> System.out.printf(Locale.ROOT, "%.3f %.3f%n", p.confidence, p.right));
  }

  private static List<Told> told(List<Judged> judged) {
    return judged.stream()
        .<Told>mapMulti((j, told) -> {
          if (j.attribution().provenance() instanceof Provenance.FromModel by) {
            told.accept(new Told(by.confidence(), j.right() ? 1 : 0, 1));
          }
        })
        .sorted(Comparator.comparingDouble(Told::confidence))
        .toList();
  }

  private static double error(List<Told> told) {
    return bins(told, BINS).stream()
        .mapToDouble(b -> Math.abs(b.confidence - b.right) * b.count / told.size())
        .sum();
  }

  /// The means of `count` bins of equal mass.
  private static List<Told> bins(List<Told> told, int count) {
    var bins = new ArrayList<Told>();
    for (int i = 0; i < count; i++) {
      told.subList(told.size() * i / count, told.size() * (i + 1) / count).stream()
          .reduce(Told::with)
          .ifPresent(bins::add);
    }
    return bins;
  }

  /// Points of a curve that never falls: neighbours that do are pooled.
  private static List<Told> curve(List<Told> told) {
    var points = new ArrayList<Told>();
    for (var bin : bins(told, POINTS)) {
      points.add(bin);
      while (points.size() > 1 && points.getLast().right <= points.get(points.size() - 2).right) {
        var last = points.removeLast();
        points.add(points.removeLast().with(last));
      }
    }
    return points;
  }

  private static List<Told> mapped(List<Told> told, List<Told> curve) {
    return told.stream().map(t -> new Told(at(curve, t.confidence), t.right, t.count)).toList();
  }

  private static double at(List<Told> curve, double confidence) {
    int above = 0;
    while (above < curve.size() && curve.get(above).confidence <= confidence) {
      above++;
    }
    if (above == 0 || above == curve.size()) {
      return curve.get(Math.min(above, curve.size() - 1)).right;
    }
    var low = curve.get(above - 1);
    var high = curve.get(above);
    double share = (confidence - low.confidence) / (high.confidence - low.confidence);
    return low.right + share * (high.right - low.right);
  }
}
