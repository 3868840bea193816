package ascribe.picture;

import ascribe.exporting.Csv;
import ascribe.exporting.Wording;
import ascribe.model.CodePoints;
import ascribe.model.Document;
import ascribe.model.ReviewState;
import ascribe.model.Span;
import ascribe.model.Timex;
import ascribe.review.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// A timeline as a table: a row for each date of the text, and for each passage beside a day.
public final class TimelineTable {

  private static final List<String> HEADER =
      List.of(
          "entry",
          "words",
          "value",
          "first day",
          "last day",
          "certainty",
          "reason",
          "kind",
          "actor",
          "status",
          "document",
          "start",
          "end",
          "sha256");

  private final Document document;
  private final CodePoints offsets;
  private final String hash;

  private TimelineTable(Document document) {
    this.document = document;
    this.offsets = new CodePoints(document.text());
    this.hash = document.sha256();
  }

  /// The table as CSV. Positions are in code points of the text.
  public static String csv(TimelineModel model, Document document) {
    var table = new TimelineTable(document);
    var rows = new ArrayList<List<String>>();
    rows.add(HEADER);
    Stream.concat(
            model.dated().stream().flatMap(d -> d.mentions().stream()),
            model.yearUnknown().stream())
        .sorted(Comparator.comparing(Timex::span))
        .map(table::date)
        .forEach(rows::add);
    for (var told : model.told()) {
      told.passages().forEach(p -> rows.add(table.passage(told, p)));
    }
    return Csv.of(rows);
  }

  private List<String> date(Timex timex) {
    var range = TimeRange.of(timex.value());
    return row(
        "date",
        timex.span().of(document.text()).replaceAll("\\s+", " "),
        timex.value(),
        range.map(r -> r.from().toString()).orElse(""),
        range.map(r -> r.last().toString()).orElse(""),
        range.isEmpty() ? "year unknown" : certainty(timex),
        timex.reason(),
        "",
        "",
        timex.review() == ReviewState.NONE
            ? "marked by machine, not checked"
            : timex.review().name().toLowerCase(java.util.Locale.ROOT) + " by the reader",
        timex.span());
  }

  static String certainty(Timex timex) {
    return TimelineModel.workedOut(timex)
        ? "worked out"
        : timex.anchor() == Timex.Anchor.NONE ? "as written" : "checked by the reader";
  }

  private List<String> passage(TimelineModel.Told told, Passage.Attributed passage) {
    return row(
        switch (told.telling()) {
          case SAID -> "said when";
          case ABOUT -> "about when";
        },
        Wording.quotation(passage),
        "",
        told.range().from().toString(),
        told.range().last().toString(),
        told.workedOut() ? "worked out" : "as written",
        "",
        Wording.kind(passage),
        Wording.speaker(passage),
        Wording.status(passage),
        passage.extent());
  }

  private List<String> row(
      String entry,
      String words,
      String value,
      String first,
      String last,
      String certainty,
      String reason,
      String kind,
      String actor,
      String status,
      Span span) {
    return List.of(
        entry,
        words,
        value,
        first,
        last,
        certainty,
        reason,
        kind,
        actor,
        status,
        document.title(),
        Integer.toString(offsets.fromUtf16(span.start())),
        Integer.toString(offsets.fromUtf16(span.end())),
        hash);
  }
}
