package ascribe.ui.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Keeps the bundles and the code that uses them in step.
class MessagesTest {

  private static final Path SOURCES = Path.of("src/main/java/ascribe/ui");

  /// Any string in the code that looks like a key: parts in letters, joined by full stops.
  private static final Pattern LITERAL = Pattern.compile("\"([a-z][A-Za-z]*(?:\\.[A-Za-z]+)+)\"");

  private static final Pattern CALL = Pattern.compile("Messages\\s*\\.\\s*get\\(\\s*\"([^\"]+)\"");
  private static final Pattern CHOICE =
      Pattern.compile("Messages\\s*\\.\\s*get\\(\\s*[^\",]+\\?\\s*\"([^\"]+)\"\\s*:\\s*\"[^\"]+\"");
  private static final Pattern OTHER_CHOICE =
      Pattern.compile("Messages\\s*\\.\\s*get\\(\\s*[^\",]+\\?\\s*\"[^\"]+\"\\s*:\\s*\"([^\"]+)\"");
  private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*//.*$");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)[^}]*}");

  private static Set<String> keys(Locale locale) {
    return new TreeSet<>(Messages.bundle(locale).keySet());
  }

  private static List<String> sources() throws IOException {
    try (var files = Files.walk(SOURCES)) {
      var texts = new ArrayList<String>();
      for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        texts.add(COMMENT.matcher(Files.readString(file)).replaceAll(""));
      }
      return texts;
    }
  }

  private static Set<String> found(Pattern pattern) throws IOException {
    return sources().stream()
        .flatMap(s -> pattern.matcher(s).results())
        .map(r -> r.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void bothLanguagesHaveTheSameKeys() {
    // A key that the German bundle lacks comes from its parent, so the bundle itself is asked.
    var english = Messages.bundle(Locale.ENGLISH);
    var german = Messages.bundle(Locale.GERMAN);
    assertThat(keys(Locale.GERMAN)).isEqualTo(keys(Locale.ENGLISH));
    assertThat(english.getLocale()).isEqualTo(Locale.ROOT);
    assertThat(german.getLocale()).isEqualTo(Locale.GERMAN);
    assertThat(own("messages_de.properties")).isEqualTo(own("messages.properties"));
  }

  private static Set<String> own(String file) {
    var properties = new java.util.Properties();
    try (var reader =
        Files.newBufferedReader(Path.of("src/main/resources/ascribe/ui/i18n", file))) {
      properties.load(reader);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return properties.stringPropertyNames();
  }

  @Test
  void bothLanguagesFillInTheSameArguments() {
    for (var key : keys(Locale.ENGLISH)) {
      assertThat(placeholders(Locale.GERMAN, key))
          .as(key)
          .isEqualTo(placeholders(Locale.ENGLISH, key));
    }
  }

  private static Set<String> placeholders(Locale locale, String key) {
    return PLACEHOLDER
        .matcher(Messages.bundle(locale).getString(key))
        .results()
        .map(r -> r.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void everyTextIsAPatternWithoutStraightApostrophes() {
    for (var locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
      for (var key : keys(locale)) {
        var text = Messages.bundle(locale).getString(key);
        assertThat(text).as(key).isNotBlank().doesNotContain("'");
        assertThat(new MessageFormat(text, locale).toPattern()).as(key).isNotBlank();
      }
    }
  }

  @Test
  void everyKeyThatTheCodeAsksForHasAText() throws IOException {
    assertThat(keys(Locale.ENGLISH)).containsAll(found(CALL));
    assertThat(keys(Locale.ENGLISH)).containsAll(found(CHOICE));
    assertThat(keys(Locale.ENGLISH)).containsAll(found(OTHER_CHOICE));
  }

  @Test
  void everyTextIsUsed() throws IOException {
    var literals = found(LITERAL);
    assertThat(
            keys(Locale.ENGLISH).stream()
                .filter(k -> Character.isLowerCase(k.charAt(0)) && !k.startsWith("rule.")))
        .allSatisfy(key -> assertThat(literals).contains(key));
  }

  @Test
  void everyConstantOfATypeThatIsShownHasAWord() {
    var types =
        keys(Locale.ENGLISH).stream()
            .filter(k -> Character.isUpperCase(k.charAt(0)))
            .collect(Collectors.groupingBy(k -> k.substring(0, k.indexOf('.'))));
    types.forEach((type, keys) ->
        assertThat(keys).as(type).containsExactlyInAnyOrderElementsOf(constants(type)));
  }

  private static List<String> constants(String type) {
    for (var home :
        List.of(
            "ascribe.model.",
            "ascribe.importing.Failed$",
            "ascribe.exporting.",
            "ascribe.review.",
            "ascribe.picture.",
            "ascribe.ui.text.",
            "ascribe.store.Found$",
            "ascribe.review.Orphan$",
            "ascribe.ui.theme.",
            "ascribe.ui.side.PassagesModel$")) {
      try {
        var constants = new ArrayList<String>();
        for (var constant : Class.forName(home + type).getEnumConstants()) {
          constants.add(Messages.key((Enum<?>) constant));
        }
        return constants;
      } catch (ClassNotFoundException e) {
        // It lives elsewhere.
      }
    }
    throw new AssertionError("no type " + type);
  }

  @Test
  void fillsArgumentsInTheLanguageAskedFor() {
    assertThat(Messages.in(Locale.ENGLISH, "status.more", "Tagging", 1087))
        .isEqualTo("Tagging (and 1,087 more)");
    assertThat(Messages.in(Locale.GERMAN, "status.more", "Tagging", 1087))
        .isEqualTo("Tagging (und 1.087 weitere)");
  }
}
