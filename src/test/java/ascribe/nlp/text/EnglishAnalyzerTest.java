package ascribe.nlp.text;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.model.Document;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EnglishAnalyzerTest {

  private static final EnglishAnalyzer ANALYZER = new EnglishAnalyzer();

  @Test
  void tagsWordsWithUniversalPartsOfSpeech() {
    assertThat(tagged("“The harbour isn’t open,” Mara Lind said."))
        .isEqualTo(
            "“/PUNCT The/DET harbour/NOUN is/AUX n’t/PART open/ADJ ,/PUNCT ”/PUNCT Mara/PROPN"
                + " Lind/PROPN said/VERB ./PUNCT");
  }

  @Test
  void readsLinesInCapitalsAsWords() {
    assertThat(tagged("GOVERNMENT SAYS IT WILL CLOSE THE HARBOUR"))
        .isEqualTo("GOVERNMENT/NOUN SAYS/VERB IT/PRON WILL/AUX CLOSE/VERB THE/DET HARBOUR/NOUN");
  }

  @Test
  void tagsAPossessiveApostropheAsAParticle() {
    assertThat(tagged("The workers’ rights matter.")).contains("’/PART");
  }

  @Test
  void tagsBothPartsOfAWordWithAnApostrophe() {
    assertThat(tagged("Lind’s men say they’ll go and it's cold."))
        .isEqualTo(
            "Lind/PROPN ’s/PART men/NOUN say/VERB they/PRON ’ll/AUX go/VERB and/CCONJ it/PRON"
                + " 's/AUX cold/ADJ ./PUNCT");
  }

  @Test
  void neverLetsASentenceCrossAParagraph() {
    var analysis =
        ANALYZER.analyze(document("A headline without a stop\nThe text begins. It ends."));
    assertThat(analysis.sentences()).hasSize(3);
  }

  @Test
  void givesTheSameFromManyThreads() throws ExecutionException, InterruptedException {
    String text = "The minister said on Monday that talks with the union had failed. ".repeat(20);
    String expected = tagged(text);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<String>> results =
          IntStream.range(0, 50).mapToObj(i -> threads.submit(() -> tagged(text))).toList();
      for (var result : results) {
        assertThat(result.get()).isEqualTo(expected);
      }
    }
  }

  @Test
  void bearsASentenceOfManyThousandWords() {
    assertThat(ANALYZER.analyze(document("go on ".repeat(5_000))).tokens()).hasSize(10_000);
  }

  private static Document document(String text) {
    return Document.of("t", "t", null, "en", text);
  }

  private static String tagged(String text) {
    return ANALYZER.analyze(document(text)).tokens().stream()
        .map(token -> token.text() + "/" + token.tag())
        .collect(Collectors.joining(" "));
  }
}
