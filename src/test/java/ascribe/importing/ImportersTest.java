package ascribe.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ascribe.importing.Failed.Reason;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ImportersTest {

  @TempDir Path folder = Path.of("");

  @Test
  void readsAFile() throws IOException {
    var file = write("2025-09-04_harbour.txt", "Harbour closes\nIt is closed.");
    assertThat(Importers.read(file))
        .isInstanceOfSatisfying(
            Imported.class,
            i -> {
              assertThat(i.document().id()).isEqualTo("2025-09-04_harbour");
              assertThat(i.document().title()).isEqualTo("Harbour closes");
              assertThat(i.document().date()).hasToString("2025-09-04");
              assertThat(i.document().language()).isEqualTo("en");
              assertThat(i.format()).isEqualTo(Format.TEXT);
            });
  }

  @Test
  void saysThatAFileIsMissing() {
    assertFails(folder.resolve("none.txt"), Reason.MISSING);
  }

  @Test
  void saysThatAFolderIsNoFile() {
    assertFails(folder, Reason.FOLDER);
  }

  @Test
  void saysThatAFileIsEmpty() throws IOException {
    assertFails(write("a.txt", ""), Reason.EMPTY);
    assertFails(write("b.txt", " \r\n\u00A0\u200B\uFEFF\n"), Reason.EMPTY);
    assertFails(write("c.html", "<html><body><script>x()</script></body></html>"), Reason.EMPTY);
  }

  @Test
  void neverReadsAFileBeyondTheLimit() throws IOException {
    var file = folder.resolve("huge.txt");
    try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(200L << 20);
    }
    assertFails(file, Reason.TOO_LARGE);
  }

  @Test
  void followsALink() throws IOException {
    var link = folder.resolve("link.txt");
    Files.createSymbolicLink(link, write("a.txt", "Text"));
    assertThat(Importers.read(link)).isInstanceOf(Imported.class);
  }

  @Test
  void saysThatLinksLeadInACircle() throws IOException {
    var one = folder.resolve("one.txt");
    var two = folder.resolve("two.txt");
    Files.createSymbolicLink(one, two);
    Files.createSymbolicLink(two, Path.of("one.txt"));
    assertFails(one, Reason.LINK_LOOP);
    assertFails(one.resolve("below.txt"), Reason.LINK_LOOP);
  }

  @Test
  void saysThatALinkIsBroken() throws IOException {
    var link = folder.resolve("link.txt");
    Files.createSymbolicLink(link, folder.resolve("none.txt"));
    assertFails(link, Reason.BROKEN_LINK);
  }

  @Test
  void saysThatAFileCannotBeRead() throws IOException {
    var file = write("a.txt", "Text");
    assumeTrue(file.toFile().setReadable(false) && !Files.isReadable(file), "runs as root");
    assertFails(file, Reason.UNREADABLE);
  }

  @Test
  void neverOpensADeviceOrAPipe() throws Exception {
    assumeTrue(Files.exists(Path.of("/dev/zero")), "no devices");
    assertFails(Path.of("/dev/zero"), Reason.NO_FILE);
    var pipe = folder.resolve("pipe");
    assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0, "no pipes");
    assertFails(pipe, Reason.NO_FILE);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource({
    "255044462D312E370A25, PDF",
    "504B03041400000008000000, ZIP",
    "89504E470D0A1A0A0000, PNG image",
    "FFD8FFE000104A464946, JPEG image",
    "D0CF11E0A1B11AE10000, Office document",
    "7B5C727466315C616E7369, RTF",
    "1F8B0800000000000003, GZIP",
  })
  void saysWhichKindOfFileItDoesNotRead(String hex, String kind) {
    var failed = Imports.failing("report.txt", HexFormat.of().parseHex(hex));
    assertThat(failed.reason()).isEqualTo(Reason.BINARY);
    assertThat(failed.sentence()).isEqualTo("report.txt: " + kind + " is not supported yet.");
  }

  @Test
  void refusesBytesThatAreNoText() {
    assertThat(Imports.failing("a", bytes("Text with a\0 in it")).reason())
        .isEqualTo(Reason.BINARY);
    assertThat(Imports.failing("a", new byte[] {0, 0, 0, 1, 0, 7, 3}).reason())
        .isEqualTo(Reason.BINARY);
    assertThat(Imports.failing("a", bytes("\u001B[1mred\u001B[0m\u0007 \u0001\u0002")).reason())
        .isEqualTo(Reason.CONTROL_CHARACTERS);
  }

  @Test
  void bearsAStrayControlCharacter() {
    assertThat(Imports.of("a", "Text with \u0008 in it").document().text()).contains("\b");
  }

  @Test
  void givesEachReasonOneSentenceThatNamesTheFile() {
    for (var reason : Reason.values()) {
      assertThat(new Failed("a.txt", reason, null).sentence()).startsWith("a.txt: ").endsWith(".");
      assertThat(new Failed("a.txt", reason, "x").sentence()).startsWith("a.txt: ").contains("x");
    }
  }

  @Test
  void readsWhatItsOwnExportWrote() {
    var json =
        ascribe.json.AnnotatedJson.write(
            ascribe.model.AnnotatedDocument.untagged(
                ascribe.model.Document.of("x7", "A title", null, "en", "“Yes.” 😀")));
    var imported = Imports.of("other.txt", json);
    assertThat(imported.format()).isEqualTo(Format.ASCRIBE);
    assertThat(imported.document().id()).isEqualTo("x7");
    assertThat(imported.document().text()).isEqualTo("“Yes.” 😀");
    assertThat(imported.shared()).isNotNull();
  }

  @Test
  void saysWhatIsWrongWithADamagedDocument() {
    var failed = Imports.failing("a.json", bytes("{\"schema\": \"ascribe/1\", \"document\": 3}"));
    assertThat(failed.reason()).isEqualTo(Reason.DAMAGED);
    assertThat(failed.detail()).isNotBlank();
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static void assertFails(Path file, Reason reason) {
    assertThat(Importers.read(file)).isEqualTo(new Failed(file.toString(), reason, null));
  }
}
