package ascribe.nlp.text;

import ascribe.model.Document;
import ascribe.model.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds the quotations of a text by its quotation marks, nested ones included. Takes time linear
/// in the length of the text.
public final class Quotations {

  private static final Comparator<Quotation> OUTER_FIRST =
      Comparator.comparingInt((Quotation q) -> q.extent().start())
          .thenComparingInt(q -> -q.extent().end());

  private Quotations() {}

  /// The quotations of `document` in text order, outer before inner ones.
  public static List<Quotation> of(Document document) {
    var found = new ArrayList<Quotation>();
    OpenQuotation carried = null;
    var paragraphs = document.paragraphs();
    for (int i = 0; i < paragraphs.size(); i++) {
      var paragraph = paragraphs.get(i);
      var marks = new MarkRow(Marks.of(document.text(), paragraph));
      boolean goesOn =
          i + 1 < paragraphs.size() && opensSingle(document.text(), paragraphs.get(i + 1));
      var reader = new QuotationReader(document.text(), paragraph, marks, found, goesOn);
      carried = reader.read(resumed(carried, document.text(), paragraph, marks, found));
    }
    giveUp(carried, found);
    found.sort(OUTER_FIRST);
    return withDepths(found);
  }

  /// Whether a paragraph begins with a single mark and a capital: "'He had no coat."
  private static boolean opensSingle(String text, Span paragraph) {
    int start = paragraph.start();
    return start + 1 < paragraph.end()
        && "‘'".indexOf(text.charAt(start)) >= 0
        && Character.isUpperCase(text.charAt(start + 1));
  }

  /// The quotation that the paragraph before left open, where this one goes on with it: it begins
  /// with the same kind of mark, or its first mark closes what nothing in it has opened.
  private static @Nullable OpenQuotation resumed(
      @Nullable OpenQuotation carried,
      String text,
      Span paragraph,
      MarkRow marks,
      List<Quotation> found) {
    if (carried == null) {
      return null;
    }
    int first = marks.firstOf(carried.family());
    if (first >= 0) {
      var mark = marks.get(first);
      boolean reopens = mark.mayOpen() && mark.start() == paragraph.start();
      boolean closes =
          mark.onlyCloses()
              && !Marks.isStraight(mark.sign())
              && carried.spans() == 1
              && endsSentence(text, mark.start() - 1);
      if (reopens || closes) {
        carried.resume(paragraph.start(), reopens ? mark.end() : paragraph.start());
        return carried;
      }
    }
    giveUp(carried, found);
    return null;
  }

  private static void giveUp(@Nullable OpenQuotation open, List<Quotation> found) {
    if (open != null && open.countsUnclosed()) {
      found.add(open.unclosed());
    }
  }

  private static boolean endsSentence(String text, int at) {
    return at >= 0 && ".!?…,".indexOf(text.charAt(at)) >= 0;
  }

  private static List<Quotation> withDepths(List<Quotation> sorted) {
    var around = new ArrayDeque<Quotation>();
    var result = new ArrayList<Quotation>();
    for (var quotation : sorted) {
      while (!around.isEmpty() && around.getLast().extent().end() < quotation.extent().end()) {
        around.removeLast();
      }
      result.add(quotation.withDepth(around.size()));
      around.addLast(quotation);
    }
    return result;
  }
}
