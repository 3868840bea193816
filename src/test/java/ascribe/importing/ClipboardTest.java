package ascribe.importing;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.importing.Failed.Reason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClipboardTest {

  @Test
  void prefersMarkupThatHoldsParagraphs() {
    var imported =
        paste(
            "One. Two.",
            "Version:0.9\nSourceURL:https://a.example/x\n<html><body><!--StartFragment--><h1>T</h1>"
                + "<p>One.</p><p>Two.</p><aside>Three.</aside></body></html>");
    assertThat(imported.format()).isEqualTo(Format.HTML);
    assertThat(imported.document().text()).isEqualTo("T\n\nOne.\n\nTwo.\n\nThree.");
    assertThat(imported.document().title()).isEqualTo("T");
    assertThat(imported.link()).isEqualTo("https://a.example/x");
  }

  @Test
  void takesPlainTextWhereMarkupHoldsLess() {
    assertThat(paste("One.\nTwo.", "<span>One. Two.</span>").document().text())
        .isEqualTo("One.\nTwo.");
    assertThat(paste("One. Two.", "<p></p>").document().text()).isEqualTo("One. Two.");
    assertThat(paste("One.", null).document().text()).isEqualTo("One.");
  }

  @Test
  void saysThatThereIsNothing() {
    assertThat(Importers.fromClipboard(" \n", "<p> </p>"))
        .isEqualTo(new Failed("clipboard", Reason.EMPTY, null));
  }

  @Test
  void replacesHalvesOfSurrogatePairs() {
    assertThat(paste("a\uD83Db 😀", null).document().text()).isEqualTo("a\uFFFDb 😀");
    assertThat(paste("", "<p>a\uDE00b</p>").document().text()).isEqualTo("a\uFFFDb");
  }

  private static Imported paste(String plain, @Nullable String html) {
    var result = Importers.fromClipboard(plain, html);
    assertThat(result).isInstanceOf(Imported.class);
    return (Imported) result;
  }
}
