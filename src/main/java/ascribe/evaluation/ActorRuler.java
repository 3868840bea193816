package ascribe.evaluation;

import ascribe.model.AnnotatedDocument;
import ascribe.model.Document;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Measures actors, their pronouns and dates on the GUM corpus: `gold/`, `text/` and a list of the
/// texts that count.
public final class ActorRuler {

  private ActorRuler() {}

  /// Scores what `tagger` finds in each text; each document has the date of its gold data.
  ///
  /// @param listed a file with the names of the texts; null for `ruler.txt` of the folder
  /// @throws IOException when the folder or a file in it cannot be read
  public static Table score(
      Path goldDir, @Nullable Path listed, Function<Document, AnnotatedDocument> tagger)
      throws IOException {
    var actors = new ActorBoard();
    var dates = new DateBoard();
    var texts = Gum.read(goldDir, listed);
    for (var gold : texts) {
      var tagged = tagger.apply(gold.document());
      actors.add(gold, tagged);
      dates.addGum(gold.dates(), tagged.dates());
    }
    var rows = new LinkedHashMap<>(actors.rows());
    rows.putAll(dates.scores().rows());
    return new Table(rows, texts.size());
  }
}
