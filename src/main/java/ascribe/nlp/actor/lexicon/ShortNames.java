package ascribe.nlp.actor.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Given names and what people are called for short: "Larry" for "Lawrence".
public final class ShortNames {

  private final Map<String, Set<String>> groups = new HashMap<>();

  ShortNames() {
    for (var row : Table.rows("short-names.tsv", 2)) {
      for (var name : row.get(1).split(" ")) {
        groups.computeIfAbsent(row.getFirst(), n -> new HashSet<>()).add(row.getFirst());
        groups.computeIfAbsent(name, n -> new HashSet<>()).add(row.getFirst());
      }
    }
  }

  /// Whether two given names, in lower case, can be one person's.
  boolean same(String a, String b) {
    var long1 = groups.getOrDefault(a, Set.of());
    return groups.getOrDefault(b, Set.of()).stream().anyMatch(long1::contains);
  }
}
