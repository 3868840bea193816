package ascribe.importing;

import ascribe.model.CodePoints;
import ascribe.model.Document;
import ascribe.model.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Reads attributions from brat standoff (brat.nlplab.org/standoff.html): `Attribution` events with
/// the arguments Content and Source and the cue as their trigger, and `AuthorClaim` spans.
final class BratMarks {

  private static final Pattern BOUND =
      Pattern.compile("(T\\d+)\\t(\\S+) (\\d{1,9} \\d{1,9}(?:;\\d{1,9} \\d{1,9})*)\\t(.*)");
  private static final Pattern EVENT =
      Pattern.compile("(E\\d+)\\tAttribution:(T\\d+)((?: \\S+:\\S+)*) *");
  private static final Pattern ATTRIBUTE = Pattern.compile("[AM]\\d+\\t(\\S+) (\\S+)(?: (\\S+))?");
  private static final Pattern NOTE =
      Pattern.compile("#\\d+\\tAnnotatorNotes (\\S+)\\t(\\w+):(.*)");
  private static final Pattern REFERENCE =
      Pattern.compile("N\\d+\\tReference (\\S+) Actor:(\\S+)\\t(.*)");

  private final Document document;
  private final CodePoints offsets;
  private final Map<String, List<Span>> bound = new HashMap<>();
  private final List<String> claims = new ArrayList<>();
  private final Map<String, String> events = new LinkedHashMap<>();
  private final Map<String, Map<String, List<String>>> tags = new HashMap<>();

  private BratMarks(Document document) {
    this.document = document;
    this.offsets = new CodePoints(document.text());
  }

  static boolean looksLike(String text) {
    return text.lines()
        .filter(l -> !l.isBlank())
        .limit(1)
        .anyMatch(l -> BOUND.matcher(l).matches());
  }

  static List<ForeignMark> read(String text, Document document) throws WrongMarks {
    var marks = new BratMarks(document);
    for (var line : text.lines().toList()) {
      marks.line(line);
    }
    return marks.all();
  }

  private void line(String line) throws WrongMarks {
    var span = BOUND.matcher(line);
    if (span.matches()) {
      bound.put(span.group(1), spans(span.group(3), span.group(4)));
      if (span.group(2).equals("AuthorClaim")) {
        claims.add(span.group(1));
        tag(span.group(1), "mark", "author-claim");
      }
    }
    var event = EVENT.matcher(line);
    if (event.matches()) {
      events.put(event.group(1), "Cue:" + event.group(2) + event.group(3));
    }
    var attribute = ATTRIBUTE.matcher(line);
    if (attribute.matches()) {
      var name = attribute.group(1);
      var value = attribute.group(3) == null ? "true" : attribute.group(3);
      tag(attribute.group(2), Character.toLowerCase(name.charAt(0)) + name.substring(1), value);
    }
    var note = NOTE.matcher(line);
    if (note.matches()) {
      tag(note.group(1), note.group(2), note.group(3));
    }
    var reference = REFERENCE.matcher(line);
    if (reference.matches()) {
      tag(reference.group(1), "actor", reference.group(2));
      tag(reference.group(1), "actorName", reference.group(3));
    }
  }

  private void tag(String of, String key, String value) {
    tags.computeIfAbsent(of, _ -> new HashMap<>())
        .computeIfAbsent(key, _ -> new ArrayList<>())
        .add(value);
  }

  private List<Span> spans(String places, String words) throws WrongMarks {
    var spans = new ArrayList<Span>();
    for (var place : places.split(";")) {
      var ends = Arrays.stream(place.split(" ")).mapToInt(Integer::parseInt).toArray();
      if (ends[1] < ends[0] || ends[1] > document.characters()) {
        throw new WrongMarks("characters " + ends[0] + " to " + ends[1] + " are not in the text");
      }
      spans.add(offsets.toUtf16(ends[0], ends[1]));
    }
    var found = spans.stream().map(s -> s.of(document.text())).reduce((a, b) -> a + " " + b);
    if (!flat(found.orElse("")).equals(flat(words))) {
      throw new WrongMarks("the text has other words at characters " + places);
    }
    return spans;
  }

  private static String flat(String words) {
    return words.replaceAll("\\s+", "");
  }

  private List<ForeignMark> all() {
    var marks = new ArrayList<ForeignMark>();
    events.forEach((id, arguments) -> {
      var content = parts(arguments, "Content");
      if (!content.isEmpty()) {
        var cue = parts(arguments, "Cue");
        parent(arguments).forEach(p -> tag(id, "parent", p));
        marks.add(
            new ForeignMark(
                id,
                content,
                cue.equals(content) ? List.of() : cue,
                parts(arguments, "Source"),
                tags.getOrDefault(id, Map.of())));
      }
    });
    for (var id : claims) {
      marks.add(
          new ForeignMark(
              id,
              bound.getOrDefault(id, List.of()),
              List.of(),
              List.of(),
              tags.getOrDefault(id, Map.of())));
    }
    return marks;
  }

  /// The spans of all arguments of one role; brat numbers further ones (`Content2`).
  private List<Span> parts(String arguments, String role) {
    return Arrays.stream(arguments.split(" "))
        .filter(a -> a.matches(role + "\\d*:.*"))
        .flatMap(a -> bound.getOrDefault(a.substring(a.indexOf(':') + 1), List.of()).stream())
        .sorted()
        .toList();
  }

  private static List<String> parent(String arguments) {
    return Arrays.stream(arguments.split(" "))
        .filter(a -> a.startsWith("Parent:"))
        .map(a -> a.substring("Parent:".length()))
        .toList();
  }
}
