package ascribe.nlp.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import ascribe.model.AnnotatedDocument;
import ascribe.model.Document;
import ascribe.nlp.Pipeline;
import ascribe.nlp.Progress;
import ascribe.nlp.standard.Pipelines.Tagger;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The annotations of the documents that come with Ascribe. Of the rules, every line; of the model,
/// whose numbers differ a little from processor to processor, the plainest quotations.
class GoldenTest {

  private static final Pipeline RULES = Pipelines.of(Tagger.RULES);
  private static final Pipeline MODEL = Pipelines.of(Tagger.MODEL);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "000_844845e9541b1332",
        "brief-border-trade",
        "harbour-strike",
        "interview-tide-engineer"
      })
  void rulesAnnotateAsBefore(String name) throws IOException {
    compare(name + ".rules.txt", new Golden(annotate(RULES, name)).lines());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "000_844845e9541b1332",
        "brief-border-trade",
        "harbour-strike",
        "interview-tide-engineer"
      })
  void modelTiesPlainQuotationsToTheirSpeakers(String name) throws IOException {
    var found = new Golden(annotate(MODEL, name)).quoted();
    assertThat(found).containsAll(golden(name + ".quoted.txt"));
  }

  private static AnnotatedDocument annotate(Pipeline pipeline, String name) throws IOException {
    try (var in = GoldenTest.class.getResourceAsStream("/seeds/" + name + ".txt")) {
      var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return pipeline.annotate(Document.of(name, name, null, "en", text), Progress.NONE);
    }
  }

  private static List<String> golden(String file) throws IOException {
    try (var in = GoldenTest.class.getResourceAsStream("/golden/" + file)) {
      return in == null
          ? List.of()
          : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  /// Fails with the lines that are gone (-) and new (+), and leaves the new file to be looked at.
  private static void compare(String file, List<String> actual) throws IOException {
    var expected = golden(file);
    var gone = new ArrayList<>(expected);
    actual.forEach(gone::remove);
    var added = new ArrayList<>(actual);
    expected.forEach(added::remove);
    if (!gone.isEmpty() || !added.isEmpty()) {
      var written = Path.of("target", "golden", file);
      Files.createDirectories(written.getParent());
      Files.write(written, actual);
      fail(
          "%s differs; as it is now: %s%n- %s%n+ %s",
          file, written, String.join("\n- ", gone), String.join("\n+ ", added));
    }
  }
}
