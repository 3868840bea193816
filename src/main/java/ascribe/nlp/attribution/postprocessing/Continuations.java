package ascribe.nlp.attribution.postprocessing;

import ascribe.model.Attribution;
import ascribe.model.CueClass;
import ascribe.model.Form;
import ascribe.model.Span;
import ascribe.nlp.attribution.content.Utterances;
import ascribe.nlp.text.Analysis;
import ascribe.nlp.text.Quotation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Lets quotations that nothing claims go on with the speaker of the words right before: the
/// further paragraphs of a quotation that reopens with each, and wholly quoted sentences.
public final class Continuations {

  private final Analysis analysis;
  private final Exchanges exchanges;

  public Continuations(Analysis analysis) {
    this.analysis = analysis;
    this.exchanges = new Exchanges(analysis);
  }

  /// The attributions that have a cue, in text order, with the quotations that go on with them.
  ///
  /// @param attributions in any order, none inside another
  public List<Attribution> join(List<Attribution> attributions) {
    var joined =
        new ArrayList<>(
            exchanges.apart(attributions).stream()
                .filter(a -> !a.cue().isEmpty())
                .sorted(Comparator.comparing(Attribution::extent))
                .toList());
    var claimed = new ArrayList<>(joined.stream().flatMap(a -> a.content().stream()).toList());
    for (var quotation : analysis.quotations()) {
      if (quotation.depth() == 0 && Utterances.isLong(analysis, quotation)) {
        for (var span : quotation.spans()) {
          var speech =
              claimed.stream().anyMatch(span::overlaps) ? null : speech(joined, quotation, span);
          if (speech != null) {
            joined.set(joined.indexOf(speech), with(speech, span));
            claimed.add(span);
          }
        }
      }
    }
    return joined;
  }

  /// The attribution that goes on with `span`, a part of `quotation`.
  private @Nullable Attribution speech(
      List<Attribution> attributions, Quotation quotation, Span span) {
    Attribution last = null;
    boolean whole = isWholeSentences(span) && !exchanges.isBeside(span);
    for (var a : attributions) {
      if (a.content().stream().anyMatch(quotation.spans()::contains)
          || whole && endsRightBefore(a, span.start())) {
        last = a;
      }
    }
    return last;
  }

  /// Whether what is said, in quotation marks, reaches to the words at `start`, at most one
  /// paragraph on.
  private boolean endsRightBefore(Attribution attribution, int start) {
    int end = attribution.reach().end();
    return attribution.form() == Form.DIRECT
        && attribution.cueClass() != CueClass.OTHER
        && end <= start
        && hasNoWord(end, start)
        && paragraph(start) - paragraph(end - 1) <= 1;
  }

  private boolean isWholeSentences(Span span) {
    int first = analysis.sentenceAt(span.start());
    int last = analysis.sentenceAt(span.end() - 1);
    return last < analysis.sentences().size()
        && hasNoWord(analysis.sentences().get(first).start(), span.start())
        && hasNoWord(span.end(), analysis.sentences().get(last).end());
  }

  private int paragraph(int offset) {
    return analysis.document().paragraphFrom(offset);
  }

  private boolean hasNoWord(int start, int end) {
    return start >= end
        || analysis.tokens(new Span(start, end)).stream()
            .noneMatch(t -> t.text().codePoints().anyMatch(Character::isLetterOrDigit));
  }

  private static Attribution with(Attribution attribution, Span span) {
    var all = new ArrayList<>(attribution.content());
    all.add(span);
    all.sort(Comparator.naturalOrder());
    return attribution.withContent(all, attribution.form());
  }
}
