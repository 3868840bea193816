package ascribe.nlp.text;

import ascribe.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Finds the quotation marks of a paragraph and tells by their shape and their neighbours whether
/// they can open or close.
final class Marks {

  /// What the shape of a mark alone says.
  private enum Shape {
    OPENS,
    CLOSES,
    EITHER
  }

  private record Sign(MarkFamily family, Shape shape) {}

  private static final Sign EITHER = new Sign(MarkFamily.DOUBLE, Shape.EITHER);

  /// Two characters that make one mark come before one character that does.
  private static final Map<String, Sign> SIGNS =
      Map.ofEntries(
          Map.entry("“", new Sign(MarkFamily.DOUBLE, Shape.OPENS)),
          Map.entry("”", new Sign(MarkFamily.DOUBLE, Shape.CLOSES)),
          Map.entry("„", new Sign(MarkFamily.DOUBLE, Shape.OPENS)),
          Map.entry("‟", new Sign(MarkFamily.DOUBLE, Shape.OPENS)),
          Map.entry(",,", new Sign(MarkFamily.DOUBLE, Shape.OPENS)),
          Map.entry("‘‘", new Sign(MarkFamily.DOUBLE, Shape.OPENS)),
          Map.entry("``", new Sign(MarkFamily.DOUBLE, Shape.OPENS)),
          Map.entry("’’", new Sign(MarkFamily.DOUBLE, Shape.CLOSES)),
          Map.entry("''", new Sign(MarkFamily.DOUBLE, Shape.EITHER)),
          Map.entry("\"", new Sign(MarkFamily.DOUBLE, Shape.EITHER)),
          Map.entry("＂", new Sign(MarkFamily.DOUBLE, Shape.EITHER)),
          Map.entry("‘", new Sign(MarkFamily.SINGLE, Shape.OPENS)),
          Map.entry("‚", new Sign(MarkFamily.SINGLE, Shape.OPENS)),
          Map.entry("‛", new Sign(MarkFamily.SINGLE, Shape.OPENS)),
          Map.entry("`", new Sign(MarkFamily.SINGLE, Shape.OPENS)),
          Map.entry("’", new Sign(MarkFamily.SINGLE, Shape.CLOSES)),
          Map.entry("'", new Sign(MarkFamily.SINGLE, Shape.EITHER)),
          Map.entry("«", new Sign(MarkFamily.GUILLEMET, Shape.EITHER)),
          Map.entry("»", new Sign(MarkFamily.GUILLEMET, Shape.EITHER)),
          Map.entry("‹", new Sign(MarkFamily.SINGLE_GUILLEMET, Shape.EITHER)),
          Map.entry("›", new Sign(MarkFamily.SINGLE_GUILLEMET, Shape.EITHER)),
          Map.entry("「", new Sign(MarkFamily.CORNER, Shape.OPENS)),
          Map.entry("『", new Sign(MarkFamily.CORNER, Shape.OPENS)),
          Map.entry("」", new Sign(MarkFamily.CORNER, Shape.CLOSES)),
          Map.entry("』", new Sign(MarkFamily.CORNER, Shape.CLOSES)));

  private final String text;
  private final Span paragraph;

  private Marks(String text, Span paragraph) {
    this.text = text;
    this.paragraph = paragraph;
  }

  static List<Mark> of(String text, Span paragraph) {
    return new Marks(text, paragraph).find();
  }

  /// Whether a mark can begin at this character.
  static boolean isMark(char c) {
    return c == '"' || c == '\'' || c == '`' || (c > 127 && SIGNS.containsKey(String.valueOf(c)));
  }

  static boolean isStraight(String sign) {
    return SIGNS.getOrDefault(sign, EITHER).shape() == Shape.EITHER;
  }

  private List<Mark> find() {
    var marks = new ArrayList<Mark>();
    for (int at = paragraph.start(); at < paragraph.end(); at++) {
      char c = text.charAt(at);
      if (isMark(c) || (c == ',' && (at == paragraph.start() || text.charAt(at - 1) != ','))) {
        var mark = at(at);
        if (mark != null) {
          marks.add(mark);
          at = mark.end() - 1;
        }
      }
    }
    return marks;
  }

  private @Nullable Mark at(int start) {
    if (start + 2 <= paragraph.end() && SIGNS.containsKey(text.substring(start, start + 2))) {
      var mark = at(start, start + 2);
      if (mark != null) {
        return mark;
      }
    }
    return text.charAt(start) == ',' ? null : at(start, start + 1);
  }

  private @Nullable Mark at(int start, int end) {
    var around = new Surroundings(text, paragraph, start, end);
    String sign = text.substring(start, end);
    var known = SIGNS.get(sign);
    if (known == null) {
      return null;
    }
    boolean open = around.opensHere();
    boolean close = around.closesHere();
    return switch (known.family()) {
      case SINGLE -> single(around, sign, known.shape());
      case DOUBLE ->
          switch (known.shape()) {
            case OPENS ->
                sign.equals(",,") && !open
                    ? null
                    : mark(
                        around,
                        sign,
                        !around.last() && (open || around.beforeWord() || !close),
                        close || around.last(),
                        false);
            case CLOSES -> mark(around, sign, open, !open, around.afterFeet());
            case EITHER ->
                around.alone() || around.jammed()
                    ? mark(around, sign, true, true, false)
                    : mark(around, sign, open, close, around.afterDigit());
          };
      case GUILLEMET, SINGLE_GUILLEMET ->
          mark(around, sign, open || around.setOff(), close || around.afterBlank(), false);
      case CORNER ->
          mark(around, sign, known.shape() == Shape.OPENS, known.shape() == Shape.CLOSES, false);
    };
  }

  private @Nullable Mark single(Surroundings around, String sign, Shape shape) {
    if (around.insideWord() || around.shortAnd()) {
      return null;
    }
    boolean open = shape != Shape.CLOSES && around.opensHere();
    boolean openInWord = shape == Shape.OPENS && !open && around.beforeWord();
    boolean elision = around.opensHere() && Apostrophes.elidesAt(text, around.end());
    boolean close = around.closesHere();
    if (shape == Shape.CLOSES && around.opensHere()) {
      return null;
    }
    boolean doubtful = elision || (close && around.maybeApostrophe());
    return open || openInWord || close
        ? mark(around, sign, open || openInWord, close, doubtful)
        : null;
  }

  private Mark mark(
      Surroundings around, String sign, boolean mayOpen, boolean mayClose, boolean doubtful) {
    var family = SIGNS.getOrDefault(sign, EITHER).family();
    return new Mark(around.start(), around.end(), sign, family, mayOpen, mayClose, doubtful);
  }
}
