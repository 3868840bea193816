package ascribe.importing;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.importing.Failed.Reason;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

  private static final String TEXT =
      "Harbour closes\n\n"
          + "“The café is shut,” said Zoë Lind. It’s the third time this year – and the last.";

  @ParameterizedTest(name = "{0} with {1}")
  @CsvSource({
    "UTF-8, ''",
    "UTF-8, EFBBBF",
    "UTF-16LE, FFFE",
    "UTF-16BE, FEFF",
    "UTF-16LE, ''",
    "UTF-16BE, ''",
    "UTF-32LE, FFFE0000",
    "UTF-32BE, 0000FEFF",
    "windows-1252, ''",
  })
  void readsEveryEncoding(String charset, String mark) throws Exception {
    var bytes = new ByteArrayOutputStream();
    bytes.write(java.util.HexFormat.of().parseHex(mark));
    bytes.write(TEXT.getBytes(Charset.forName(charset)));
    assertThat(Imports.of("a.txt", bytes.toByteArray()).document().text()).isEqualTo(TEXT);
  }

  @Test
  void readsUtf16OfOtherScriptsWithoutAMark() {
    String text = "Порт закрыт уже третью неделю, сказал директор. Рабочие ждут ответа.";
    assertThat(Imports.of("a", text.getBytes(StandardCharsets.UTF_16BE)).document().text())
        .isEqualTo(text);
    assertThat(Imports.of("a", text.getBytes(StandardCharsets.UTF_16LE)).document().text())
        .isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"One.\r\nTwo.\r\n", "One.\rTwo.", " \n One.\u00A0 \n\n", "\tOne.\u2028Two\f"})
  void keepsEveryCharacterAsItIs(String text) {
    var document = Imports.of("a.txt", text).document();
    assertThat(document.text()).isEqualTo(text);
    assertThat(document.paragraphs()).isNotEmpty();
  }

  @Test
  void keepsTheBytesOfTheFile() {
    byte[] bytes = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'H', 'i'};
    assertThat(Imports.of("a.txt", bytes).original()).isEqualTo(bytes);
  }

  @Test
  void replacesTornCharactersInTextThatIsUtf8Otherwise() {
    byte[] bytes = "“Öl” für die Bürger — schön".getBytes(StandardCharsets.UTF_8);
    byte[] torn = java.util.Arrays.copyOf(bytes, bytes.length + 2);
    torn[bytes.length] = (byte) 0xC3;
    torn[bytes.length + 1] = '.';
    assertThat(Imports.of("a.txt", torn).document().text())
        .isEqualTo("“Öl” für die Bürger — schön\uFFFD.");
  }

  @Test
  void refusesACharsetThatItDoesNotKnow() {
    String text = "Порт закрыт уже третью неделю, сказал директор.";
    assertThat(Imports.failing("a.txt", text.getBytes(Charset.forName("KOI8-R"))).reason())
        .isEqualTo(Reason.CHARSET);
  }

  @Test
  void namesTheDocumentByTheStemOfItsFile() {
    assertThat(Imports.of("harbour.v2.txt", "Text").document().id()).isEqualTo("harbour.v2");
    assertThat(Imports.of("README", "Text").document().id()).isEqualTo("README");
    assertThat(Imports.of(".hidden", "Text").document().id()).isEqualTo(".hidden");
  }

  @Test
  void takesNoMarkdownForGranted() {
    String text = "# of strikes is rising\n\nIt is *not* what they wanted.";
    assertThat(Imports.of("a.txt", text).format()).isEqualTo(Format.TEXT);
    assertThat(Imports.of("a.txt", text).document().text()).isEqualTo(text);
  }
}
