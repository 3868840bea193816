package ascribe.review;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.model.Document;
import ascribe.model.Form;
import ascribe.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotedPartsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The plan is {“a gamble”} that {“nobody asked for”}.",
        "The plan is {\"a gamble\"}, and 5\" is not much.",
        "It was {‘the minister’s own idea’} and didn’t work.",
        "It was {‘a “so-called” plan’} from the ’90s.",
        "Der Plan sei {„ein Wagnis“}, hieß es.",
        "Der Plan sei {»ein Wagnis«}, hieß es.",
        "Le plan est {« un pari »}, dit-elle.",
        "An “unclosed mark counts for nothing.",
        "She felt {“torn,}\n{“but sure.”} So it was.",
        "The '90s were the teachers' best years.",
        "No marks at all.",
      })
  void findsWhatStandsInQuotationMarks(String braced) {
    var text = braced.replaceAll("[{}]", "");
    var document = Document.of("d", "t", null, "en", text);
    assertThat(embraced(text, QuotedParts.of(document, List.of(new Span(0, text.length())))))
        .isEqualTo(braced);
  }

  private static String embraced(String text, List<Span> parts) {
    var out = new StringBuilder(text);
    for (var part : parts.reversed()) {
      out.insert(part.end(), '}').insert(part.start(), '{');
    }
    return out.toString();
  }

  @Test
  void aContentThatBeginsInsideAQuotationIsQuotedThere() {
    var document = Document.of("d", "t", null, "en", "He said “we wait” and left.");
    assertThat(QuotedParts.of(document, List.of(new Span(12, 26))))
        .containsExactly(new Span(12, 17));
  }

  @Test
  void tellsTheFormByTheMarks() {
    assertThat(form("“We wait,” “and see.”")).isEqualTo(Form.DIRECT);
    assertThat(form("it is “a gamble”")).isEqualTo(Form.MIXED);
    assertThat(form("it is a gamble")).isEqualTo(Form.INDIRECT);
  }

  private static Form form(String text) {
    return Forms.of(Document.of("d", "t", null, "en", text), List.of(new Span(0, text.length())));
  }

  @Test
  void nothingOutsideAQuotationBecomesOneWhenABoundaryMoves() {
    var document = Document.of("d", "t", null, "en", "'We wait', and then we go.");
    var quoted = List.of(new Span(0, 9));
    assertThat(Forms.moved(document, quoted, Form.DIRECT, List.of(new Span(0, 25))))
        .isEqualTo(Form.MIXED);
    assertThat(Forms.moved(document, quoted, Form.DIRECT, List.of(new Span(1, 8))))
        .isEqualTo(Form.DIRECT);
  }
}
