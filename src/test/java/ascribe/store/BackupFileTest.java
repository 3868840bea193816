package ascribe.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ascribe.store.StoreException.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackupFileTest {

  @TempDir private Path folder;

  private Path data(String name) {
    return folder.resolve(name);
  }

  @Test
  void bringsAWholeLibraryToAnotherFolder() {
    var file = folder.resolve("my.ascribe-library");
    Entry entry;
    try (var library = Library.open(data("one")).library()) {
      entry = Articles.addAnnotated(library, 1);
      library.settings().addRecentFile(folder.resolve("recent"));
      library.backup().write(file);
      Articles.add(library, 2);
    }
    assertThat(Backup.restore(data("two"), file)).isEmpty();
    try (var library = Library.open(data("two")).library()) {
      assertThat(library.entries()).containsExactly(entry);
      assertThat(library.annotations(entry.id())).isPresent();
      assertThat(library.settings().recentFiles()).containsExactly(folder.resolve("recent"));
    }
    assertThat(folder.toFile().list())
        .containsExactlyInAnyOrder("one", "two", "my.ascribe-library");
  }

  @Test
  void keepsTheLibraryThatItReplaces() {
    var file = folder.resolve("backup.zip");
    try (var library = Library.open(data("one")).library()) {
      library.backup().write(file);
      Articles.add(library, 1);
      assertThatThrownBy(() -> Backup.restore(data("one"), file))
          .isInstanceOfSatisfying(
              StoreException.class, e -> assertThat(e.reason()).isEqualTo(Reason.BUSY));
    }
    var aside = Backup.restore(data("one"), file).orElseThrow();
    try (var library = Library.open(data("one")).library()) {
      assertThat(library.entries()).isEmpty();
    }
    try (var library = Library.open(aside).library()) {
      assertThat(library.entries()).hasSize(1);
    }
  }

  @ParameterizedTest(name = "{0}: {3}")
  @CsvSource({
    "no archive, , , NOT_A_BACKUP",
    "another archive, readme.txt, hello, NOT_A_BACKUP",
    "another form, ascribe.txt, letters/1, NOT_A_BACKUP",
    "a newer form, ascribe.txt, ascribe-library/2, NEWER",
    "a damaged database, ascribe.txt, ascribe-library/1, NOT_A_BACKUP"
  })
  void refusesWhatIsNoBackupAndChangesNothing(
      String what,
      @org.jspecify.annotations.Nullable String name,
      @org.jspecify.annotations.Nullable String page,
      Reason reason)
      throws IOException {
    var file = folder.resolve("file");
    if (name == null || page == null) {
      Files.writeString(file, what);
    } else {
      try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write((page + "\n").getBytes(StandardCharsets.UTF_8));
        zip.putNextEntry(new ZipEntry("library.db"));
        zip.write(
            "not a database, whatever its name says".repeat(100).getBytes(StandardCharsets.UTF_8));
      }
    }
    try (var library = Library.open(data("one")).library()) {
      Articles.add(library, 1);
    }
    assertThatThrownBy(() -> Backup.restore(data("one"), file))
        .isInstanceOfSatisfying(
            StoreException.class, e -> assertThat(e.reason()).isEqualTo(reason));
    try (var library = Library.open(data("one")).library()) {
      assertThat(library.entries()).hasSize(1);
    }
    assertThat(data("one").toFile().list()).doesNotContain("library.db.tmp", "replaced");
  }
}
