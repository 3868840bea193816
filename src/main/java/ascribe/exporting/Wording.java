package ascribe.exporting;

import ascribe.model.Actor;
import ascribe.model.Form;
import ascribe.model.Provenance;
import ascribe.model.ReviewState;
import ascribe.model.Span;
import ascribe.review.Passage;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Says in words what a passage is, who answers for it, and how far it was checked. The one place
/// that decides where quotation marks may stand.
public final class Wording {

  /// An opening mark and the mark that closes it.
  private record Marks(String opening, String closing) {}

  private static final List<Marks> PAIRS =
      List.of(
          new Marks("“", "”"),
          new Marks("„", "“"),
          new Marks("«", "»"),
          new Marks("»", "«"),
          new Marks("``", "''"),
          new Marks("''", "''"),
          new Marks("\"", "\""),
          new Marks("‘", "’"),
          new Marks("‚", "‘"),
          new Marks("'", "'"));

  private Wording() {}

  /// "quote", "partly quoted paraphrase", "paraphrase" or "author’s claim", with the claim type
  /// behind it.
  public static String kind(Passage passage) {
    var parts = new ArrayList<String>();
    parts.add(
        switch (passage) {
          case Passage.Authored _ -> "author’s claim";
          case Passage.Attributed p ->
              switch (p.attribution().form()) {
                case DIRECT -> "quote";
                case MIXED -> "partly quoted paraphrase";
                case INDIRECT -> "paraphrase";
              };
        });
    if (passage instanceof Passage.Attributed p && p.attribution().analystClaim()) {
      parts.add("analyst claim");
    }
    var claim = passage.claim();
    if (claim != null) {
      parts.add(claim.name().toLowerCase(Locale.ROOT));
    }
    return String.join(", ", parts);
  }

  /// The actor's name; the source's words when nobody is resolved; "the author" for an author
  /// claim; else "unattributed".
  public static String speaker(Passage passage) {
    if (passage instanceof Passage.Authored) {
      return "the author";
    }
    var actor = passage.speaker();
    if (actor != null) {
      return actor.name();
    }
    return passage.source().isEmpty()
        ? "unattributed"
        : words(passage, passage.source()) + " (not resolved)";
  }

  /// Role and affiliation of the speaker, empty when unknown.
  public static String role(Passage passage) {
    Actor actor = passage.speaker();
    return actor == null
        ? ""
        : java.util.stream.Stream.concat(
                actor.roles().stream().limit(1), actor.affiliations().stream().limit(1))
            .collect(Collectors.joining(", "));
  }

  /// The words of a passage as they may be given: in quotation marks only when all of it is quoted
  /// in the source, the parts joined by an ellipsis; a paraphrase as it stands, with no mark added.
  public static String quotation(Passage passage) {
    var text = passage.document().text();
    if (passage.form() == Form.DIRECT) {
      return passage.content().stream()
          .map(s -> clean(unmarked(s.of(text))))
          .filter(s -> !s.isEmpty())
          .collect(Collectors.joining(" … ", "“", "”"));
    }
    return clean(passage.words());
  }

  /// One sentence that can stand in a report: a quotation with its speaker, or what is said
  /// according to somebody.
  public static String sentence(Passage passage) {
    return switch (passage) {
      case Passage.Authored _ -> quotation(passage) + " (the article’s own words)";
      case Passage.Attributed p ->
          p.attribution().form() == Form.DIRECT
              ? quotation(passage) + " — " + speaker(passage)
              : "According to " + speaker(passage) + ": " + quotation(passage);
    };
  }

  /// How far the passage was checked, and by whom it was found.
  public static String status(Passage passage) {
    var decided = passage.decided();
    var when =
        decided == null
            ? ""
            : " on " + DateTimeFormatter.ISO_LOCAL_DATE.withZone(ZoneOffset.UTC).format(decided);
    return switch (passage.review()) {
      case NONE -> "marked by machine, not checked (" + origin(passage.provenance()) + ")";
      case ACCEPTED -> "accepted by the reader" + when + " (" + origin(passage.provenance()) + ")";
      case CHANGED -> "changed by the reader" + when;
      case ADDED -> "added by the reader" + when;
      case REJECTED -> "rejected by the reader" + when;
    };
  }

  /// Whether nobody but the machine stands behind the passage.
  public static boolean unchecked(Passage passage) {
    return passage.review() == ReviewState.NONE;
  }

  private static String origin(Provenance provenance) {
    return switch (provenance) {
      case Provenance.FromModel m ->
          String.format(
              Locale.ROOT, "model %s %s, confidence %.2f", m.name(), m.version(), m.confidence());
      case Provenance.FromRule r -> "rule " + r.id();
      case Provenance.FromReader _ -> "reader";
    };
  }

  /// The words of several spans of the passage's text, blank between them.
  static String words(Passage passage, List<Span> spans) {
    var text = passage.document().text();
    return clean(spans.stream().map(s -> s.of(text)).collect(Collectors.joining(" ")));
  }

  /// A quoted part without its own outer marks; marks of a quotation inside it stay.
  private static String unmarked(String quoted) {
    var words = quoted.strip();
    for (var pair : PAIRS) {
      if (words.startsWith(pair.opening())) {
        var inner = words.substring(pair.opening().length());
        return inner.endsWith(pair.closing())
            ? inner.substring(0, inner.length() - pair.closing().length())
            : inner;
      }
    }
    return words;
  }

  /// One line: line ends and runs of blanks become one blank.
  private static String clean(String words) {
    return words.strip().replaceAll("\\s+", " ");
  }
}
