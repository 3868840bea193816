package ascribe.evaluation;

import ascribe.model.Document;
import ascribe.model.Timex;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Measures time expressions on a folder of gold data: TimeML files (`*.tml`, rows of TempEval-3),
/// or the GUM corpus (`gold/`, `text/` and `ruler.txt`, which lists the texts that count).
public final class DateRuler {

  private DateRuler() {}

  /// Scores what `tagger` finds in each text; each document has the date of its gold data.
  ///
  /// @param listed a file with the names of GUM's texts that count; null for its `ruler.txt`
  /// @throws IOException when the folder or a file in it cannot be read
  public static Table score(
      Path goldDir, @Nullable Path listed, Function<Document, List<Timex>> tagger)
      throws IOException {
    var board = new DateBoard();
    if (Gum.isIn(goldDir)) {
      for (var gold : Gum.read(goldDir, listed)) {
        board.addGum(gold.dates(), tagger.apply(gold.document()));
      }
    } else {
      for (var file : timeMlFiles(goldDir)) {
        var gold = TimeMlFile.read(file);
        board.addTimeMl(gold.timexes(), tagger.apply(document(gold)));
      }
    }
    return board.scores();
  }

  private static Document document(GoldTimex.Text gold) {
    return Document.of(gold.name(), gold.name(), gold.date(), "en", gold.text());
  }

  private static List<Path> timeMlFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".tml")).sorted().toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
