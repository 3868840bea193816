package ascribe.evaluation;

import ascribe.model.CodePoints;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// Reads the dates of one text of the GUM corpus: `gold/NAME.json` beside `text/NAME.txt`, offsets
/// in code points. What people gave no `when` has no value.
final class GumDates {

  private static final ObjectMapper JSON = new ObjectMapper();

  private GumDates() {}

  /// The names that `ruler.txt` lists.
  static Set<String> ruler(Path folder) throws IOException {
    return Set.of(Files.readString(folder.resolve("ruler.txt")).strip().split("\\s+"));
  }

  /// @throws IOException when one of the two files cannot be read
  static GoldTimex.Text read(Path folder, String name) throws IOException {
    var text = Files.readString(folder.resolve("text").resolve(name + ".txt"));
    var json = JSON.readTree(Files.readString(folder.resolve("gold").resolve(name + ".json")));
    var offsets = new CodePoints(text);
    var timexes = new ArrayList<GoldTimex>();
    for (JsonNode date : json.path("dates")) {
      var when = date.path("when").asString("");
      if (!when.matches("\\d\\d:.*")) {
        var span = date.path("span");
        timexes.add(
            new GoldTimex(
                offsets.toUtf16(span.path(0).asInt(), span.path(1).asInt()),
                "",
                when.isEmpty() ? null : when));
      }
    }
    var published = json.path("date").asString("");
    return new GoldTimex.Text(
        name, published.isEmpty() ? null : LocalDate.parse(published), text, timexes);
  }
}
