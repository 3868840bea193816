package ascribe.ui.text;

import ascribe.ui.text.BlockMarks.MarginMark;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// Finds places in the margin of one block: bars side by side, signs and names line by line.
record MarginPlan(List<Bar> bars, List<Sign> signs, List<Name> names) {

  /// Bars that find no room in this many columns are left out.
  static final int COLUMNS = 3;

  MarginPlan {
    bars = List.copyOf(bars);
    signs = List.copyOf(signs);
    names = List.copyOf(names);
  }

  /// A mark and the lines of text, numbered from 0, from its first to its last content.
  record Stretch(MarginMark mark, int first, int last) {}

  /// @param column 0 is next to the text
  record Bar(MarginMark mark, int column, int first, int last) {}

  /// @param place among the signs of its line, 0 is next to the bars
  record Sign(MarginMark mark, Kind kind, int line, int place) {

    /// What a sign in the margin says.
    enum Kind {
      QUOTE,
      PARAPHRASE,
      CLAIM,
      AUTHOR,
      UNCERTAIN
    }
  }

  /// @param signs how many stand between the name and the bars
  /// @param below whether the line below has room for it too, with nothing else in it
  record Name(MarginMark mark, SpeakerName speaker, int line, int signs, boolean below) {}

  /// How many columns of bars there are.
  int columns() {
    return bars.stream().mapToInt(b -> b.column() + 1).max().orElse(0);
  }

  /// @param lines of text in the block
  static MarginPlan of(List<Stretch> stretches, int lines) {
    var bars = new ArrayList<Bar>();
    var signs = new ArrayList<Sign>();
    for (var stretch : stretches) {
      bar(stretch, bars);
      if (stretch.mark().begins()) {
        sign(stretch, signs);
      }
    }
    return new MarginPlan(bars, signs, names(stretches, signs, lines));
  }

  private static void bar(Stretch stretch, List<Bar> bars) {
    for (int column = 0; column < COLUMNS; column++) {
      int at = column;
      if (bars.stream()
          .noneMatch(b ->
              b.column() == at && b.first() <= stretch.last() && stretch.first() <= b.last())) {
        bars.add(new Bar(stretch.mark(), column, stretch.first(), stretch.last()));
        return;
      }
    }
  }

  /// An analyst claim adds its sign to that of its form, and so does doubt.
  private static void sign(Stretch stretch, List<Sign> signs) {
    var look = stretch.mark().look();
    var kinds = new ArrayList<Sign.Kind>();
    kinds.add(
        switch (look.hue()) {
          case QUOTES -> Sign.Kind.QUOTE;
          case PARAPHRASE -> Sign.Kind.PARAPHRASE;
          case ANALYST_CLAIMS, AUTHOR_CLAIMS -> Sign.Kind.AUTHOR;
        });
    if (look.analystClaim()) {
      kinds.add(Sign.Kind.CLAIM);
    }
    if (look.uncertain()) {
      kinds.add(Sign.Kind.UNCERTAIN);
    }
    for (var kind : kinds.reversed()) {
      int place = (int) signs.stream().filter(s -> s.line() == stretch.first()).count();
      signs.add(new Sign(stretch.mark(), kind, stretch.first(), place));
    }
  }

  /// Whether the mark alone has signs in a line.
  private static boolean alone(Stretch stretch, int line, List<Sign> signs) {
    return signs.stream().filter(s -> s.line() == line).allMatch(s -> s.mark() == stretch.mark());
  }

  /// Each speaker is named where their first mark begins, and again only after another one. A name
  /// may stand below its sign even where the mark has ended, if nothing else is there.
  private static List<Name> names(List<Stretch> stretches, List<Sign> signs, int lines) {
    var names = new ArrayList<Name>();
    var taken = new HashSet<Integer>();
    SpeakerName last = null;
    for (var stretch : stretches) {
      var speaker = stretch.mark().speaker();
      if (speaker == null || !stretch.mark().begins() || speaker.equals(last)) {
        continue;
      }
      int line = stretch.first();
      while (line <= stretch.last() && !taken.add(line)) {
        line++;
      }
      if (line <= stretch.last()) {
        int at = line;
        int before = (int) signs.stream().filter(s -> s.line() == at).count();
        boolean below =
            (line < stretch.last() || line < lines - 1 && alone(stretch, line, signs))
                && signs.stream().noneMatch(s -> s.line() == at + 1)
                && taken.add(line + 1);
        names.add(new Name(stretch.mark(), speaker, line, before, below));
        last = speaker;
      }
    }
    return names;
  }
}
