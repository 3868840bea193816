package ascribe.review;

import ascribe.model.AnnotatedDocument;
import ascribe.model.Span;
import ascribe.model.Timex;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// The sentences that hold time expressions. Sentences are told by the JDK's rules inside a
/// paragraph: the model keeps none.
final class DateSentences {

  private record Dated(Span sentence, Timex timex) {}

  /// In text order; a later sentence ends later.
  private final List<Dated> dated = new ArrayList<>();

  DateSentences(AnnotatedDocument document) {
    var text = document.document().text();
    var paragraphs = document.document().paragraphs();
    var sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
    int at = 0;
    int set = -1;
    int start = 0;
    int end = 0;
    for (var timex : document.dates().stream().sorted(Comparator.comparing(Timex::span)).toList()) {
      while (at < paragraphs.size() && paragraphs.get(at).end() <= timex.span().start()) {
        at++;
      }
      if (at == paragraphs.size() || !paragraphs.get(at).contains(timex.span())) {
        dated.add(new Dated(timex.span(), timex));
        continue;
      }
      var paragraph = paragraphs.get(at);
      if (set != at) {
        sentences.setText(paragraph.of(text));
        set = at;
        start = sentences.first();
        end = sentences.next();
      }
      // Forward only: to ask for the sentence at a place anew each time reads far back.
      int inside = timex.span().start() - paragraph.start();
      while (end <= inside && end < paragraph.length()) {
        start = end;
        end = sentences.next();
      }
      int last = Math.max(paragraph.start() + end, timex.span().end());
      dated.add(new Dated(new Span(paragraph.start() + start, last), timex));
    }
  }

  List<Timex> touching(List<Span> content) {
    var found = new ArrayList<Timex>();
    var extent = Span.around(content);
    for (int i = firstEndingAfter(extent.start()); i < dated.size(); i++) {
      var sentence = dated.get(i).sentence();
      if (sentence.start() >= extent.end()) {
        break;
      }
      if (content.stream().anyMatch(sentence::overlaps)) {
        found.add(dated.get(i).timex());
      }
    }
    return found;
  }

  private int firstEndingAfter(int offset) {
    int low = 0;
    int high = dated.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (dated.get(middle).sentence().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
