package ascribe.picture;

import ascribe.model.Document;
import ascribe.model.Span;
import ascribe.model.Timex;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A timeline as a calendar (RFC 5545): an all-day event for each date with a year, tentative where
/// it was worked out.
public final class TimelineCalendar {

  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  /// Octets of a line, the break not counted (section 3.1).
  private static final int LINE = 75;

  /// Text around a date, in UTF-16 units.
  private static final int REACH = 60;

  private final Document document;
  private final Instant now;

  /// The beginning of the text's hash, which makes the events' names this document's.
  private final String hash;

  private TimelineCalendar(Document document, Instant now) {
    this.document = document;
    this.now = now;
    this.hash = document.sha256().substring(0, 16);
  }

  /// @param now when the calendar is written
  public static String ics(TimelineModel model, Document document, Instant now) {
    var calendar = new TimelineCalendar(document, now);
    var lines = new ArrayList<String>();
    lines.add("BEGIN:VCALENDAR");
    lines.add("VERSION:2.0");
    lines.add("PRODID:-//Ascribe//Ascribe//EN");
    lines.add("CALSCALE:GREGORIAN");
    model.dated().forEach(d -> lines.addAll(calendar.event(d)));
    lines.add("END:VCALENDAR");
    return lines.stream()
        .map(TimelineCalendar::folded)
        .collect(Collectors.joining("\r\n", "", "\r\n"));
  }

  private List<String> event(TimelineModel.Dated dated) {
    var first = dated.mentions().getFirst();
    var told = dated.mentions().stream().map(this::told).collect(Collectors.joining("\n"));
    return List.of(
        "BEGIN:VEVENT",
        "UID:" + hash + "-" + first.value() + "@ascribe",
        "DTSTAMP:" + STAMP.format(now),
        "DTSTART;VALUE=DATE:" + day(dated.range().from()),
        "DTEND;VALUE=DATE:" + day(dated.range().until()),
        "SUMMARY:" + escape(excerpt(first.span())),
        "DESCRIPTION:" + escape(told + "\n\n" + document.title()),
        "STATUS:" + (dated.workedOut() ? "TENTATIVE" : "CONFIRMED"),
        "TRANSP:TRANSPARENT",
        "END:VEVENT");
  }

  private String told(Timex timex) {
    var how = TimelineTable.certainty(timex);
    return excerpt(timex.span())
        + " ("
        + timex.value()
        + ", "
        + (timex.reason().isEmpty() || timex.reason().equals(how)
            ? how
            : how + ": " + timex.reason())
        + ")";
  }

  /// The words around a date, cut at blanks.
  private String excerpt(Span span) {
    var text = document.text();
    int from = Math.max(0, span.start() - REACH);
    int to = Math.min(text.length(), span.end() + REACH);
    // Looked for no further than it reaches: a line may be a whole book.
    int line = text.substring(from, span.start()).lastIndexOf('\n');
    int end = text.indexOf('\n', span.end(), to);
    boolean cutBefore = line < 0 && from > 0 && text.charAt(from - 1) != '\n';
    boolean cutAfter = end < 0 && to < text.length() && text.charAt(to) != '\n';
    int start = cutBefore ? blank(text, from, span.start()) : from + line + 1;
    int whole = end < 0 ? to : end;
    int stop = cutAfter ? Math.max(span.end(), text.lastIndexOf(' ', to)) : whole;
    return (cutBefore ? "… " : "")
        + text.substring(start, stop).strip().replaceAll("\\s+", " ")
        + (cutAfter ? " …" : "");
  }

  private static int blank(String text, int from, int most) {
    int blank = text.indexOf(' ', from);
    return blank < 0 || blank >= most ? most : blank + 1;
  }

  private static String day(LocalDate day) {
    return day.format(DateTimeFormatter.BASIC_ISO_DATE);
  }

  /// Section 3.3.11; control characters have no place in a text.
  static String escape(String words) {
    return words
        .replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replace("\r\n", "\n")
        .replace("\n", "\\n")
        .replaceAll("\\p{Cntrl}", " ");
  }

  /// Breaks a line so that none is longer than 75 octets, never inside a character.
  static String folded(String line) {
    var folded = new StringBuilder();
    int octets = 0;
    for (int at = 0; at < line.length(); ) {
      int character = line.codePointAt(at);
      var written = Character.toString(character);
      int length = written.getBytes(StandardCharsets.UTF_8).length;
      if (octets + length > LINE) {
        folded.append("\r\n ");
        octets = 1;
      }
      folded.append(written);
      octets += length;
      at += written.length();
    }
    return folded.toString();
  }
}
