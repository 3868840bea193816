package ascribe.nlp.text;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.model.Document;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SentenceSplitterTest {

  private final SentenceSplitter splitter = new SentenceSplitter(new Abbreviations());

  @ParameterizedTest(name = "{0}")
  @MethodSource("table")
  void cutsWhereTheTableShows(String marked) {
    String expected = marked.replace("¶", "\n");
    assertThat(show(expected.replaceAll("[⟦⟧]", ""))).isEqualTo(expected);
  }

  static Stream<String> table() {
    return Tables.lines("sentences.txt");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("abbreviations")
  void keepsTheExamplesOfEachAbbreviation(String example) {
    String expected = example.replace("[", "⟦").replace("]", "⟧");
    assertThat(show(expected.replaceAll("[⟦⟧]", ""))).isEqualTo(expected);
  }

  static Stream<String> abbreviations() {
    return Lexicon.lines(Lexicon.class, "abbreviations.txt").stream()
        .map(row -> row.split(" \\| ", 3)[2]);
  }

  @Test
  void goesOnOverTheLineEndsOfHardWrappedText() {
    String text =
        "The harbour has been closed\n"
            + "since Monday, said Lind. The men\n"
            + "were told so by their union\n"
            + "and went home.";
    assertThat(sentences(text))
        .containsExactly(
            "The harbour has been closed\nsince Monday, said Lind.",
            "The men\nwere told so by their union\nand went home.");
  }

  private List<String> sentences(String text) {
    return Document.of("t", "t", null, "en", text).paragraphs().stream()
        .flatMap(p -> splitter.split(text, p).stream())
        .map(span -> span.of(text))
        .toList();
  }

  private String show(String text) {
    var shown = new StringBuilder(text);
    Document.of("t", "t", null, "en", text).paragraphs().reversed().stream()
        .flatMap(p -> splitter.split(text, p).reversed().stream())
        .forEach(span -> shown.insert(span.end(), "⟧").insert(span.start(), "⟦"));
    return shown.toString();
  }
}
