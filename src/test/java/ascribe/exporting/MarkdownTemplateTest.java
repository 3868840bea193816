package ascribe.exporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTemplateTest {

  private static String write(String template) throws TemplateException {
    return MarkdownTemplate.parse(template)
        .write(ExportRequest.of(Report.DOCUMENT, p -> !p.id().equals("author"), false));
  }

  @Test
  void fillsPlaceholdersAndRepeatsTheirPart() throws TemplateException {
    var file =
        write(
            """
            # {{title}} ({{date}}, {{count}})
            {{#passages}}
            {{number}}. {{sentence}}{{#role}} [{{role}}]{{/role}}
            {{/passages}}
            End
            """);
    assertThat(file.lines())
        .startsWith(
            "# The &lt;pier&gt; &amp; “more” (2025-05-07, 8)",
            "1. “The pier is safe, … It will hold for ‘many years’.” — Ada Lind [engineer]",
            "2. According to Ada Lind: the “old” crane had to go [engineer]",
            "3. According to the mayor: a tunnel")
        .endsWith("End")
        .hasSize(10);
    assertThat(file).doesNotContain("<b>").doesNotContain("{{");
  }

  @Test
  void leavesWordsOfTheTextThatLookLikePlaceholdersAlone() throws TemplateException {
    assertThat(write("{{#passages}}{{kind}};{{/passages}}{not} {{title}}")).contains("{not} The");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "x {{nothing}}                       | line 1: {{nothing}} is not known here",
        "{{sentence}}                        | line 1: {{sentence}} is not known here",
        "{{#passages}} {{words}}             | line 1: {{#passages}} is not closed",
        "{{/passages}}                       | line 1: {{/passages}} closes nothing",
        "{{#passages}}“{{words}}”{{/passages}} | line 1: no quotation mark may stand before",
        "{{#passages}}\"**{{words}}**\"{{/passages}} | line 1: no quotation mark may stand before",
      })
  void refusesWhatItCannotFillAndWhatWouldMakeFalseQuotations(String template, String message) {
    assertThatThrownBy(() -> MarkdownTemplate.parse(template))
        .isInstanceOf(TemplateException.class)
        .hasMessageStartingWith(message);
  }
}
