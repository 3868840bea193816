package ascribe.ui.text;

import ascribe.model.Document;
import ascribe.model.Span;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Cuts a text into the blocks of the page. A paragraph that is too long to be laid out in one
/// frame is split at ends of sentences; only a sentence that is too long itself is split between
/// words, and a word at a character.
final class Blocks {

  /// Longest paragraph that is kept whole, in UTF-16 units.
  static final int LONGEST = 2_400;

  /// A piece is closed at the first end of a sentence after this many units.
  private static final int ENOUGH = 1_200;

  private Blocks() {}

  static List<Block> of(Document document) {
    var blocks = new ArrayList<Block>();
    var paragraphs = document.paragraphs();
    boolean titled = !paragraphs.isEmpty() && isTitle(document, paragraphs.getFirst());
    if (!titled && !document.title().isBlank() && !opensWith(document)) {
      blocks.add(new Block.Headline(document.title()));
    }
    for (int i = 0; i < paragraphs.size(); i++) {
      if (i == 0 && titled) {
        blocks.add(new Block.Paragraph(paragraphs.getFirst(), true, false));
      } else {
        var pieces = pieces(document.text(), paragraphs.get(i));
        for (var piece : pieces) {
          blocks.add(new Block.Paragraph(piece, false, piece != pieces.getLast()));
        }
      }
    }
    return List.copyOf(blocks);
  }

  private static boolean isTitle(Document document, Span first) {
    return first.length() < LONGEST
        && first.of(document.text()).strip().equals(document.title().strip());
  }

  /// Whether the title is only the text's first words with an ellipsis.
  private static boolean opensWith(Document document) {
    var title = document.title().strip();
    return title.endsWith("…")
        && document
            .text()
            .stripLeading()
            .startsWith(title.substring(0, title.length() - 1).strip());
  }

  static List<Span> pieces(String text, Span paragraph) {
    if (paragraph.length() <= LONGEST) {
      return List.of(paragraph);
    }
    var pieces = new ArrayList<Span>();
    int start = paragraph.start();
    for (var sentence : units(text, paragraph, BreakIterator.getSentenceInstance(Locale.ROOT))) {
      if (sentence.end() - start > LONGEST && sentence.start() > start) {
        pieces.add(trimmed(text, start, sentence.start()));
        start = sentence.start();
      }
      if (sentence.length() > LONGEST) {
        for (var word : units(text, sentence, BreakIterator.getLineInstance(Locale.ROOT))) {
          start = close(text, start, word, pieces);
        }
      }
      if (sentence.end() - start > ENOUGH) {
        pieces.add(trimmed(text, start, sentence.end()));
        start = sentence.end();
      }
    }
    if (start < paragraph.end()) {
      pieces.add(trimmed(text, start, paragraph.end()));
    }
    return pieces;
  }

  /// Closes as many pieces as needed before `word`, and inside it when it is longer than a piece.
  private static int close(String text, int start, Span word, List<Span> pieces) {
    int from = start;
    if (word.end() - from > LONGEST && word.start() > from) {
      pieces.add(trimmed(text, from, word.start()));
      from = word.start();
    }
    while (word.end() - from > LONGEST) {
      int cut = from + LONGEST;
      if (Character.isLowSurrogate(text.charAt(cut))) {
        cut--;
      }
      pieces.add(new Span(from, cut));
      from = cut;
    }
    return from;
  }

  private static List<Span> units(String text, Span within, BreakIterator breaks) {
    breaks.setText(within.of(text));
    var units = new ArrayList<Span>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
      units.add(new Span(within.start() + start, within.start() + end));
    }
    return units;
  }

  private static Span trimmed(String text, int start, int end) {
    int last = end;
    while (last > start + 1 && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    return new Span(start, last);
  }
}
