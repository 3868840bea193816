package ascribe.nlp.text;

import java.util.Arrays;
import java.util.List;

/// The marks of a paragraph, with what lies ahead of each. Built in one pass from behind.
final class MarkRow {

  private static final int FAMILIES = MarkFamily.values().length;

  private final List<Mark> marks;

  /// For each mark and each family, the next mark of the family that can only open, that can close,
  /// and that surely closes; the number of marks when there is none. Row n is for the edge.
  private final int[][] opener;

  private final int[][] closer;
  private final int[][] sureCloser;

  /// For each mark and each family, where the quotation around it ends if each that opens is
  /// closed.
  private final int[][] end;

  MarkRow(List<Mark> marks) {
    this.marks = marks;
    int n = marks.size();
    opener = new int[n + 1][];
    closer = new int[n + 1][];
    sureCloser = new int[n + 1][];
    end = new int[n + 1][];
    int[] nextOpener = filled(n);
    int[] nextCloser = filled(n);
    int[] nextSure = filled(n);
    int[] nextEnd = filled(n);
    int[] endAroundThat = new int[n + 1];
    for (int i = n; i >= 0; i--) {
      opener[i] = nextOpener;
      closer[i] = nextCloser;
      sureCloser[i] = nextSure;
      end[i] = nextEnd;
      if (i > 0) {
        var mark = marks.get(i - 1);
        int family = mark.family().ordinal();
        nextOpener = mark.onlyOpens() ? with(nextOpener, family, i - 1) : nextOpener;
        nextCloser = mark.mayClose() ? with(nextCloser, family, i - 1) : nextCloser;
        nextSure = mark.onlyCloses() && !mark.doubtful() ? with(nextSure, family, i - 1) : nextSure;
        if (mark.mayClose()) {
          endAroundThat[i - 1] = nextEnd[family];
          nextEnd = with(nextEnd, family, i - 1);
        } else if (mark.mayOpen() && nextEnd[family] < n) {
          nextEnd = with(nextEnd, family, endAroundThat[nextEnd[family]]);
        }
      }
    }
  }

  int size() {
    return marks.size();
  }

  Mark get(int at) {
    return marks.get(at);
  }

  /// The next mark after `at` that can only open a quotation of this family.
  int openerAfter(int at, MarkFamily family) {
    return opener[at + 1][family.ordinal()];
  }

  int closerAfter(int at, MarkFamily family) {
    return closer[at + 1][family.ordinal()];
  }

  /// Where the quotation of this family that mark `at` stands in ends.
  int endAround(int at, MarkFamily family) {
    return end[at + 1][family.ordinal()];
  }

  int sureCloserAfter(int at, MarkFamily family) {
    return sureCloser[at + 1][family.ordinal()];
  }

  /// The first mark of a family, -1 when there is none.
  int firstOf(MarkFamily family) {
    for (int i = 0; i < marks.size(); i++) {
      if (marks.get(i).family() == family) {
        return i;
      }
    }
    return -1;
  }

  private static int[] filled(int value) {
    int[] array = new int[FAMILIES];
    Arrays.fill(array, value);
    return array;
  }

  private static int[] with(int[] array, int at, int value) {
    int[] copy = array.clone();
    copy[at] = value;
    return copy;
  }
}
