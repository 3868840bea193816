package ascribe.model;

import ascribe.model.TimexReading.Offset;
import ascribe.model.TimexReading.Unit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The dates told so far that one like "two days later" may count from.
///
/// @param told last first, up to the first one that is precise enough
/// @param closed whether it can count from no other, the document's date neither
record Points(List<Told> told, boolean closed) {

  /// "A year earlier" does not count from another "year earlier": reports compare each figure with
  /// the one of their own period. Quarters count from quarters alone: days told meanwhile are those
  /// of a report. Nothing counts from a year told in passing ("a house built in 1890").
  ///
  /// A day to come, or the document's own, is a point of the story only for what is to come as
  /// well, where what counts from it comes after. What is past counts from the day of the sentence
  /// that promised it, or from none: "said on Monday that it would close in May. Two days later she
  /// left". A year that the story has come to leaves the days of other years behind.
  ///
  /// @param told in text order
  /// @param start where the words of `offset` begin
  static Points of(List<Told> told, Offset offset, int start, Story story, Places places) {
    var points = new ArrayList<Told>();
    Told promise = null;
    Told year = null;
    for (int i = told.size() - 1; i >= 0; i--) {
      var t = told.get(i);
      if (leftOut(t, offset, story)) {
        continue;
      }
      boolean sameSentence = promise == null || places.sentenceEnds(t.end(), promise.start()) == 0;
      if (!sameSentence
          || promise != null && story.ofToday(t)
          || year != null && leftBehind(t, year, places)) {
        return new Points(points, true);
      }
      boolean precise = t.moment().shifted(offset.amount(), offset.unit()) != null;
      if (offset.amount() > 0 && precise && story.notOver(t) && !goesOn(t, start, places)) {
        promise = t;
      } else if (!inPassing(told, i, places)) {
        points.add(t);
        if (precise) {
          return new Points(points, true);
        }
        year = year == null && comesTo(t, offset, places) ? t : year;
      }
    }
    return new Points(points, promise != null || year != null && !story.documentYear(year));
  }

  private static boolean leftOut(Told t, Offset offset, Story story) {
    return t.compared() && Told.compares(offset)
        || offset.amount() < 0 && story.toCome(t)
        || offset.unit() == Unit.QUARTER && t.moment().precision() != Unit.QUARTER;
  }

  private static boolean goesOn(Told toCome, int start, Places places) {
    return places.sentenceEnds(toCome.end(), start) == 0 || places.tellsWhatComes(start);
  }

  private static boolean comesTo(Told t, Offset offset, Places places) {
    return t.moment().precision() == Unit.YEAR
        && offset.unit() != Unit.YEAR
        && t.own()
        && places.opensClause(t.start());
  }

  private static boolean leftBehind(Told t, Told year, Places places) {
    return t.moment().day().getYear() != year.moment().day().getYear()
        && places.sentenceEnds(t.end(), year.start()) > 0;
  }

  /// Whether a year or quarter goes back behind the date told before it, in the same sentence or in
  /// a clause that adds to the story: "where his father had opened a shop in 1921".
  private static boolean inPassing(List<Told> told, int at, Places places) {
    var t = told.get(at);
    var before = t.bare() ? lastDated(told.subList(0, at)) : null;
    return before != null
        && before.bare()
        && t.moment().day().isBefore(before.moment().day())
        && !places.opensClause(t.start())
        && (places.sentenceEnds(before.end(), t.start()) == 0 || places.adds(t.start()));
  }

  private static @Nullable Told lastDated(List<Told> told) {
    return told.reversed().stream()
        .filter(t -> t.moment().dated() && t.moment().precision().compareTo(Unit.YEAR) <= 0)
        .findFirst()
        .orElse(null);
  }
}
