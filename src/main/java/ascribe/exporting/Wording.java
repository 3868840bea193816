package ascribe.exporting;

import ascribe.model.Actor;
import ascribe.model.Document;
import ascribe.model.Provenance;
import ascribe.model.ReviewState;
import ascribe.model.Span;
import ascribe.review.Passage;
import ascribe.review.QuotedParts;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Says in words what a passage is, who answers for it, and how far it was checked.
public final class Wording {

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
                case DIRECT ->
                    Quoting.isQuotation(p) ? "quote" : "statement without quotation marks";
                case MIXED -> p.quoted().isEmpty() ? "paraphrase" : "partly quoted paraphrase";
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
        : Stream.concat(actor.roles().stream().limit(1), actor.affiliations().stream().limit(1))
            .collect(Collectors.joining(", "));
  }

  /// The words of a passage as they may be given: in quotation marks only when all of it is quoted
  /// in the source, the parts joined by an ellipsis; anything else as it stands, with no mark of
  /// its own.
  public static String quotation(Passage passage) {
    return Quoting.words(passage);
  }

  /// Whether a passage is given in quotation marks.
  public static boolean isQuotation(Passage passage) {
    return Quoting.isQuotation(passage);
  }

  /// Whether all words of `span` stand in quotation marks in the text.
  ///
  /// @param quotations of the document
  public static boolean isQuoted(Document document, QuotedParts quotations, Span span) {
    return Quoting.isQuoted(document, quotations, span);
  }

  /// Whether one pair of quotation marks holds all of `words`.
  public static boolean isInMarks(String words) {
    return QuoteMarks.wrap(words);
  }

  /// One sentence that can stand in a report: a quotation with its speaker, or what is said
  /// according to somebody. What a speaker says inside another's statement names the other too.
  public static String sentence(Passage passage) {
    var words = quotation(passage);
    if (passage instanceof Passage.Authored) {
      return words + " (the article’s own words)";
    }
    var speaker = SpeakerWords.of(passage);
    var told = teller(passage).map(t -> ", as told by " + t).orElse("");
    if (Quoting.isQuotation(passage)) {
      return words + " — " + speaker.orElse("speaker not named") + told;
    }
    return speaker.map(s -> "According to " + s).orElse("Speaker not named") + told + ": " + words;
  }

  /// The sentence with where it comes from, for a report or the clipboard.
  public static String attributed(Passage passage) {
    var document = passage.document();
    var date = document.date() == null ? "" : ", " + document.date();
    return sentence(passage) + " (" + Quoting.line(document.title()) + date + ")";
  }

  /// Who reports the statement inside a statement of their own.
  static Optional<String> teller(Passage passage) {
    if (!(passage instanceof Passage.Attributed p) || p.attribution().parent() == null) {
      return Optional.empty();
    }
    var context = passage.context();
    return context.document().attributions().stream()
        .filter(o -> o.id().equals(p.attribution().parent()))
        .filter(o -> o.review() != ReviewState.REJECTED)
        .findFirst()
        .map(o ->
            new Passage.Attributed(
                context, o, context.document().actor(o.actor()).orElse(null), null))
        .flatMap(SpeakerWords::of);
  }

  /// How far the passage was checked, and by whom it was found.
  public static String status(Passage passage) {
    var decided =
        passage.decided() == null && passage.provenance() instanceof Provenance.FromReader r
            ? r.at()
            : passage.decided();
    var when =
        decided == null
            ? ""
            : " on " + DateTimeFormatter.ISO_LOCAL_DATE.withZone(ZoneOffset.UTC).format(decided);
    return switch (passage.review()) {
      case NONE ->
          "marked by machine, "
              + (passage.uncertain() ? "uncertain, " : "")
              + "not checked ("
              + origin(passage.provenance())
              + ")";
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
    return Quoting.line(spans.stream().map(s -> s.of(text)).collect(Collectors.joining(" ")));
  }
}
