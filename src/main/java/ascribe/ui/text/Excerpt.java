package ascribe.ui.text;

import ascribe.model.Document;
import ascribe.model.Span;
import java.util.ArrayList;
import java.util.List;

/// Cuts a text down to some stretches, with a gap for all that is left out between them.
final class Excerpt {

  private Excerpt() {}

  /// @param kept in text order; they may overlap
  static List<Block> of(Document document, List<Span> kept) {
    var blocks = new ArrayList<Block>();
    int at = 0;
    for (var stretch : kept) {
      if (stretch.end() <= at) {
        continue;
      }
      int start = Math.max(at, stretch.start());
      gap(document.text(), at, start, blocks);
      for (var paragraph : document.paragraphs()) {
        if (paragraph.start() < stretch.end() && start < paragraph.end()) {
          var shown =
              new Span(
                  Math.max(start, paragraph.start()), Math.min(stretch.end(), paragraph.end()));
          for (var piece : Blocks.pieces(document.text(), shown)) {
            blocks.add(new Block.Paragraph(piece, false, false));
          }
        }
      }
      at = stretch.end();
    }
    gap(document.text(), at, document.text().length(), blocks);
    return List.copyOf(blocks);
  }

  private static void gap(String text, int start, int end, List<Block> blocks) {
    int words = words(text, start, end);
    if (words > 0) {
      blocks.add(new Block.Gap(new Span(start, end), words));
    }
  }

  private static int words(String text, int start, int end) {
    int words = 0;
    boolean inWord = false;
    for (int i = start; i < end; i++) {
      boolean letter = Character.isLetterOrDigit(text.charAt(i));
      words += letter && !inWord ? 1 : 0;
      inWord = letter || (inWord && !Character.isWhitespace(text.charAt(i)));
    }
    return words;
  }
}
