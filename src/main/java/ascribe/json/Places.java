package ascribe.json;

import ascribe.json.FormatException.Reason;
import ascribe.model.ActorType;
import ascribe.model.CodePoints;
import ascribe.model.Naming;
import ascribe.model.Span;
import ascribe.review.ActorTarget;
import ascribe.review.MarkKind;
import ascribe.review.MarkTarget;
import ascribe.review.TextAnchor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes and reads the places that corrections name. Offsets count code points of the text for
/// which the corrections were made; behind its end, where only an orphan can point, they go on
/// counting one by one.
final class Places {

  private final CodePoints codePoints;
  private final int length;
  private final int characters;

  Places(String text) {
    this.codePoints = new CodePoints(text);
    this.length = text.length();
    this.characters = codePoints.fromUtf16(length);
  }

  void mark(Out out, String name, MarkTarget mark) {
    out.object(
        name,
        () -> {
          out.word("kind", mark.kind());
          anchors(out, "content", mark.content());
          anchors(out, "cue", mark.cue());
          anchors(out, "source", mark.source());
        });
  }

  MarkTarget mark(Node node) throws FormatException {
    return new MarkTarget(
        node.at("kind").word(MarkKind.class),
        filled(node.at("content")),
        anchors(node.at("cue")),
        anchors(node.at("source")));
  }

  void actor(Out out, String name, @Nullable ActorTarget actor) {
    if (actor == null) {
      out.text(name, null);
      return;
    }
    out.object(
        name,
        () -> {
          out.text("name", actor.name());
          out.constant("type", actor.type());
          out.constant("naming", actor.naming());
          var mention = actor.mention();
          if (mention == null) {
            out.text("mention", null);
          } else {
            anchor(out, "mention", mention);
          }
        });
  }

  ActorTarget actor(Node node) throws FormatException {
    return new ActorTarget(
        node.at("name").text(),
        node.at("type").constant(ActorType.class),
        node.at("naming").constant(Naming.class),
        node.at("mention").optional(this::anchor));
  }

  void anchors(Out out, String name, List<TextAnchor> anchors) {
    out.objects(name, anchors, anchor -> fields(out, anchor));
  }

  List<TextAnchor> anchors(Node node) throws FormatException {
    return node.list(this::anchor);
  }

  /// Anchors where at least one must stand.
  List<TextAnchor> filled(Node node) throws FormatException {
    var anchors = anchors(node);
    if (anchors.isEmpty()) {
      throw new FormatException(Reason.WRONG_FIELD, node.path() + " has no place.");
    }
    return anchors;
  }

  void anchor(Out out, String name, TextAnchor anchor) {
    out.object(name, () -> fields(out, anchor));
  }

  private void fields(Out out, TextAnchor anchor) {
    int start = written(anchor.span().start());
    out.number("start", start);
    out.number("end", start + count(anchor.exact()));
    out.text("exact", anchor.exact());
    out.text("prefix", anchor.prefix());
    out.text("suffix", anchor.suffix());
  }

  TextAnchor anchor(Node node) throws FormatException {
    int start = node.at("start").integer();
    int end = node.at("end").integer();
    var exact = node.at("exact").text();
    if (start < 0 || start > Integer.MAX_VALUE / 4 || end != start + count(exact)) {
      throw new FormatException(
          Reason.WRONG_SPAN,
          "%s (%d to %d) does not fit its own words.".formatted(node.path(), start, end));
    }
    int from = read(start);
    return new TextAnchor(
        new Span(from, from + exact.length()),
        exact,
        node.at("prefix").text(),
        node.at("suffix").text());
  }

  private int written(int utf16) {
    return utf16 <= length ? codePoints.fromUtf16(utf16) : characters + (utf16 - length);
  }

  private int read(int codePoint) {
    return codePoint <= characters
        ? codePoints.toUtf16(codePoint)
        : length + (codePoint - characters);
  }

  private static int count(String words) {
    return words.codePointCount(0, words.length());
  }
}
