package ascribe.nlp.attribution;

import ascribe.model.Span;
import ascribe.nlp.text.Analysis;
import ascribe.nlp.text.Quotation;
import ascribe.nlp.text.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Cuts a text into lines.
final class Lines {

  /// A quotation that ends in ? or ! belongs to a cue at most this many words behind it.
  private static final int CUE_REACH = 4;

  private final Analysis analysis;
  private final Cues cues;
  private final Set<Integer> sentenceEnds = new HashSet<>();

  Lines(Analysis analysis, Cues cues) {
    this.analysis = analysis;
    this.cues = cues;
    analysis.sentences().forEach(s -> sentenceEnds.add(s.end()));
  }

  /// The lines of the whole text, in order.
  List<Line> ofText() {
    var lines = new ArrayList<Line>();
    var paragraphs = analysis.document().paragraphs();
    for (int i = 0; i < paragraphs.size(); i++) {
      lines.addAll(split(withNames(units(paragraphs.get(i), 0)), i));
    }
    return lines;
  }

  /// The lines inside a quotation.
  List<Line> inside(Quotation quotation) {
    var lines = new ArrayList<Line>();
    for (int i = 0; i < quotation.inner().size(); i++) {
      lines.addAll(split(withNames(units(quotation.inner().get(i), quotation.depth() + 1)), i));
    }
    return lines;
  }

  /// The quotations in plain text whose first part lies in `span`.
  List<Quotation> quotationsIn(Span span) {
    return analysis.quotations().stream()
        .filter(q -> q.depth() == 0 && span.contains(q.spans().getFirst()))
        .toList();
  }

  private List<Unit> units(Span region, int depth) {
    var units = new ArrayList<Unit>();
    var quotes =
        analysis.quotations().stream()
            .filter(q -> q.depth() == depth && q.extent().overlaps(region))
            .flatMap(q ->
                q.spans().stream().map(s -> Unit.quote(s, s.of(analysis.document().text()), q)))
            .filter(u -> region.contains(u.span()))
            .toList();
    int next = 0;
    for (var token : analysis.tokens(region)) {
      while (next < quotes.size() && quotes.get(next).span().end() <= token.span().start()) {
        next++;
      }
      if (next < quotes.size() && quotes.get(next).span().overlaps(token.span())) {
        if (units.isEmpty()
            || units.getLast().quotation() == null
            || !units.getLast().span().equals(quotes.get(next).span())) {
          units.add(quotes.get(next));
        }
      } else if (region.contains(token.span())) {
        units.add(word(token));
      }
    }
    return units;
  }

  /// The tagger takes unknown names for verbs. A capital inside a sentence, or right before a verb,
  /// tells otherwise.
  private List<Unit> withNames(List<Unit> units) {
    var corrected = new ArrayList<>(units);
    for (int i = 0; i < units.size(); i++) {
      var unit = units.get(i);
      boolean first =
          i == 0
              || units.get(i - 1).isQuote()
              || sentenceEnds.contains(units.get(i - 1).span().end());
      boolean beforeVerb = i + 1 < units.size() && cues.mayQuote(units.get(i + 1).word());
      if (unit.is("VERB") && unit.startsUpper() && (!first || beforeVerb)) {
        corrected.set(i, Unit.word(unit.span(), unit.text(), "PROPN"));
      }
    }
    return corrected;
  }

  private static Unit word(Token token) {
    return Unit.word(token.span(), token.text(), token.tag());
  }

  private List<Line> split(List<Unit> units, int paragraph) {
    var lines = new ArrayList<Line>();
    int start = 0;
    for (int i = 0; i < units.size(); i++) {
      if (i + 1 == units.size() || endsLine(units, i)) {
        lines.add(new Line(units.subList(start, i + 1), paragraph));
        start = i + 1;
      }
    }
    return lines;
  }

  private boolean endsLine(List<Unit> units, int i) {
    var unit = units.get(i);
    if (!unit.isQuote()) {
      return sentenceEnds.contains(unit.span().end()) && !units.get(i + 1).says(",");
    }
    var next = units.get(i + 1);
    return switch (lastBeforeMark(unit.span())) {
      case '.', '…' -> next.isQuote() || next.startsUpper();
      case '!', '?' -> next.isQuote() || (next.startsUpper() && !cueFollows(units, i + 1));
      default -> false;
    };
  }

  private boolean cueFollows(List<Unit> units, int from) {
    return units.subList(from, Math.min(units.size(), from + CUE_REACH)).stream()
        .anyMatch(u -> cues.mayQuote(u.word()));
  }

  private char lastBeforeMark(Span quote) {
    var text = analysis.document().text();
    int at = quote.end() - 1;
    while (at > quote.start() && isMark(text.charAt(at))) {
      at--;
    }
    return text.charAt(at);
  }

  private static boolean isMark(char c) {
    return "\"”“’'»«‹›„".indexOf(c) >= 0 || Character.isWhitespace(c);
  }
}
