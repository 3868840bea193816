package ascribe.evaluation;

import ascribe.model.CodePoints;
import ascribe.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Reads the attributions of a brat standoff file. Lines that are torn are passed over.
final class BratFile {

  private static final Pattern SPAN = Pattern.compile("(\\d+) (\\d+)");
  private static final Pattern NUMBERED = Pattern.compile("\\d+$");

  private final CodePoints offsets;
  private final int characters;

  /// Spans by their identifier, "T1".
  private final Map<String, List<Span>> spans = new HashMap<>();

  private BratFile(String text) {
    this.offsets = new CodePoints(text);
    this.characters = text.codePointCount(0, text.length());
  }

  /// @param text the text that the file's code-point offsets count in
  static List<Relation> read(String annotations, String text) {
    var file = new BratFile(text);
    var lines = annotations.lines().map(l -> l.split("\t", -1)).filter(f -> f.length > 1).toList();
    lines.stream().filter(f -> f[0].startsWith("T")).forEach(f -> file.keepSpans(f[0], f[1]));
    return lines.stream()
        .filter(f -> f[0].startsWith("E"))
        .map(f -> file.relation(f[1]))
        .filter(r -> !r.content().isEmpty())
        .toList();
  }

  private void keepSpans(String id, String roleAndOffsets) {
    var found = new ArrayList<Span>();
    var matcher = SPAN.matcher(roleAndOffsets);
    while (matcher.find()) {
      found.add(offsets.toUtf16(clamped(matcher.group(1)), clamped(matcher.group(2))));
    }
    spans.put(id, found);
  }

  private int clamped(String offset) {
    return Math.min(Integer.parseInt(offset), characters);
  }

  private Relation relation(String arguments) {
    var content = new ArrayList<Span>();
    var cue = new ArrayList<Span>();
    var source = new ArrayList<Span>();
    for (var argument : arguments.split(" ")) {
      int colon = argument.indexOf(':');
      var role = NUMBERED.matcher(argument.substring(0, Math.max(colon, 0))).replaceFirst("");
      var pointed = spans.getOrDefault(argument.substring(colon + 1), List.of());
      switch (role) {
        case "Content" -> content.addAll(pointed);
        case "Cue" -> cue.addAll(pointed);
        case "Source" -> source.addAll(pointed);
        default -> {}
      }
    }
    return new Relation(content, cue, source);
  }
}
