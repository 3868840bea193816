package ascribe.nlp.attribution.line;

import ascribe.model.Span;
import ascribe.nlp.attribution.cue.Cues;
import ascribe.nlp.text.Analysis;
import ascribe.nlp.text.Quotation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/// Reads a text as units, its quotations as one each.
final class Units {

  private final Analysis analysis;
  private final Cues cues;
  private final Set<Integer> sentenceEnds = new HashSet<>();

  /// The parts of quotations by their depth and start.
  private final Map<Integer, NavigableMap<Integer, Unit>> quotes = new HashMap<>();

  Units(Analysis analysis, Cues cues) {
    this.analysis = analysis;
    this.cues = cues;
    analysis.sentences().forEach(s -> sentenceEnds.add(s.end()));
    analysis.quotations().forEach(this::keep);
  }

  /// The units of a region, in which quotations have the given depth.
  List<Unit> in(Span region, int depth) {
    var units = new ArrayList<Unit>();
    var inRegion = quotes(region, depth);
    for (var token : analysis.tokens(region)) {
      var quote = inRegion.floorEntry(token.span().start());
      if (quote != null && quote.getValue().span().contains(token.span())) {
        if (units.isEmpty() || units.getLast() != quote.getValue()) {
          units.add(quote.getValue());
        }
      } else if (region.contains(token.span())) {
        units.add(Unit.word(token.span(), token.text(), token.tag()));
      }
    }
    return withNames(units);
  }

  /// The quotations in plain text of which a part lies in `span`.
  List<Quotation> quotationsIn(Span span) {
    return quotes(span, 0).values().stream().flatMap(u -> u.asQuotation().stream()).toList();
  }

  boolean endsSentence(Unit unit) {
    return sentenceEnds.contains(unit.span().end());
  }

  private void keep(Quotation quotation) {
    var parts = quotes.computeIfAbsent(quotation.depth(), d -> new TreeMap<>());
    for (var span : quotation.spans()) {
      parts.put(span.start(), Unit.quote(span, span.of(analysis.document().text()), quotation));
    }
  }

  private NavigableMap<Integer, Unit> quotes(Span region, int depth) {
    var parts = quotes.getOrDefault(depth, new TreeMap<>());
    return parts.subMap(region.start(), true, region.end(), false);
  }

  /// The tagger takes unknown names for verbs. A capital inside a sentence, or right before a verb,
  /// tells otherwise.
  private List<Unit> withNames(List<Unit> units) {
    var corrected = new ArrayList<>(units);
    for (int i = 0; i < units.size(); i++) {
      var unit = units.get(i);
      boolean first = i == 0 || units.get(i - 1).isQuote() || endsSentence(units.get(i - 1));
      boolean beforeVerb = i + 1 < units.size() && cues.mayQuote(units.get(i + 1).word());
      if (unit.is("VERB", "ADV", "INTJ") && unit.startsUpper() && (!first || beforeVerb)) {
        corrected.set(i, Unit.word(unit.span(), unit.text(), "PROPN"));
      }
    }
    return corrected;
  }
}
