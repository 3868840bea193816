package ascribe.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Finds the same quotation in several documents, word for word or nearly so. Quotations are
/// compared that share a run of words which few others have.
final class Drift {

  /// The least number of words that make a quotation known again.
  private static final int RUN = 5;

  /// A run of words in more quotations than this is a phrase of the language.
  private static final int COMMON = 20;

  /// The least share of runs of the shorter quotation that the other has too.
  private static final double ALIKE = 0.4;

  private final List<Said> quotations;
  private final List<Set<String>> runs = new ArrayList<>();
  private final int[] group;

  private Drift(List<Said> quotations) {
    this.quotations = quotations;
    this.group = new int[quotations.size()];
    Map<String, List<Integer>> where = new HashMap<>();
    for (int i = 0; i < quotations.size(); i++) {
      group[i] = i;
      var own = runs(quotations.get(i).words());
      runs.add(own);
      for (var run : own) {
        where.computeIfAbsent(run, _ -> new ArrayList<>()).add(i);
      }
    }
    where.values().stream().filter(w -> w.size() > 1 && w.size() <= COMMON).forEach(this::compare);
  }

  static List<List<Said>> read(Sql sql) throws SQLException {
    return of(
        sql.list(
            "SELECT d.id, d.shown_title, d.shown_date, p.mark, p.kind, p.actor, p.text"
                + " FROM passage p JOIN document d ON d.key = p.document"
                + " WHERE p.kind = 'QUOTE' AND d.trashed IS NULL ORDER BY d.key, p.start",
            Said::of));
  }

  /// Quotations of at least two documents that are the same, each list the earliest first.
  static List<List<Said>> of(List<Said> quotations) {
    var drift = new Drift(quotations);
    Map<Integer, List<Said>> groups = new LinkedHashMap<>();
    for (int i = 0; i < quotations.size(); i++) {
      groups.computeIfAbsent(drift.root(i), _ -> new ArrayList<>()).add(quotations.get(i));
    }
    return groups.values().stream()
        .filter(g -> g.stream().map(Said::document).distinct().count() > 1)
        .map(g -> g.stream().sorted(Said.BY_DATE).toList())
        .toList();
  }

  private void compare(List<Integer> alike) {
    for (int a : alike) {
      for (int b : alike) {
        if (a < b
            && root(a) != root(b)
            && !quotations.get(a).document().equals(quotations.get(b).document())
            && share(runs.get(a), runs.get(b)) >= ALIKE) {
          group[root(b)] = root(a);
        }
      }
    }
  }

  private static double share(Set<String> a, Set<String> b) {
    var both = new HashSet<>(a);
    both.retainAll(b);
    return (double) both.size() / Math.min(a.size(), b.size());
  }

  private int root(int i) {
    while (group[i] != i) {
      i = group[i];
    }
    return i;
  }

  private static Set<String> runs(String text) {
    var words =
        text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip().split(" ");
    var runs = new HashSet<String>();
    for (int i = 0; i + RUN <= words.length; i++) {
      runs.add(String.join(" ", List.of(words).subList(i, i + RUN)));
    }
    return runs;
  }
}
