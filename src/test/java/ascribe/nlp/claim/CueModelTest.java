package ascribe.nlp.claim;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.model.ClaimType;
import ascribe.model.Document;
import ascribe.nlp.claim.ClaimModel.Verdict;
import ascribe.nlp.claim.ClaimModel.Voice;
import ascribe.nlp.claim.CueRow.Strength;
import ascribe.nlp.text.EnglishAnalyzer;
import ascribe.nlp.text.Token;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CueModelTest {

  private static final EnglishAnalyzer ANALYZER = new EnglishAnalyzer();
  private final CueModel model = new CueModel();

  static List<CueRow> rows() {
    return CueRow.all();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void findsEachCueInItsExample(CueRow row) {
    var document = Document.of("d", "t", null, "en", row.example());
    var words = ANALYZER.analyze(document).tokens().stream().map(Token::text).toList();
    assertThat(row.isIn(CueText.of(words))).as(row.example()).isTrue();
  }

  static Stream<CueRow> clearRows() {
    return CueRow.all().stream().filter(r -> r.strength() == Strength.CLEAR);
  }

  @ParameterizedTest
  @MethodSource("clearRows")
  void takesAClearExampleForAClaimOfTheAuthor(CueRow row) {
    assertThat(claim(row.example(), Voice.AUTHOR)).as(row.example()).isEqualTo(row.type());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Yet the outcome remains uncertain. | ASSESSMENT",
        "There is room for cautious optimism. | ASSESSMENT",
        "If the talks collapse, prices will rise. | PREDICTION",
        "It is time to end the ban. | RECOMMENDATION",
        "The two leaders met in Geneva on Monday. |",
        "The company will open a plant in Leipzig. |",
        "The court fined the firm 3 million euros because it had missed the deadline. |",
      })
  void takesOnlyClearCasesFromTheAuthor(String sentence, @Nullable ClaimType type) {
    assertThat(claim(sentence, Voice.AUTHOR)).isEqualTo(type);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Europe should wait and everything will be fine | RECOMMENDATION",
        "he should know better than anyone | ASSESSMENT",
        "the mood will change | PREDICTION",
        "we will open a new office in May |",
        "it was a mistake | ASSESSMENT",
        "three people were hurt |",
      })
  void ranksWhatSomebodySaysByItsStrongestCue(String words, @Nullable ClaimType type) {
    assertThat(claim(words, Voice.ATTRIBUTED)).isEqualTo(type);
  }

  @Test
  void saysByWhichRule() {
    var verdict = verdict("Yet the outcome remains uncertain.", Voice.AUTHOR);
    assertThat(verdict)
        .extracting(v -> v.provenance().toString())
        .asString()
        .contains("claim-assessment");
  }

  private @Nullable ClaimType claim(String sentence, Voice voice) {
    var verdict = verdict(sentence, voice);
    return verdict == null ? null : verdict.type();
  }

  private @Nullable Verdict verdict(String sentence, Voice voice) {
    var analysis = ANALYZER.analyze(Document.of("d", "t", null, "en", sentence));
    return model.classify(analysis.tokens(), analysis.tokens(), voice).orElse(null);
  }
}
