package ascribe.nlp.attribution;

import ascribe.model.Attribution;
import ascribe.nlp.text.Analysis;
import java.util.ArrayList;
import java.util.List;

/// Adds the turns of a transcript to what has been found in it.
final class Turns {

  private Turns() {}

  /// The turns of the text and the attributions that lie wholly in one of them or in none, numbered
  /// anew.
  static List<Attribution> with(Analysis analysis, List<Attribution> attributions) {
    var turns = Transcript.of(analysis.document());
    if (turns.isEmpty()) {
      return attributions;
    }
    var all = new ArrayList<>(turns.stream().map(Turn::attribution).toList());
    attributions.stream().filter(a -> fits(turns, a)).forEach(all::add);
    return Numbering.of(all);
  }

  private static boolean fits(List<Turn> turns, Attribution attribution) {
    var reach = attribution.reach();
    return turns.stream().allMatch(t -> t.holds(reach) || !t.touches(reach));
  }
}
