package ascribe.importing;

import ascribe.json.SharedDocument;
import ascribe.model.Document;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A document with what its source says about it.
///
/// @param author who signs the text, absent when unknown
/// @param link the address of the text on the web, absent when unknown
/// @param leftOut what stands on the page beside the article, in page order
/// @param shared marks and corrections that came with the text, for `ascribe/1` alone
/// @param original the bytes of the source, not to be changed; for the clipboard the UTF-8 of what
///   was pasted
@SuppressWarnings(
    "ArrayRecordComponent") // a copy of 50 MB for each look would cost more than it guards
public record Imported(
    Document document,
    Format format,
    @Nullable String author,
    @Nullable String link,
    List<LeftOut> leftOut,
    @Nullable SharedDocument shared,
    byte[] original)
    implements Import {

  public Imported {
    leftOut = List.copyOf(leftOut);
  }

  /// The same import with a piece that was left out back in the text, as paragraphs of its own at
  /// the place where it stood.
  ///
  /// @throws IllegalArgumentException when `piece` is none of [#leftOut()]
  public Imported bringBack(LeftOut piece) {
    int at = leftOut.indexOf(piece);
    if (at < 0) {
      throw new IllegalArgumentException("not left out");
    }
    String text = document.text();
    String before = text.substring(0, piece.offset()).stripTrailing();
    String after = text.substring(piece.offset()).stripLeading();
    String start = before.isEmpty() ? piece.text() : before + "\n\n" + piece.text();
    String whole = after.isEmpty() ? start : start + "\n\n" + after;
    int added = start.length() + (after.isEmpty() ? 0 : 2) - (text.length() - after.length());
    var others = new ArrayList<LeftOut>();
    for (int i = 0; i < leftOut.size(); i++) {
      var other = leftOut.get(i);
      if (i < at) {
        others.add(other);
      } else if (i > at) {
        boolean samePlace = other.offset() == piece.offset();
        others.add(other.at(samePlace ? start.length() : other.offset() + added));
      }
    }
    var longer =
        Document.of(document.id(), document.title(), document.date(), document.language(), whole);
    return new Imported(longer, format, author, link, others, shared, original);
  }
}
