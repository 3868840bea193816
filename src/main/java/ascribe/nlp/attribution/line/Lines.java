package ascribe.nlp.attribution.line;

import ascribe.model.Span;
import ascribe.nlp.attribution.cue.Cues;
import ascribe.nlp.text.Analysis;
import ascribe.nlp.text.Quotation;
import java.util.ArrayList;
import java.util.List;

/// Cuts a text into lines.
public final class Lines {

  /// A quotation that ends in ? or ! belongs to a cue at most this many words behind it.
  private static final int CUE_REACH = 4;

  /// No sentence that is one has more units: lists and tables are cut.
  private static final int LONGEST = 300;

  private final Analysis analysis;
  private final Cues cues;
  private final Units units;

  public Lines(Analysis analysis, Cues cues) {
    this.analysis = analysis;
    this.cues = cues;
    this.units = new Units(analysis, cues);
  }

  /// The lines of the whole text, in order.
  public List<Line> ofText() {
    var lines = new ArrayList<Line>();
    var paragraphs = analysis.document().paragraphs();
    for (int i = 0; i < paragraphs.size(); i++) {
      lines.addAll(split(units.in(paragraphs.get(i), 0), i));
    }
    return lines;
  }

  /// The lines of a content that is not quoted: of "that …, and that …" each clause is one of its
  /// own, without its "that".
  public List<Line> in(Span content) {
    var all = units.in(content, 0);
    int paragraph = analysis.document().paragraphFrom(content.start());
    if (all.isEmpty() || !all.getFirst().says("that")) {
      return split(all, paragraph);
    }
    var lines = new ArrayList<Line>();
    int start = 1;
    for (int i = 1; i <= all.size(); i++) {
      if (i == all.size() || beginsNext(all, start, i)) {
        int end = i < all.size() && all.get(i - 1).isComma() ? i - 1 : i;
        lines.addAll(split(all.subList(start, end), paragraph));
        start = i + 2;
      }
    }
    return lines;
  }

  /// Whether at `i` stands "and that" which no "that" from `start` on can own.
  private static boolean beginsNext(List<Unit> units, int start, int i) {
    return i > start
        && i + 2 < units.size()
        && units.get(i).is("CCONJ")
        && units.get(i + 1).says("that")
        && isClause(units.get(i + 1), units.get(i + 2))
        && units.subList(start, i).stream().noneMatch(u -> u.says("that") && u.is("SCONJ"));
  }

  /// "That managers", "that the mayor", unlike "that man".
  private static boolean isClause(Unit that, Unit next) {
    return that.is("SCONJ")
        || next.is("DET", "PRON", "PROPN")
        || next.is("NOUN") && next.word().endsWith("s");
  }

  /// The lines inside the quotations that lie in `spans`, in order.
  public List<Line> insideQuotations(List<Span> spans) {
    return spans.stream()
        .flatMap(s -> units.quotationsIn(s).stream())
        .distinct()
        .flatMap(q -> inside(q).stream())
        .toList();
  }

  private List<Line> inside(Quotation quotation) {
    var lines = new ArrayList<Line>();
    for (int i = 0; i < quotation.inner().size(); i++) {
      lines.addAll(split(units.in(quotation.inner().get(i), quotation.depth() + 1), i));
    }
    return lines;
  }

  private List<Line> split(List<Unit> paragraph, int number) {
    var lines = new ArrayList<Line>();
    int start = 0;
    for (int i = 0; i < paragraph.size(); i++) {
      boolean last = i + 1 == paragraph.size() || i + 1 - start == LONGEST;
      if (last || endsLine(paragraph, i)) {
        lines.add(new Line(paragraph.subList(start, i + 1), number));
        start = i + 1;
      }
    }
    return lines;
  }

  private boolean endsLine(List<Unit> paragraph, int i) {
    var unit = paragraph.get(i);
    var next = paragraph.get(i + 1);
    if (!unit.isQuote()) {
      return units.endsSentence(unit) && !next.isComma();
    }
    return switch (lastBeforeMark(unit.text())) {
      case '.', '…' -> next.isQuote() || next.startsUpper();
      case '!', '?' -> next.isQuote() || next.startsUpper() && !cueFollows(paragraph, i + 1);
      default -> false;
    };
  }

  private boolean cueFollows(List<Unit> paragraph, int from) {
    return paragraph.subList(from, Math.min(paragraph.size(), from + CUE_REACH)).stream()
        .anyMatch(u -> cues.mayQuote(u.word()));
  }

  private static char lastBeforeMark(String quote) {
    int at = quote.length() - 1;
    while (at > 0 && isMark(quote.charAt(at))) {
      at--;
    }
    return quote.charAt(at);
  }

  private static boolean isMark(char c) {
    return "\"”“’'»«‹›„".indexOf(c) >= 0 || Character.isWhitespace(c);
  }
}
