package ascribe.nlp.time;

import ascribe.model.Span;
import ascribe.model.TimexReading;
import ascribe.nlp.text.Analysis;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.stream.IntStream;

/// Finds the time expressions of a text by the rules of a book. Where matches overlap, the one that
/// begins first stays, then the longest, then that of the first rule.
final class Finder {

  /// How far, in UTF-16 units, a match may reach beyond its sentence: sentence ends are sometimes
  /// seen after "Aug." and "a.m.".
  private static final int BEYOND = 40;

  private static final Comparator<Candidate> ORDER =
      Comparator.comparing((Candidate c) -> c.span.start())
          .thenComparing(Comparator.comparing((Candidate c) -> c.span.end()).reversed());

  private final RuleBook rules;
  private final Tense tense;
  private final Habit habit;

  Finder(RuleBook rules) {
    this.rules = rules;
    this.tense = new Tense(rules);
    this.habit = new Habit(rules);
  }

  /// A time expression, the rule that found it and what it says.
  record Found(Span span, Rule rule, TimexReading reading) {}

  private record Candidate(
      Span span, Rule rule, Rule.Form form, MatchResult match, Span sentence) {}

  /// In text order, without overlaps.
  List<Found> find(Analysis analysis) {
    var candidates = new ArrayList<Candidate>();
    var paragraphs = analysis.document().paragraphs().iterator();
    var paragraph = new Span(0, 0);
    for (var sentence : analysis.sentences()) {
      while (paragraph.end() < sentence.end() && paragraphs.hasNext()) {
        paragraph = paragraphs.next();
      }
      int last = Math.min(paragraph.end(), sentence.end() + BEYOND);
      collect(analysis, sentence, Math.max(last, sentence.end()), candidates);
    }
    candidates.sort(ORDER);
    var found = new ArrayList<Found>();
    int end = 0;
    for (var candidate : candidates) {
      if (candidate.span.start() >= end) {
        end = candidate.span.end();
        if (candidate.rule.type() != null) {
          found.add(new Found(candidate.span, candidate.rule, reading(analysis, candidate)));
        }
      }
    }
    return found;
  }

  private TimexReading reading(Analysis analysis, Candidate candidate) {
    return candidate.rule.read(
        candidate.form,
        candidate.match,
        () -> tense.of(analysis, candidate.sentence, candidate.span));
  }

  private void collect(Analysis analysis, Span sentence, int last, List<Candidate> candidates) {
    var text = analysis.document().text();
    var worthTrying = rules.worthTrying(text, sentence.start(), last);
    var starts = worthTrying.isEmpty() ? new int[0] : wordStarts(text, sentence);
    boolean timeless =
        worthTrying.stream().anyMatch(Rule::timeless) && habit.in(analysis, sentence);
    for (var rule : worthTrying) {
      if (rule.timeless() && !timeless) {
        continue;
      }
      for (var form : rule.forms()) {
        var matcher = form.pattern().matcher(text);
        matcher.useTransparentBounds(true).useAnchoringBounds(false);
        int end = 0;
        for (int start : starts) {
          if (start >= end && matcher.region(start, last).lookingAt()) {
            end = matcher.end();
            candidates.add(
                new Candidate(new Span(start, end), rule, form, matcher.toMatchResult(), sentence));
          }
        }
      }
    }
  }

  /// Where an expression can begin: at a letter, figure or apostrophe that follows none of the
  /// first two.
  private static int[] wordStarts(String text, Span sentence) {
    return IntStream.range(sentence.start(), sentence.end())
        .filter(i -> i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)))
        .filter(i -> Character.isLetterOrDigit(text.charAt(i)) || "'’".indexOf(text.charAt(i)) >= 0)
        .toArray();
  }
}
