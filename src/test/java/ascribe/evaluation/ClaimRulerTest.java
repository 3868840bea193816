package ascribe.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.model.AnnotatedDocument;
import ascribe.model.AuthorClaim;
import ascribe.model.ClaimType;
import ascribe.model.Document;
import ascribe.model.Provenance.FromRule;
import ascribe.model.ReviewState;
import ascribe.model.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimRulerTest {

  @TempDir private Path folder;

  @Test
  void scoresClaimTypesSentenceBySentence() throws IOException {
    split(
        """
        S1 The port  closed.
        S2 It was a costly mistake.

        S3 It will reopen soon, she said.
        S4 Photo: archive
        """,
        """
        T1\tDistant_Evaluation 3 20\tS2
        T2\tDistant_Expectations_Consequences 3 20\tS3
        T3\tSpeech 3 20\tS3
        T4\tNA 3 20\tS4
        """);

    var scores = ClaimRuler.score(folder, ClaimRulerTest::tag);

    assertThat(scores.print())
        .isEqualTo(
            """
            all      assessment  66.7 prediction 100.0 macro  55.6  sentences 3
            speech   assessment   0.0 prediction 100.0 macro  33.3  sentences 1
            own      assessment  66.7 prediction   0.0 macro  22.2  sentences 2
            """);
  }

  private void split(String text, String labels) throws IOException {
    var file = folder.resolve("validation.zip");
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      put(zip, "validation/port.txt", text);
      put(zip, "validation/port.ann", labels);
      put(zip, "validation/unlabelled.txt", text);
    }
  }

  private static void put(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
  }

  /// Takes the first two sentences for assessments and the most of the third for a prediction.
  private static AnnotatedDocument tag(Document document) {
    assertThat(document.text())
        .isEqualTo("The port closed. It was a costly mistake.\n\nIt will reopen soon, she said.\n");
    return AnnotatedDocument.untagged(document)
        .withAuthorClaims(
            List.of(
                claim(0, 41, ClaimType.ASSESSMENT),
                claim(43, 63, ClaimType.PREDICTION),
                claim(64, 67, ClaimType.RECOMMENDATION)));
  }

  private static AuthorClaim claim(int start, int end, ClaimType type) {
    var rule = new FromRule("test");
    return new AuthorClaim("c" + start, new Span(start, end), type, rule, ReviewState.NONE);
  }
}
