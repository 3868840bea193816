package ascribe.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StyleSheetsTest {

  @ParameterizedTest
  @ValueSource(strings = {"tokens.css", "app.css"})
  void onlyTheThemesHoldColours(String sheet) throws IOException {
    assertThat(rules(sheet)).doesNotContainPattern("#[0-9a-fA-F]{3,8}\\b|rgba?\\(|hsba?\\(");
  }

  @ParameterizedTest
  @ValueSource(strings = {"tokens.css", "app.css"})
  void everyColourThatIsUsedIsDefined(String sheet) throws IOException {
    var defined = new TreeSet<String>();
    ThemeSheet.of(Theme.LIGHT).colours().keySet().forEach(t -> defined.add("-ascribe-" + t));
    defined.addAll(found(rules("tokens.css"), "(-ascribe-[a-z-]+)\\s*:"));
    assertThat(defined).containsAll(found(rules(sheet), "(-ascribe-[a-z-]+)"));
  }

  @Test
  void namesEachThemeOnce() throws IOException {
    for (var theme : Theme.values()) {
      assertThat(found(rules("themes.css"), "\\.root\\.(" + theme.styleClass() + ")\\s*\\{"))
          .hasSize(1);
    }
  }

  private static TreeSet<String> found(String css, String pattern) {
    var found = new TreeSet<String>();
    Pattern.compile(pattern).matcher(css).results().forEach(r -> found.add(r.group(1)));
    return found;
  }

  private static String rules(String sheet) throws IOException {
    try (var in = Themes.class.getResourceAsStream(sheet)) {
      assertThat(in).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .replaceAll("(?s)/\\*.*?\\*/", "");
    }
  }
}
