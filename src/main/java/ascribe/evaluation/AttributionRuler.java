package ascribe.evaluation;

import ascribe.model.Attribution;
import ascribe.model.Document;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// Measures attributions on a folder of gold data in the layout of PolNeAR: `text/STEM.txt` with
/// `attributions/STEM_ANNOTATOR.ann` in brat standoff. Where several people annotated a text, the
/// first by name is the gold.
public final class AttributionRuler {

  private AttributionRuler() {}

  /// An attribution that was found, with whether its content and source are those of the gold.
  public record Judged(String document, Attribution attribution, boolean right) {}

  /// Scores what `tagger` finds in each text. Only outermost attributions count, as in the gold.
  ///
  /// @throws IOException when the folder or a file in it cannot be read
  public static Scores score(Path goldDir, Function<Document, List<Attribution>> tagger)
      throws IOException {
    var board = new ScoreBoard();
    for (var text : texts(goldDir, tagger)) {
      board.add(text.words, text.gold, text.found.stream().map(Relation::of).toList());
    }
    return board.scores();
  }

  /// What `tagger` finds in each text, judged as the row `triple` of the scores judges it.
  ///
  /// @throws IOException when the folder or a file in it cannot be read
  public static List<Judged> judge(Path goldDir, Function<Document, List<Attribution>> tagger)
      throws IOException {
    return texts(goldDir, tagger).stream().flatMap(AttributionRuler::judged).toList();
  }

  private static Stream<Judged> judged(Text text) {
    var owners = new IdentityHashMap<WordSets, Attribution>();
    for (var found : text.found) {
      WordSets.of(text.words, List.of(Relation.of(found))).forEach(s -> owners.put(s, found));
    }
    var gold = WordSets.of(text.words, text.gold);
    var right = Collections.newSetFromMap(new IdentityHashMap<Attribution, Boolean>());
    for (var match : Match.of(gold, List.copyOf(owners.keySet()))) {
      if (match.right()) {
        right.add(owners.get(match.predicted()));
      }
    }
    return text.found.stream().map(a -> new Judged(text.name, a, right.contains(a)));
  }

  /// A text of the gold, with what was found in it.
  private record Text(String name, Words words, List<Relation> gold, List<Attribution> found) {}

  private static List<Text> texts(Path goldDir, Function<Document, List<Attribution>> tagger)
      throws IOException {
    var texts = new ArrayList<Text>();
    for (var file : list(goldDir.resolve("text"), "", ".txt")) {
      var stem = file.getFileName().toString().replaceFirst("\\.txt$", "");
      var gold = list(goldDir.resolve("attributions"), stem + "_", ".ann");
      if (!gold.isEmpty()) {
        var text = Files.readString(file);
        var document = Document.of(stem, stem, null, "en", text);
        var found = tagger.apply(document).stream().filter(a -> a.parent() == null).toList();
        var relations = BratFile.read(Files.readString(gold.getFirst()), text);
        texts.add(new Text(stem, new Words(text), relations, found));
      }
    }
    return texts;
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
