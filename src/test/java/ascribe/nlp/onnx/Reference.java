package ascribe.nlp.onnx;

import ascribe.model.Document;
import ascribe.nlp.text.Analysis;
import ascribe.nlp.text.EnglishAnalyzer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.ObjectMapper;

/// What the training code's own tagger says about a text; made by it, once.
///
/// @param words start and end of each word
/// @param ids a vocabulary identifier a piece
/// @param features three numbers a piece
/// @param wordAt the first piece of each word, behind that of the start mark
/// @param tags fourteen scores a word, the start mark first
/// @param cueOf for each word the word that is most probably its cue, counted from 1; 0 for none
/// @param sourceOf the same for sources
/// @param labels the best path
public record Reference(
    String text,
    int[][] words,
    long[] ids,
    long[][] features,
    long[] wordAt,
    float[][] tags,
    int[] cueOf,
    int[] sourceOf,
    int[] labels,
    List<Relation> relations) {

  /// Starts and ends of the spans of each part.
  public record Relation(int[][] content, int[][] cue, int[][] source) {}

  private static final EnglishAnalyzer ANALYZER = new EnglishAnalyzer();

  public static List<Reference> all() {
    try (var json = Objects.requireNonNull(Reference.class.getResourceAsStream("reference.json"))) {
      return List.of(new ObjectMapper().readValue(json, Reference[].class));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Analysis analysis() {
    return ANALYZER.analyze(Document.of("reference", "reference", null, "en", text));
  }

  @Override
  public String toString() {
    return text.substring(0, 20) + "…";
  }
}
