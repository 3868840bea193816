package ascribe.nlp.text;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.model.Document;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuotationsTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void findsWhatTheTableShows(String marked) {
    String expected = marked.replace("¶", "\n");
    String text = expected.replaceAll("⟦!?(?:[a-z]:)?|⟧", "");
    assertThat(show(text)).isEqualTo(expected);
  }

  static Stream<String> cases() {
    return Tables.lines("quotations.txt");
  }

  @Test
  void givesTheWordsWithoutTheirMarks() {
    String text = "« Oui », dit-il. ``No,'' she said.\n“First.\n“Second.”";
    assertThat(find(text).stream().map(q -> q.inner().stream().map(s -> s.of(text)).toList()))
        .containsExactly(List.of("Oui"), List.of("No,"), List.of("First.", "Second."));
  }

  @Test
  void countsTheDepthOfNestedQuotations() {
    assertThat(find("“He said ‘the so-called “deal” is off’ twice.” “No.”").stream())
        .extracting(Quotation::depth)
        .containsExactly(0, 1, 2, 0);
  }

  @Test
  void bearsAFloodOfMarks() {
    for (String flood : List.of("\"", "'", "“", " '", " \"a", "‘a ", "«", "'' ", "s' ", "“‘")) {
      assertThat(find(flood.repeat(50_000))).hasSizeLessThanOrEqualTo(50_000);
    }
  }

  private static List<Quotation> find(String text) {
    return Quotations.of(Document.of("t", "t", null, "en", text));
  }

  /// The text with its quotations in brackets, as the table writes them.
  private static String show(String text) {
    var before = new TreeMap<Integer, String>();
    char letter = 'a';
    for (var quotation : find(text)) {
      String name = quotation.spans().size() > 1 ? letter++ + ":" : "";
      for (var span : quotation.spans()) {
        String opening = "⟦" + (quotation.closed() ? "" : "!") + name;
        before.merge(2 * span.start() + 1, opening, (outer, inner) -> outer + inner);
        before.merge(2 * span.end(), "⟧", String::concat);
      }
    }
    var shown = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      shown.append(before.getOrDefault(2 * i, "")).append(before.getOrDefault(2 * i + 1, ""));
      if (i < text.length()) {
        shown.append(text.charAt(i));
      }
    }
    return shown.toString();
  }
}
