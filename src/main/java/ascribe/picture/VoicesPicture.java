package ascribe.picture;

import ascribe.model.Actor;
import ascribe.picture.Shape.Align;
import ascribe.session.Voices;
import java.util.ArrayList;
import java.util.List;

/// Draws who has how much of a text: a bar a voice, its quoted words filled and its paraphrased
/// ones hollow.
///
/// @param width in pixels
public record VoicesPicture(Voices voices, VoicesWords words, double width) {

  /// Smaller voices are together in one row.
  private static final int MOST = 8;

  private static final double ROW = 20;
  private static final double BAR = 9;
  private static final double SIZE = 12;
  private static final double PERCENT = 44;
  private static final double AIR = 12;

  /// A row: somebody's, or a kind's, words.
  private record Row(String id, String name, int quoted, int paraphrased) {
    int all() {
      return quoted + paraphrased;
    }
  }

  /// The figures alone, for a window that shows the sentence beside them.
  public Picture figures() {
    var shapes = new ArrayList<Shape>();
    double bottom = draw(shapes, 0);
    return new Picture(words.sentence(voices), width, Math.max(1, bottom), shapes);
  }

  /// Everything, as it goes into a file.
  ///
  /// @param heading what the voices speak in
  public Picture sheet(String heading) {
    var page = new Page(width);
    page.heading(heading);
    page.text(words.sentence(voices));
    var shapes = new ArrayList<>(page.shapes());
    double bottom = draw(shapes, page.bottom() + 4);
    return new Picture(words.sentence(voices), width, bottom + AIR, shapes);
  }

  private double draw(List<Shape> shapes, double top) {
    double y = top;
    if (voices.words() > 0) {
      y = section(shapes, words.bySource(), actors(), y);
      y = section(shapes, words.byType(), types(), y);
      var parts =
          List.of(
              new Row("", words.quoted(), voices.quoted(), 0),
              new Row("", words.paraphrased(), 0, voices.words() - voices.quoted()));
      y = section(shapes, words.quoteAgainstParaphrase(), parts, y);
    }
    y = number(shapes, words.sources(), voices.sources(), y);
    y = number(shapes, words.independent(), voices.independentSources(), y);
    y = number(shapes, words.unattributed(), voices.unattributed(), y);
    return number(shapes, words.unsourcedClaims(), voices.unsourcedClaims(), y) + 4;
  }

  private List<Row> actors() {
    var speaking = voices.shares().stream().filter(s -> s.words() > 0).toList();
    var rows = new ArrayList<Row>();
    int alone = speaking.size() > MOST ? MOST - 1 : speaking.size();
    for (var share : speaking.subList(0, alone)) {
      Actor actor = share.actor();
      rows.add(
          new Row(
              actor == null ? "" : actor.id(),
              words.name(actor),
              share.quoted(),
              share.paraphrased()));
    }
    var others = speaking.subList(alone, speaking.size());
    if (!others.isEmpty()) {
      rows.add(
          new Row(
              "",
              words.others(others.size()),
              others.stream().mapToInt(Voices.Share::quoted).sum(),
              others.stream().mapToInt(Voices.Share::paraphrased).sum()));
    }
    return rows;
  }

  private List<Row> types() {
    var rows = new ArrayList<Row>();
    voices
        .bySourceType()
        .forEach((type, part) ->
            rows.add(new Row("", words.of(type), part.quoted(), part.paraphrased())));
    return rows;
  }

  private double section(List<Shape> shapes, String title, List<Row> rows, double top) {
    double y = top + ROW - 4;
    shapes.add(new Shape.Words(0, y, title, SIZE, true, Align.START, Ink.SOFT, 1));
    for (var row : rows) {
      y += ROW;
      row(shapes, row, y);
    }
    return y + AIR;
  }

  private void row(List<Shape> shapes, Row row, double base) {
    double names = width * 0.42;
    double share = (double) row.all() / voices.words();
    double room = width - names - PERCENT;
    double quoted = room * row.quoted() / voices.words();
    double paraphrased = room * row.paraphrased() / voices.words();
    double y = base - BAR;
    shapes.add(
        new Shape.Words(
            0,
            base,
            Page.fitted(row.name(), SIZE, names - 8),
            SIZE,
            false,
            Align.START,
            Ink.WORDS,
            1));
    if (row.quoted() > 0) {
      shapes.add(new Shape.Box(names, y, Math.max(1, quoted), BAR, 2, false, Ink.QUOTE, 1));
    }
    if (row.paraphrased() > 0) {
      double from = names + (row.quoted() > 0 ? quoted + 1 : 0);
      shapes.add(new Shape.Box(from, y, Math.max(3, paraphrased), BAR, 2, true, Ink.PARAPHRASE, 1));
    }
    shapes.add(
        new Shape.Words(width, base, words.percent(share), SIZE, false, Align.END, Ink.WORDS, 1));
    if (!row.id().isEmpty()) {
      shapes.add(
          new Shape.Spot(
              0, base - ROW + 5, width, ROW, row.id(), words.row(row.name(), share, row.all())));
    }
  }

  private double number(List<Shape> shapes, String name, int number, double top) {
    double y = top + ROW - 4;
    shapes.add(new Shape.Words(0, y, name, SIZE, false, Align.START, Ink.WORDS, 1));
    shapes.add(
        new Shape.Words(width, y, words.number(number), SIZE, true, Align.END, Ink.WORDS, 1));
    return top + ROW;
  }
}
