package ascribe.exporting;

import ascribe.model.CodePoints;
import ascribe.model.Span;
import ascribe.review.Passage;
import java.util.List;
import java.util.stream.Collectors;

/// Brat standoff (brat.nlplab.org/standoff.html) in PolNeAR's manner: text-bound Content, Cue and
/// Source, one Attribution event a passage, its form, claim and actor as attributes and notes.
/// Offsets are code points.
final class BratExporter implements Exporter.Text {

  @Override
  public String write(ExportRequest request) {
    var sheet = new Sheet(request.document().document().text());
    request.passages().forEach(sheet::add);
    return sheet.out.toString();
  }

  /// The annotation file while it is written: brat numbers every kind of line by itself.
  private static final class Sheet {

    private final String text;
    private final CodePoints offsets;
    private final StringBuilder out = new StringBuilder();
    private int spans;
    private int events;
    private int attributes;
    private int notes;

    Sheet(String text) {
      this.text = text;
      this.offsets = new CodePoints(text);
    }

    void add(Passage passage) {
      switch (passage) {
        case Passage.Authored p -> {
          var id = bound("AuthorClaim", passage.content());
          attribute("Claim", id, p.authorClaim().claim().name());
          note(id, Wording.speaker(passage) + "; " + Wording.status(passage));
        }
        case Passage.Attributed p -> {
          var content = bound("Content", passage.content());
          // An event needs a trigger: the cue, or the content where there is no cue.
          var cue = passage.cue().isEmpty() ? content : bound("Cue", passage.cue());
          var source =
              passage.source().isEmpty() ? "" : " Source:" + bound("Source", passage.source());
          var event = "E" + ++events;
          out.append(event)
              .append("\tAttribution:")
              .append(cue)
              .append(" Content:")
              .append(content);
          out.append(source).append('\n');
          attribute("Form", event, p.attribution().form().name());
          if (p.attribution().claim() != null) {
            attribute("Claim", event, p.attribution().claim().name());
          }
          note(event, Wording.speaker(passage) + "; " + Wording.status(passage));
        }
      }
    }

    private String bound(String type, List<Span> parts) {
      var id = "T" + ++spans;
      out.append(id).append('\t').append(type).append(' ');
      out.append(
          parts.stream()
              .map(s -> offsets.fromUtf16(s.start()) + " " + offsets.fromUtf16(s.end()))
              .collect(Collectors.joining(";")));
      out.append('\t')
          .append(parts.stream().map(s -> line(s.of(text))).collect(Collectors.joining(" ")));
      out.append('\n');
      return id;
    }

    private void attribute(String name, String of, String value) {
      out.append("A").append(++attributes).append('\t').append(name).append(' ').append(of);
      out.append(' ').append(value).append('\n');
    }

    private void note(String of, String words) {
      out.append("#").append(++notes).append("\tAnnotatorNotes ").append(of).append('\t');
      out.append(line(words)).append('\n');
    }

    private static String line(String words) {
      return words.replaceAll("[\\r\\n\\t]", " ");
    }
  }
}
