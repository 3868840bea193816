package ascribe.nlp.attribution;

import ascribe.model.Attribution;
import ascribe.nlp.text.Analysis;
import java.util.ArrayList;
import java.util.List;

/// Adds to what has been found in a text what its layout tells: the turns of a transcript, and
/// quotations with a name below them.
final class Layout {

  private Layout() {}

  /// The given attributions with those of the layout, numbered anew. Of the given ones those stay
  /// that lie wholly in the words of one statement or in none.
  static List<Attribution> with(Analysis analysis, List<Attribution> attributions) {
    var shown = new ArrayList<>(Transcript.of(analysis.document()));
    for (var signed : SignedQuotations.of(analysis)) {
      if (shown.stream().allMatch(s -> s.allows(signed.attribution().reach()))) {
        shown.add(signed);
      }
    }
    if (shown.isEmpty()) {
      return attributions;
    }
    var all = new ArrayList<>(shown.stream().map(Statement::attribution).toList());
    attributions.stream()
        .filter(a -> shown.stream().allMatch(s -> s.allows(a.reach())))
        .forEach(all::add);
    return Numbering.of(all);
  }
}
