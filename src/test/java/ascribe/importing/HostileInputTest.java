package ascribe.importing;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.nlp.text.Quotations;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever comes in, an import gives a value, soon.
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileInputTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>",
        "<p>",
        "<ul><li>",
        "<blockquote>",
        "<table><tr><td>",
        "<b>",
        "<a href=x>",
        "<q>",
        "<font>",
        "<div class='share'>",
        "<article>",
        "<aside>",
        "<figure><figcaption>"
      })
  void bearsDeepNesting(String tag) {
    var text = "The harbour has been closed since Monday, and nobody knows why.";
    var page = "<html><body>" + tag.repeat(100_000) + "<p>" + text + "</p></body></html>";
    assertThat(Importers.read("a.html", page.getBytes(StandardCharsets.UTF_8))).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "> ", "* ", "- ", "[", "![", "*a **b ", "`", "](", "<", "&", "#", "1. ", "_a ", "```\n",
        "--- \n", "a:\n", "[a](", "**", "\t"
      })
  void bearsFloodsOfMarkdown(String sign) {
    var text = "# A\n\n" + sign.repeat(50_000) + "text";
    assertThat(Importers.read("a.md", text.getBytes(StandardCharsets.UTF_8))).isNotNull();
    var matter = "---\n" + sign.repeat(50_000);
    assertThat(Importers.read("a.txt", matter.getBytes(StandardCharsets.UTF_8))).isNotNull();
  }

  @Test
  void readsNothingThatScriptsOrAttributesSay() {
    var page =
        "<html><body onload='x()'><p title='<p>no</p>'>Yes<script>no</script>"
            + "<noscript><p>no</p></noscript><!-- no --><img src=x onerror=no alt=no></p></body>";
    assertThat(Imports.of("a.html", page).document().text()).isEqualTo("Yes");
  }

  @Test
  void readsALineOfTenMegabytes() {
    var line = "The harbour is closed, said Lind. ".repeat(300_000);
    assertThat(Imports.of("a.txt", line).document().text()).hasSize(line.length());
    assertThat(Imports.of("a.txt", "x".repeat(10_000_000)).document().title()).hasSize(480);
    assertThat(Imports.of("a.html", "<html><p>" + line).document().text())
        .hasSizeGreaterThan(9_000_000);
  }

  @Test
  void keepsInvisibleAndBidirectionalCharacters() {
    var text = "\u202EHar\u200Bbour\u2066 clo\u00ADses\u2069 \u200Fnow";
    assertThat(Imports.of("a.txt", text).document().text()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "C0AF41",
        "EDA08041",
        "F4908080",
        "80",
        "FF",
        "E282",
        "FFFE",
        "FEFF00",
        "FFFE00",
        "EFBBBF",
        "FFFE0000",
        "00D8",
        "0D0A0D0A"
      })
  void bearsBrokenEncodings(String hex) {
    assertThat(Importers.read("a.txt", java.util.HexFormat.of().parseHex(hex))).isNotNull();
  }

  @Test
  void bearsLoneSurrogatesInUtf16() {
    byte[] bytes = "\uFEFFa\uD83Db".getBytes(StandardCharsets.UTF_16BE);
    bytes[4] = (byte) 0xD8;
    assertThat(Imports.of("a.txt", bytes).document().text()).contains("\uFFFD");
  }

  @Test
  void bearsAnyBytes() {
    long seed = new Random().nextLong();
    var random = new Random(seed);
    String[] starts = {
      "", "<html><body>", "---\n", "# ", "{\"schema\": \"ascribe/1\"", "\uFEFF", "<p>"
    };
    for (int round = 0; round < 2_000; round++) {
      byte[] noise = new byte[random.nextInt(60)];
      random.nextBytes(noise);
      String start = starts[random.nextInt(starts.length)];
      var charset = round % 2 == 0 ? StandardCharsets.ISO_8859_1 : Charset.forName("UTF-16LE");
      var content = (start + new String(noise, charset)).getBytes(StandardCharsets.UTF_8);
      var result = Importers.read("a", random.nextBoolean() ? content : noise);
      if (result instanceof Imported imported) {
        assertThat(Quotations.of(imported.document())).as("seed %d", seed).isNotNull();
      }
    }
  }
}
