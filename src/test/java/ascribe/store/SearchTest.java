package ascribe.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import ascribe.model.ClaimType;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTest {

  @TempDir private Path folder;
  private Library library;

  @BeforeEach
  void open() {
    library = Library.open(folder).library();
    Articles.addAnnotated(library, 1);
    Articles.addAnnotated(library, 2);
  }

  @AfterEach
  void close() {
    library.close();
  }

  @Test
  void findsTextsAndPassagesWithTheWordsMarked() {
    var found = library.search("safe 2", 9);
    assertThat(found.texts())
        .singleElement()
        .satisfies(hit -> {
          assertThat(hit.title()).isEqualTo("Harbour report 2");
          assertThat(hit.snippet().hits())
              .extracting(s -> s.of(hit.snippet().text()))
              .contains("safe", "2");
        });
    assertThat(found.passages())
        .singleElement()
        .satisfies(hit -> {
          assertThat(hit.mark()).isEqualTo("a1");
          assertThat(hit.kind()).isEqualTo(Found.Kind.QUOTE);
          assertThat(hit.actor()).isEqualTo("Zoë Lind");
          assertThat(hit.claim()).isEqualTo(ClaimType.ASSESSMENT);
          assertThat(hit.snippet().text())
              .isEqualTo("“The harbour of town 2 is safe,” … “It stays open.”");
        });
  }

  @Test
  void findsOnlyInDocumentsWithTheTagsAskedFor() {
    var first = library.search("harbour 1", 9).texts().getFirst().document();
    library.setTags(first, List.of("North Sea", "ice"));
    assertThat(library.search("harbour tag:\"north sea\" tag:ice", 9).texts())
        .extracting(Found.InText::document)
        .containsExactly(first);
    assertThat(library.search("harbour tag:ice", 9).passages())
        .isNotEmpty()
        .allMatch(p -> p.document().equals(first));
    assertThat(library.search("harbour tag:south", 9).texts()).isEmpty();
  }

  @Test
  void pagesFollowOneAnotherAndTogetherAreAll() {
    Articles.addAnnotated(library, 3);
    var first = library.search("harbour", 0, 2);
    var rest = library.search("harbour", 2, 2);
    var all = library.search("harbour", 9);
    assertThat(first.texts()).hasSize(2).isEqualTo(all.texts().subList(0, 2));
    assertThat(rest.texts()).isEqualTo(all.texts().subList(2, 3));
    assertThat(first.passages()).isEqualTo(all.passages().subList(0, 2));
    assertThat(rest.passages()).startsWith(all.passages().get(2));
  }

  @Test
  void findsAPassageByItsSpeaker() {
    assertThat(library.search("zoe lind", 9).passages()).hasSize(2);
    assertThat(library.search("zoe lind", 1).passages()).hasSize(1);
  }

  @Test
  void findsTheAuthorsClaims() {
    assertThat(library.search("worst", 9).passages())
        .hasSize(2)
        .allMatch(hit -> hit.kind() == Found.Kind.AUTHOR && hit.actor() == null);
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      quoteCharacter = '`',
      textBlock =
          """
          harb, `"harb"*`
          `harbour `, `"harbour"`
          safe harb, `"safe" "harb"*`
          `"safe harb"`, `"safe harb"`
          `“safe harb` , `"safe harb"`
          中, `"中"*`
          a AND b, `"a" "AND" "b"`
          text:x*, `"text x"`
          NEAR(a b), `"NEAR a" "b"`
          `-x OR`, `"x" "OR"*`
          can't, `"can t"*`
          """)
  void takesNothingForAnOperator(String typed, String expression) {
    assertThat(Query.expression(typed)).contains(expression);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {"``", "` `", "`\"`", "`\"\"`", "*", "^", "( )", "' '", "—", "`“ ”`", "{a"})
  void findsNothingOrSomethingButNeverThrows(String typed) {
    assertThatCode(() -> library.search(typed, 9)).doesNotThrowAnyException();
  }

  @Test
  void neverThrowsWhateverIsTyped() {
    long seed = new Random().nextLong();
    var random = new Random(seed);
    var pieces =
        List.of(
            "\"", "'", "*", "(", ")", "AND", "OR", "NOT", "NEAR", "a", " ", ":", "^", "-", "+", "{",
            "}", "\0", "\ud800", "\udc00", "😀", "e\u0301", "“", "”", "\\", ";", "--", "text", ",",
            "%", "\ufdd0", "½", "\n");
    for (int i = 0; i < 500; i++) {
      var typed = new StringBuilder();
      for (int j = random.nextInt(12); j >= 0; j--) {
        typed.append(pieces.get(random.nextInt(pieces.size())));
      }
      assertThatCode(() -> library.search(typed.toString(), 3))
          .as("seed %d: %s", seed, typed)
          .doesNotThrowAnyException();
    }
    assertThatCode(() -> library.search("word ".repeat(100_000), 3)).doesNotThrowAnyException();
    assertThatCode(() -> library.search("w".repeat(100_000), 3)).doesNotThrowAnyException();
  }
}
