package ascribe.exporting;

import ascribe.model.Form;
import ascribe.model.Span;
import ascribe.review.Passage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// The whole text with its marks as one self-contained page that needs no script and prints well;
/// the passages stand under it as a table.
final class HtmlExporter implements Exporter.Text {

  /// Forbids the page to run or to load anything, should an escape ever fail.
  private static final String NOTHING_RUNS =
      "<meta http-equiv=\"Content-Security-Policy\""
          + " content=\"default-src 'none'; style-src 'unsafe-inline'\">\n";

  private static final String STYLE =
      """
      body { font: 1.1rem/1.6 Georgia, "Source Serif 4", serif; color: #1a1a1a; background: #fdfdfb; max-width: 42rem; margin: 3rem auto; padding: 0 1rem; }
      mark { color: inherit; background: none; border-bottom: 2px solid; }
      mark.quote { border-color: #004488; background: #00448824; }
      mark.paraphrase { border-color: #997700; border-bottom-style: dashed; background: #99770024; }
      mark.author { border-color: #994455; border-bottom-style: dotted; background: #99445524; }
      mark.claim { border-bottom-style: double; border-bottom-width: 4px; }
      mark.uncertain { border-bottom-width: 1px; }
      table { border-collapse: collapse; font-size: .85rem; margin-top: 2rem; }
      td, th { text-align: left; vertical-align: top; padding: .3rem .6rem; border-top: 1px solid #ccc; }
      .about { color: #555; font-size: .85rem; }
      @media print { body { margin: 0; max-width: none; background: none; } tr { break-inside: avoid; } }
      """;

  @Override
  public String write(ExportRequest request) {
    var document = request.document().document();
    var out = new StringBuilder();
    out.append("<!DOCTYPE html>\n<html lang=\"")
        .append(escape(document.language()))
        .append("\">\n<head>\n");
    out.append("<meta charset=\"utf-8\">\n")
        .append(NOTHING_RUNS)
        .append("<title>")
        .append(escape(document.title()))
        .append("</title>\n");
    out.append("<meta name=\"viewport\" content=\"width=device-width\">\n<style>\n").append(STYLE);
    out.append("</style>\n</head>\n<body>\n<h1>")
        .append(escape(document.title()))
        .append("</h1>\n");
    out.append("<p class=\"about\">")
        .append(request.passages().size())
        .append(" passages marked with Ascribe");
    if (document.date() != null) {
      out.append("; published on ").append(document.date());
    }
    out.append("; SHA-256 of the text ").append(document.sha256()).append("</p>\n");
    var marks = byParagraph(request);
    for (int i = 0; i < document.paragraphs().size(); i++) {
      paragraph(
          out, document.text(), document.paragraphs().get(i), marks.getOrDefault(i, List.of()));
    }
    table(out, request);
    return out.append("</body>\n</html>\n").toString();
  }

  /// The marks that touch each paragraph, by its number.
  private static Map<Integer, List<Passage>> byParagraph(ExportRequest request) {
    var document = request.document().document();
    var paragraphs = document.paragraphs();
    var marks = new HashMap<Integer, List<Passage>>();
    for (var passage : request.passages()) {
      passage.content().stream()
          .flatMapToInt(s ->
              IntStream.range(document.paragraphFrom(s.start()), paragraphs.size())
                  .takeWhile(i -> paragraphs.get(i).start() < s.end())
                  .filter(i -> paragraphs.get(i).overlaps(s)))
          .distinct()
          .forEach(i -> marks.computeIfAbsent(i, _ -> new ArrayList<>()).add(passage));
    }
    return marks;
  }

  private static void paragraph(
      StringBuilder out, String text, Span paragraph, List<Passage> marks) {
    out.append("<p>");
    var cuts = cuts(paragraph, marks);
    var here = new ArrayList<Passage>();
    var coming =
        new ArrayDeque<>(
            marks.stream().sorted(Comparator.comparingInt(p -> p.extent().start())).toList());
    for (int i = 0; i + 1 < cuts.size(); i++) {
      var piece = new Span(cuts.get(i), cuts.get(i + 1));
      var words = escape(piece.of(text));
      while (!coming.isEmpty() && coming.getFirst().extent().start() <= piece.start()) {
        here.add(coming.removeFirst());
      }
      here.removeIf(p -> p.extent().end() <= piece.start());
      innermost(piece, here)
          .ifPresentOrElse(
              p ->
                  out.append("<mark class=\"")
                      .append(classes(p))
                      .append("\" title=\"")
                      .append(
                          escape(
                              Wording.speaker(p)
                                  + " – "
                                  + Wording.kind(p)
                                  + " – "
                                  + Wording.status(p)))
                      .append("\">")
                      .append(words)
                      .append("</mark>"),
              () -> out.append(words));
    }
    out.append("</p>\n");
  }

  /// The offsets at which a mark begins or ends in the paragraph, its own ends included.
  private static List<Integer> cuts(Span paragraph, List<Passage> marks) {
    var cuts = new TreeSet<>(List.of(paragraph.start(), paragraph.end()));
    for (var mark : marks) {
      for (var span : mark.content()) {
        if (span.overlaps(paragraph)) {
          cuts.add(Math.max(span.start(), paragraph.start()));
          cuts.add(Math.min(span.end(), paragraph.end()));
        }
      }
    }
    return new ArrayList<>(cuts);
  }

  private static Optional<Passage> innermost(Span piece, List<Passage> marks) {
    return marks.stream()
        .filter(p -> p.content().stream().anyMatch(s -> s.contains(piece)))
        .min(Comparator.comparingInt(p -> p.extent().length()));
  }

  private static String classes(Passage passage) {
    var classes = new ArrayList<String>();
    classes.add(
        switch (passage) {
          case Passage.Authored _ -> "author";
          case Passage.Attributed p ->
              p.attribution().form() == Form.DIRECT ? "quote" : "paraphrase";
        });
    if (passage instanceof Passage.Attributed p && p.attribution().analystClaim()) {
      classes.add("claim");
    }
    if (passage.uncertain()) {
      classes.add("uncertain");
    }
    return String.join(" ", classes);
  }

  private static void table(StringBuilder out, ExportRequest request) {
    out.append("<table>\n<tr><th>Who</th><th>What</th><th>Kind</th><th>Cue</th><th>Characters</th>")
        .append("<th>Checked</th></tr>\n");
    for (var row : PassageRow.of(request)) {
      var who = row.role().isEmpty() ? row.speaker() : row.speaker() + ", " + row.role();
      out.append("<tr class=\"passage\">");
      for (var cell :
          List.of(
              who,
              row.quotation(),
              row.kind(),
              row.cue(),
              row.start() + "–" + row.end(),
              row.status())) {
        out.append("<td>").append(escape(cell)).append("</td>");
      }
      out.append("</tr>\n");
    }
    out.append("</table>\n");
  }

  /// The words with every character escaped that HTML could take for markup, in text and in
  /// attributes; control characters that HTML forbids become a blank.
  static String escape(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;")
        .replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x84\\x86-\\x9F]", " ");
  }
}
