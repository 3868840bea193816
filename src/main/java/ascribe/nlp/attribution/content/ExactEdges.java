package ascribe.nlp.attribution.content;

import ascribe.model.Span;
import ascribe.nlp.text.Analysis;
import ascribe.nlp.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Puts the edges of contents, cues and sources where a reader sees them: around whole quotations
/// with their marks, and off the punctuation that belongs to the sentence around.
public final class ExactEdges {

  /// Words at the edge of a quotation that a content may lack or have too many and still be meant
  /// to end there.
  private static final int FEW = 2;

  private final Analysis analysis;

  public ExactEdges(Analysis analysis) {
    this.analysis = analysis;
  }

  /// The same content with exact edges.
  ///
  /// @param others cue and source, into which no content grows
  public List<Span> exact(List<Span> content, List<Span> others) {
    var parts = new ArrayList<Span>();
    for (var part : content) {
      var exact = quoted(withoutStops(part), others);
      if (!parts.isEmpty() && parts.getLast().overlaps(exact)) {
        exact = Span.around(List.of(parts.removeLast(), exact));
      }
      parts.add(exact);
    }
    return parts;
  }

  /// Each span without stops, commas and dashes at its ends.
  public List<Span> withoutStops(List<Span> spans) {
    return spans.stream().map(this::withoutStops).toList();
  }

  private Span quoted(Span part, List<Span> others) {
    var quoted =
        analysis.quotations().stream()
            .flatMap(q -> q.spans().stream())
            .filter(part::overlaps)
            .sorted(Comparator.comparing(Span::length).reversed()) // the outer first
            .toList();
    var exact = part;
    for (var span : quoted) {
      if (span.overlaps(exact) && !isInner(span, exact, quoted)) {
        exact = quoted(exact, span, others);
      }
    }
    return exact;
  }

  /// Whether a quotation lies in another that is a content's own, whose marks count: “The word
  /// ‘dam’.”
  private static boolean isInner(Span inner, Span part, List<Span> quoted) {
    return quoted.stream()
        .anyMatch(outer ->
            part.contains(outer) && outer.contains(inner) && outer.length() > inner.length());
  }

  private Span quoted(Span part, Span quotation, List<Span> others) {
    boolean starts =
        part.start() > quotation.start()
            ? grows(quotation.start(), part.start(), others)
            : words(part.start(), quotation.start()) == 0;
    boolean ends =
        part.end() < quotation.end()
            ? grows(part.end(), quotation.end(), others)
            : words(quotation.end(), part.end()) == 0;
    return new Span(starts ? quotation.start() : part.start(), ends ? quotation.end() : part.end());
  }

  private boolean grows(int start, int end, List<Span> others) {
    var gap = new Span(start, end);
    return words(start, end) <= FEW && others.stream().noneMatch(gap::overlaps);
  }

  private long words(int start, int end) {
    return analysis.tokens(new Span(start, end)).stream().filter(ExactEdges::isWord).count();
  }

  /// Without stops, commas and dashes at both ends.
  private Span withoutStops(Span part) {
    var tokens = analysis.tokens(part);
    int from = 0;
    int to = tokens.size();
    while (from < to && isStop(tokens.get(from))) {
      from++;
    }
    while (to > from && isStop(tokens.get(to - 1))) {
      to--;
    }
    if (from == to) {
      return part;
    }
    return new Span(
        from == 0 ? part.start() : tokens.get(from).span().start(),
        to == tokens.size() ? part.end() : tokens.get(to - 1).span().end());
  }

  private static boolean isStop(Token token) {
    return switch (token.text()) {
      case ".", ",", ";", ":", "-", "–", "—", "--" -> true;
      default -> false;
    };
  }

  private static boolean isWord(Token token) {
    return token.text().codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
