package ascribe.exporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Layouts that nobody would write on purpose.
class SillyTemplateTest {

  private static String write(String template) throws TemplateException {
    return MarkdownTemplate.parse(template)
        .write(ExportRequest.of(Report.DOCUMENT, _ -> true, false));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "no placeholder", "{{", "}}{{{", "{{ title }}", "{{tïtle}}"})
  void whatHoldsNoPlaceholderStaysAsItIs(String template) throws TemplateException {
    assertThat(write(template)).isEqualTo(template);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{}}",
        "{{#}}{{/}}",
        "{{TITLE}}",
        "{{#passages}}{{#passages}}{{/passages}}{{/passages}}",
        "{{passages}}",
        "{{#title}}{{#date}}{{/title}}{{/date}}",
        "{{/title}}",
      })
  void whatCannotBeFilledInIsRefusedWithItsLine(String template) {
    assertThatThrownBy(() -> MarkdownTemplate.parse("\n" + template))
        .isInstanceOf(TemplateException.class)
        .hasMessageStartingWith("line 2: ");
  }

  @Test
  void aMillionLettersAreNoTrouble() throws TemplateException {
    for (var piece : new String[] {"x", "{{title}}\n", "{{#title}}{{/title}}\n", "“* ", "  {{/"}) {
      var template = piece.repeat(1_000_000 / piece.length());
      assertThat(write(template)).as(piece).isNotNull();
    }
  }

  @Test
  void partsInPartsInPartsAreRefused() {
    int deep = 100_000;
    var template = "{{#title}}".repeat(deep) + "x" + "{{/title}}".repeat(deep);
    assertThatThrownBy(() -> write(template))
        .isInstanceOf(TemplateException.class)
        .hasMessageContaining("deep");
  }
}
