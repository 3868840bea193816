package ascribe.nlp.attribution.layout;

import ascribe.model.Attribution;
import ascribe.nlp.text.Analysis;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Adds to what has been found in a text what its layout tells, the turns of a transcript and
/// quotations with a name below or before them, and puts all of it into order.
public final class Layout {

  private Layout() {}

  /// The given attributions, in any order, with those of the layout, numbered. Of the given ones
  /// those stay that lie wholly in the words of one statement or in none.
  public static List<Attribution> with(Analysis analysis, List<Attribution> attributions) {
    var shown = new ArrayList<>(Transcript.of(analysis.document()));
    Stream.concat(SignedQuotations.of(analysis).stream(), PostedQuotations.of(analysis).stream())
        .filter(told -> shown.stream().allMatch(s -> s.allows(told.attribution().reach())))
        .forEach(shown::add);
    var all = new ArrayList<>(shown.stream().map(Statement::attribution).toList());
    attributions.stream()
        .filter(a -> shown.stream().allMatch(s -> s.allows(a.reach())))
        .forEach(all::add);
    return Numbering.of(all);
  }
}
