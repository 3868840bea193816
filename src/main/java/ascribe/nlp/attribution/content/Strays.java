package ascribe.nlp.attribution.content;

import ascribe.model.Span;
import ascribe.nlp.text.Analysis;
import java.util.List;
import java.util.stream.IntStream;

/// Leaves out of a content some words of a sentence before or behind: "*The pot* was found by a
/// farmer. *Tests showed that it held beer*, says Solheim."
public final class Strays {

  private final Analysis analysis;

  public Strays(Analysis analysis) {
    this.analysis = analysis;
  }

  /// The content without parts that have no verb and lie in a sentence before the next part's;
  /// whole where something is quoted. What somebody says may well begin so in one sentence: "In
  /// 1990, she said, when …".
  public List<Span> without(List<Span> content) {
    if (content.size() == 1 || content.stream().anyMatch(this::isQuoted)) {
      return content;
    }
    var last = content.size() - 1;
    var kept =
        IntStream.rangeClosed(0, last)
            .filter(i -> i == last || !isStray(content.get(i), content.get(i + 1)))
            .mapToObj(content::get)
            .toList();
    return IntStream.range(0, kept.size())
        .filter(i -> i == 0 || !isStrayBehind(kept.get(i), kept.get(i - 1)))
        .mapToObj(kept::get)
        .toList();
  }

  /// Whether a part has no verb and neither begins its sentence nor lies in that of the part
  /// before: "Lund said *they were paid enough*. He would not give *his name*."
  private boolean isStrayBehind(Span part, Span before) {
    int sentence = analysis.sentenceAt(part.start());
    int start = analysis.sentences().get(sentence).start();
    var lead = analysis.document().text().substring(start, part.start());
    return sentence > analysis.sentenceAt(before.start())
        && lead.chars().anyMatch(Character::isLetter)
        && analysis.tokens(part).stream().noneMatch(t -> t.is("VERB") || t.is("AUX"));
  }

  private boolean isStray(Span part, Span next) {
    return analysis.sentenceAt(part.start()) < analysis.sentenceAt(next.start())
        && analysis.tokens(part).stream().noneMatch(t -> t.is("VERB") || t.is("AUX"));
  }

  private boolean isQuoted(Span part) {
    return analysis.quotations().stream().flatMap(q -> q.spans().stream()).anyMatch(part::overlaps);
  }
}
