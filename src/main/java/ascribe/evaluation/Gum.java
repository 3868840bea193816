package ascribe.evaluation;

import ascribe.model.CodePoints;
import ascribe.model.Document;
import ascribe.model.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// One text of the GUM corpus with what people marked: `gold/NAME.json` beside `text/NAME.txt`,
/// offsets in code points.
///
/// @param dates those with a day; what people gave no `when` has no value
/// @param actors in the order of the file
record Gum(Document document, List<GoldTimex> dates, List<GoldActor> actors, List<Name> names) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /// A named entity, by the head of its words.
  ///
  /// @param type as in the corpus: "person", "organization", "place" …
  record Name(Span head, String type) {}

  /// Whether `folder` holds the corpus.
  static boolean isIn(Path folder) {
    return Files.isDirectory(folder.resolve("gold"));
  }

  /// Reads the texts that count.
  ///
  /// @param listed a file with their names; null for `ruler.txt` of the folder
  /// @throws IOException when a file cannot be read
  static List<Gum> read(Path folder, @Nullable Path listed) throws IOException {
    var list = listed == null ? folder.resolve("ruler.txt") : listed;
    var texts = new ArrayList<Gum>();
    for (var name : Files.readString(list).strip().split("\\s+")) {
      texts.add(read(folder, name));
    }
    texts.sort((a, b) -> a.document.id().compareTo(b.document.id()));
    return texts;
  }

  private static Gum read(Path folder, String name) throws IOException {
    var text = Files.readString(folder.resolve("text").resolve(name + ".txt"));
    var json = JSON.readTree(Files.readString(folder.resolve("gold").resolve(name + ".json")));
    var published = json.path("date").asString("");
    var date = published.isEmpty() ? null : LocalDate.parse(published);
    var offsets = new CodePoints(text);
    return new Gum(
        Document.of(name, name, date, "en", text),
        all(json.path("dates"), d -> date(d, offsets)).stream()
            .filter(d -> d.value() == null || !d.value().matches("\\d\\d:.*"))
            .toList(),
        all(json.path("actors"), a -> actor(a, offsets)),
        all(json.path("entities"), e -> e).stream()
            .filter(e -> text(e, "kind").equals("name"))
            .map(e -> new Name(span(e, "head", offsets), text(e, "type")))
            .toList());
  }

  private static GoldTimex date(JsonNode node, CodePoints offsets) {
    var when = text(node, "when");
    return new GoldTimex(span(node, "span", offsets), "", when.isEmpty() ? null : timex(when));
  }

  /// A date in the corpus's notation (TEI) in that of TIMEX3: "--10" is XXXX-10, "-0508" BC0508,
  /// "900" 0900.
  static String timex(String when) {
    if (when.matches("--\\d\\d(-\\d\\d)?")) {
      return "XXXX" + when.substring(1);
    }
    if (when.matches("-\\d{3,4}")) {
      return "BC" + "0".repeat(5 - when.length()) + when.substring(1);
    }
    return when.matches("\\d{3}") ? "0" + when : when;
  }

  private static GoldActor actor(JsonNode node, CodePoints offsets) {
    return new GoldActor(text(node, "type"), all(node.path("mentions"), m -> mention(m, offsets)));
  }

  private static GoldActor.Mention mention(JsonNode node, CodePoints offsets) {
    return new GoldActor.Mention(
        span(node, "span", offsets),
        span(node, "head", offsets),
        text(node, "kind"),
        text(node, "text"));
  }

  private static String text(JsonNode node, String field) {
    return node.path(field).asString("");
  }

  private static Span span(JsonNode node, String field, CodePoints offsets) {
    var ends = node.path(field);
    return offsets.toUtf16(ends.path(0).asInt(), ends.path(1).asInt());
  }

  private static <T> List<T> all(JsonNode array, Function<JsonNode, T> reader) {
    return StreamSupport.stream(array.spliterator(), false).map(reader).toList();
  }
}
