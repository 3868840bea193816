package ascribe.evaluation;

import ascribe.model.Attribution;
import ascribe.model.Document;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// Measures attributions on a folder of gold data in the layout of PolNeAR: `text/STEM.txt` with
/// `attributions/STEM_ANNOTATOR.ann` in brat standoff. Where several people annotated a text, the
/// first by name is the gold.
public final class AttributionRuler {

  private AttributionRuler() {}

  /// Scores what `tagger` finds in each text. Only outermost attributions count, as in the gold.
  ///
  /// @throws IOException when the folder or a file in it cannot be read
  public static Scores score(Path goldDir, Function<Document, List<Attribution>> tagger)
      throws IOException {
    var board = new ScoreBoard();
    for (var file : list(goldDir.resolve("text"), "", ".txt")) {
      var stem = file.getFileName().toString().replaceFirst("\\.txt$", "");
      var gold = list(goldDir.resolve("attributions"), stem + "_", ".ann");
      if (!gold.isEmpty()) {
        var text = Files.readString(file);
        var document = Document.of(stem, stem, null, "en", text);
        var predicted =
            tagger.apply(document).stream()
                .filter(a -> a.parent() == null)
                .map(Relation::of)
                .toList();
        board.add(
            new Words(text), BratFile.read(Files.readString(gold.getFirst()), text), predicted);
      }
    }
    return board.scores();
  }

  private static List<Path> list(Path folder, String prefix, String suffix) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> named(f, prefix, suffix)).sorted().toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static boolean named(Path file, String prefix, String suffix) {
    var name = file.getFileName().toString();
    return name.startsWith(prefix) && name.endsWith(suffix) && !name.startsWith(".");
  }
}
