package ascribe.json;

import ascribe.model.AnnotatedDocument;
import ascribe.model.CodePoints;
import ascribe.review.Review;

/// Writes annotated documents as `ascribe/1` and reads them back. Half surrogates, which UTF-8
/// cannot hold, are written as U+FFFD; everything else comes back without loss.
public final class AnnotatedJson {

  /// The name of the form, the value of the field `schema`.
  public static final String SCHEMA = "ascribe/1";

  private AnnotatedJson() {}

  /// The document over many indented lines, with a line feed at the end.
  public static String write(AnnotatedDocument document) {
    return Json.write(Json.PRETTY, out -> new DocumentWriter(out, document).write()) + "\n";
  }

  /// The document on one line, without a line feed.
  public static String writeLine(AnnotatedDocument document) {
    return Json.write(Json.LINE, out -> new DocumentWriter(out, document).write());
  }

  /// The document to share, over many lines: what the pipeline found and, in the field `review`,
  /// the reader's corrections. Programs that do not know that field read what the pipeline found.
  public static String write(SharedDocument shared) {
    var text = CodePoints.wellFormed(shared.base().document().text());
    return Json.write(
            Json.PRETTY,
            out -> {
              new DocumentWriter(out, shared.base()).write();
              new ReviewJson(text).write(out, "review", shared.review());
            })
        + "\n";
  }

  /// The document that `json` holds, without the corrections that may stand beside it. Unknown
  /// fields are passed over.
  ///
  /// @throws FormatException when `json` is not a well-formed `ascribe/1` document; nothing else is
  ///   thrown, whatever `json` holds
  public static AnnotatedDocument read(String json) throws FormatException {
    return Json.read(json, root -> new DocumentReader(root).read());
  }

  /// The document that `json` holds, with the corrections that stand beside it, none where none do.
  ///
  /// @throws FormatException as [#read] does
  public static SharedDocument readShared(String json) throws FormatException {
    return Json.read(
        json,
        root -> {
          var base = new DocumentReader(root).read();
          var review = root.at("review").optional(new ReviewJson(base.document().text())::review);
          return new SharedDocument(base, review == null ? Review.NONE : review);
        });
  }
}
