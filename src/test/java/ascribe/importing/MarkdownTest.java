package ascribe.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

  @Test
  void readsTheTextWithoutItsMarkup() {
    var imported =
        Imports.of(
            "a.md",
            """
            # Harbour *closes*

            The [harbour](https://a.example "x") of
            **Lowick** is `closed`. ![photo](p.jpg)

            > “We wait,” said Berg.\\
            > “And wait.”

            - One point
            - Another

              with two paragraphs

            1. First

            ---

                code  stays

            <div><p>Some <b>HTML</b>.</p></div>

            &copy; Lind, 5 * 3
            """);
    assertThat(imported.format()).isEqualTo(Format.MARKDOWN);
    assertThat(imported.document().text())
        .isEqualTo(
            """
            Harbour closes

            The harbour of Lowick is closed.

            “We wait,” said Berg.
            “And wait.”

            One point

            Another

            with two paragraphs

            First

            code  stays

            Some HTML.

            © Lind, 5 * 3\
            """);
    assertThat(imported.document().title()).isEqualTo("Harbour closes");
  }

  @Test
  void takesTitleAndDateFromFrontMatter() {
    var imported =
        Imports.of(
            "a.txt",
            """
            ---
            title: "Harbour: closed"
            date: 2025-09-04T10:00:00Z
            author: Mara Lind
            url: https://a.example/harbour
            tags:
              - news
            ---
            # Another heading

            Text.
            """);
    assertThat(imported.format()).isEqualTo(Format.MARKDOWN);
    assertThat(imported.document().title()).isEqualTo("Harbour: closed");
    assertThat(imported.document().date()).hasToString("2025-09-04");
    assertThat(imported.author()).isEqualTo("Mara Lind");
    assertThat(imported.link()).isEqualTo("https://a.example/harbour");
    assertThat(imported.document().text()).isEqualTo("Another heading\n\nText.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# Title\n\nSome **bold** text.",
        "# Title\n\n> quoted\n\nText",
        "---\ntitle: T\n---\nText",
        "[a](https://a.example) and **b**\n\n- c\n- d\n",
      })
  void isRecognisedByItsContent(String text) {
    assertThat(Sniffer.formatOf(text, "a.txt")).isEqualTo(Format.MARKDOWN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Title\n\nSome text.",
        "- a\n- b\n",
        "#harbour is closed",
        "Title\n=====\n\nText",
        "5 ** 3 and 4 ** 2",
        "“Text” [sic] (he said)",
        "--- said he ---",
        "{\"schema\": \"other/1\"}",
        "< 5 and > 3",
      })
  void isNotSeenInPlainText(String text) {
    assertThat(Sniffer.formatOf(text, "a.txt")).isEqualTo(Format.TEXT);
  }
}
