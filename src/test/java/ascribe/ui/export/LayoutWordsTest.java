package ascribe.ui.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ascribe.exporting.MarkdownTemplate;
import ascribe.exporting.TemplateException;
import ascribe.ui.i18n.Messages;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LayoutWordsTest {

  @ParameterizedTest
  @EnumSource
  void everyFaultIsToldWithItsLineInTheReadersLanguage(TemplateException.Fault fault) {
    var key = LayoutWords.key(fault);
    assertThat(Messages.in(Locale.ENGLISH, key, 3, "{{who}}")).contains("line 3");
    assertThat(Messages.in(Locale.GERMAN, key, 3, "{{who}}"))
        .contains("Zeile 3")
        .startsWith("Der Aufbau ist nicht verwendbar: ");
  }

  @Test
  void namesThePlaceholderThatIsWrong() {
    var broken =
        catchThrowableOfType(
            TemplateException.class, () -> MarkdownTemplate.parse("one\n{{nobody}}"));
    assertThat(LayoutWords.of(broken)).contains("{{nobody}}").contains("2");
  }
}
