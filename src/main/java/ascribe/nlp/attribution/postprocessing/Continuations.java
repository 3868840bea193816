package ascribe.nlp.attribution.postprocessing;

import ascribe.model.Attribution;
import ascribe.model.CueClass;
import ascribe.model.Form;
import ascribe.model.Provenance;
import ascribe.model.Span;
import ascribe.nlp.attribution.content.Utterances;
import ascribe.nlp.text.Analysis;
import ascribe.nlp.text.Quotation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Lets quotations that nothing claims go on with the speaker of the words right before: the
/// further paragraphs of a quotation that reopens with each, and wholly quoted sentences.
public final class Continuations {

  /// Cues behind whose content a quotation is the same speaker's.
  private static final Set<CueClass> TELLING = EnumSet.of(CueClass.SAYING, CueClass.REPORTING);

  /// What turns to somebody else, or to something else that is quoted.
  private static final Pattern TURNS =
      Pattern.compile("[,;] (?:but|and|while|whereas|though|although|yet)\\b|[“”\"«»]|''");

  private final Analysis analysis;
  private final Exchanges exchanges;
  private final OthersWords others;

  public Continuations(Analysis analysis) {
    this.analysis = analysis;
    this.exchanges = new Exchanges(analysis);
    this.others = new OthersWords(analysis.document().text());
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
          } else if (quotation.closed() && claimed.stream().noneMatch(span::overlaps)) {
            var told = told(joined, span);
            if (told != null) {
              joined.add(behind(told, span));
              claimed.add(span);
            }
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
          || whole
              && a.form() == Form.DIRECT
              && (endsRightBefore(a, span.start()) || trailsOff(a, span.start(), attributions))) {
        last = a;
      }
    }
    return last;
  }

  /// The attribution in other words than its speaker's that ends right before `quotation`; a line
  /// that looks like a heading stays open.
  private @Nullable Attribution told(List<Attribution> attributions, Span quotation) {
    if (!isWholeSentences(quotation)
        || exchanges.isBeside(quotation)
        || others.areHeading(quotation)) {
      return null;
    }
    return attributions.stream()
        .filter(a -> a.form() != Form.DIRECT && TELLING.contains(a.cueClass()))
        .filter(a -> !a.source().isEmpty() && endsRightBefore(a, quotation.start()))
        .filter(a -> !exchanges.tellsAQuestion(a)) // which somebody answers
        .filter(a -> others.noneIsIn(a))
        .reduce((before, last) -> last)
        .orElse(null);
  }

  private static Attribution behind(Attribution told, Span quotation) {
    return Attribution.found(
        "",
        List.of(quotation),
        Form.DIRECT,
        told.cue(),
        told.cueClass(),
        told.source(),
        told.uncertain(),
        new Provenance.FromRule("goes-on"));
  }

  /// Whether what is said, in quotation marks, reaches to the words at `start`, at most one
  /// paragraph on.
  private boolean endsRightBefore(Attribution attribution, int start) {
    int end = attribution.reach().end();
    return attribution.cueClass() != CueClass.OTHER
        && end <= start
        && hasNoWord(end, start)
        && paragraph(start) - paragraph(end - 1) <= 1;
  }

  /// Whether only the rest of its sentence, in which nobody else speaks, stands between what is
  /// said and `start`: “…,” Lund said in a letter to her sister.
  private boolean trailsOff(Attribution said, int start, List<Attribution> attributions) {
    int end = said.reach().end();
    if (said.cueClass() == CueClass.OTHER || end > start || said.extent().end() == end) {
      return false;
    }
    int stop = analysis.sentences().get(analysis.sentenceAt(end - 1)).end();
    var rest = end < stop ? analysis.document().text().substring(end, stop) : "";
    return stop <= start
        && hasNoWord(stop, start)
        && paragraph(start) - paragraph(end - 1) <= 1
        && !TURNS.matcher(rest).find()
        && attributions.stream()
            .noneMatch(a -> a != said && a.reach().start() < start && a.reach().end() > end);
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
