package ascribe.ui.card;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.ui.i18n.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Every rule that marks an attribution is told in words on its card.
class RuleReasonsTest {

  private static final Path RULES = Path.of("src/main/java/ascribe/nlp/attribution");

  /// Where rules are named in the program.
  private static final Pattern ID = Pattern.compile("(?:FromRule|Statement)\\(\\s*\"([a-z-]+)\"");

  @Test
  void eachHasWords() throws IOException {
    var ids = new TreeSet<String>();
    try (var files = Files.walk(RULES)) {
      for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        ID.matcher(Files.readString(file)).results().forEach(m -> ids.add(m.group(1)));
      }
    }
    assertThat(ids).contains("goes-on", "signed", "turn");
    assertThat(ids).allSatisfy(id -> assertThat(Messages.find("rule." + id)).isPresent());
  }
}
