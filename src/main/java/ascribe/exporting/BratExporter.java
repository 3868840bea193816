package ascribe.exporting;

import ascribe.model.CodePoints;
import ascribe.model.Span;
import ascribe.review.Passage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Brat standoff (brat.nlplab.org/standoff.html) in PolNeAR's manner: text-bound Content, Cue and
/// Source, one Attribution event a passage, its form and claim as attributes, its actor as a
/// reference, the rest as notes. Offsets are code points.
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
    private int references;

    /// The events and claims by the identifiers of their passages.
    private final Map<@Nullable String, String> ids = new HashMap<>();

    Sheet(String text) {
      this.text = text;
      this.offsets = new CodePoints(text);
    }

    void add(Passage passage) {
      switch (passage) {
        case Passage.Authored p -> {
          var id = bound("AuthorClaim", passage.content());
          ids.put(p.id(), id);
          tags(passage, id);
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
          var parent = ids.get(p.attribution().parent());
          out.append(source).append(parent == null ? "" : " Parent:" + parent).append('\n');
          ids.put(p.id(), event);
          tags(passage, event);
        }
      }
    }

    /// What Ascribe knows beyond the spans: words of an attribute's kind as attributes, the actor
    /// as a reference, the rest as notes.
    private void tags(Passage passage, String of) {
      for (var tag : MarkTags.of(passage)) {
        int colon = tag.indexOf(':');
        var value = tag.substring(colon + 1);
        switch (tag.substring(0, colon)) {
          case "form" -> attribute("Form", of, value);
          case "claim" -> attribute("Claim", of, value);
          case "cueClass" -> attribute("CueClass", of, value);
          case "review" -> attribute("Review", of, value);
          case "analystClaim", "uncertain" -> flag(tag, of);
          case "mark", "parent", "actor" -> {}
          default -> note(of, tag);
        }
      }
      var actor = passage.speaker();
      if (actor != null) {
        out.append("N").append(++references).append("\tReference ").append(of).append(" Actor:");
        out.append(line(actor.id()).replace(' ', '_')).append('\t').append(line(actor.name()));
        out.append('\n');
      }
      note(of, Wording.speaker(passage) + "; " + Wording.status(passage));
    }

    private void flag(String tag, String of) {
      if (tag.endsWith(":true")) {
        var name = tag.startsWith("uncertain") ? "Uncertain" : "AnalystClaim";
        out.append("A").append(++attributes).append('\t').append(name).append(' ').append(of);
        out.append('\n');
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
