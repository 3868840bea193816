package ascribe.nlp.text;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TokenizerTest {

  private final Tokenizer tokenizer = new Tokenizer(new Abbreviations());

  @ParameterizedTest(name = "{0}")
  @MethodSource("table")
  void cutsWhereTheTableShows(String expected) {
    String text = expected.replace("|", "");
    var shown = new StringBuilder(text);
    var spans = tokenize(text);
    for (int i = spans.size() - 1; i > 0; i--) {
      if (spans.get(i - 1).end() == spans.get(i).start()) {
        shown.insert(spans.get(i).start(), "|");
      }
    }
    assertThat(shown.toString()).isEqualTo(expected);
    assertThat(String.join("", spans.stream().map(s -> s.of(text)).toList()))
        .isEqualTo(text.replace(" ", ""));
  }

  static Stream<String> table() {
    return Tables.lines("tokens.txt");
  }

  @Test
  void leavesOutBlanksAndInvisibleCharacters() {
    String text = "\u200Ea\u00A0b\u200B c\u0000d\uFEFF";
    assertThat(tokenize(text)).extracting(s -> s.of(text)).containsExactly("a", "b", "c", "d");
  }

  @Test
  void bearsLongWordsAndLoneSurrogates() {
    for (String piece : List.of("a", "a-", "1,", "a.", ".", "\uD83D", "\uDE00", "@a", "a'")) {
      String text = piece.repeat(100_000);
      assertThat(tokenize(text)).isNotEmpty();
    }
  }

  private List<Span> tokenize(String text) {
    var spans = new ArrayList<Span>();
    tokenizer.tokenize(text, new Span(0, text.length()), spans);
    return spans;
  }
}
