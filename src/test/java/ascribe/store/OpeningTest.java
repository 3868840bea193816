package ascribe.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ascribe.review.Edit;
import ascribe.review.Review;
import ascribe.store.StoreException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpeningTest {

  @TempDir private Path folder;

  @Test
  void theSecondOpenerReadsOnlyAndSeesWhatTheFirstWrites() {
    try (var first = Library.open(folder).library()) {
      var opened = Library.open(folder);
      try (var second = opened.library()) {
        assertThat(opened.notices()).containsExactly(new Notice.AlreadyOpen());
        assertThat(second.readOnly()).isTrue();
        var id = Articles.addAnnotated(first, 1).id();
        first.saveReview(id, Review.NONE.with(new Edit.SetTitle("T"), Articles.NOW));
        assertThat(first.entries()).isEqualTo(second.entries()).hasSize(1);
        assertThat(second.search("harbour", 9).texts()).hasSize(1);
        assertThatThrownBy(() -> second.trash(id))
            .isInstanceOfSatisfying(
                StoreException.class, e -> assertThat(e.reason()).isEqualTo(Reason.READ_ONLY));
        second.setPosition(second.document(id).orElseThrow(), 5, 0.5);
        second.settings().set(Setting.number("size", 1), 3);
        assertThat(second.settings().get(Setting.number("size", 1))).isEqualTo(3);
        assertThat(second.backup().writeWhenDue()).isFalse();
      }
      assertThat(first.entries().getFirst().progress()).isZero();
      Articles.add(first, 2);
      assertThat(notices()).containsExactly(new Notice.AlreadyOpen());
    }
    assertThat(notices()).isEmpty();
  }

  private List<Notice> notices() {
    var opened = Library.open(folder);
    opened.library().close();
    return opened.notices();
  }

  @Test
  void opensInAFolderWithAStrangeName() {
    var strange = folder.resolve("a b?c#d%20é 📚");
    try (var library = Library.open(strange).library()) {
      Articles.add(library, 1);
      library.backup().writeWhenDue();
    }
    assertThat(strange.toFile().list())
        .contains("library.db", "library.lock", "backups")
        .doesNotContain("library.db-wal");
  }

  @Test
  void saysThatTheFolderIsAFile() throws IOException {
    var file = Files.writeString(folder.resolve("file"), "x");
    assertThatThrownBy(() -> Library.open(file))
        .isInstanceOfSatisfying(
            StoreException.class, e -> assertThat(e.getMessage()).contains(file.toString()));
  }

  @Test
  void aFullDiskLosesNothingThatWasKept() {
    try (var library = Library.open(folder).library()) {
      var kept = Articles.addAnnotated(library, 1);
      var database = Database.open(folder.resolve("library.db"), Database.Mode.LOG);
      try (database) {
        // What SQLite reports when the file may not grow is what it reports on a full disk.
        assertThatThrownBy(() ->
                database.change(sql -> {
                  sql.one("PRAGMA page_count", r -> r.number(1));
                  sql.execute("PRAGMA max_page_count = 1");
                  for (int i = 0; i < 1000; i++) {
                    sql.run(
                        "INSERT INTO setting (name, value) VALUES (?, ?)",
                        "n" + i,
                        "x".repeat(1000));
                  }
                }))
            .isInstanceOfSatisfying(
                StoreException.class,
                e -> {
                  assertThat(e.reason()).isEqualTo(Reason.DISK_FULL);
                  assertThat(e.getMessage()).startsWith("The disk is full");
                });
        List<String> names =
            database.read(sql -> sql.list("SELECT name FROM setting", r -> r.text(1)));
        assertThat(names).isEmpty();
      }
      assertThat(library.entries()).containsExactly(kept);
    }
  }

  @Test
  void handsFilesToTheWindowThatIsOpen() throws IOException {
    var inbox = new Inbox(folder);
    assertThat(inbox.take()).isEmpty();
    var file = folder.resolve("with\nline feed.txt");
    new Inbox(folder).hand(List.of(file, Path.of("relative.txt")));
    new Inbox(folder).hand(List.of());
    Files.writeString(folder.resolve("inbox", "unfinished.tmp"), "x");
    assertThat(inbox.take())
        .containsExactlyInAnyOrder(
            List.of(file, Path.of("relative.txt").toAbsolutePath()), List.of());
    assertThat(inbox.take()).isEmpty();
  }

  @ParameterizedTest(name = "{0} → {3}")
  @CsvSource({
    "Linux, , , /home/r/.local/share/ascribe",
    "Linux, XDG_DATA_HOME, /data, /data/ascribe",
    "Linux, XDG_DATA_HOME, data, /home/r/.local/share/ascribe",
    "Mac OS X, , , /home/r/Library/Application Support/Ascribe",
    "Windows 11, APPDATA, /roaming, /roaming/Ascribe",
    "Windows 11, , , /home/r/AppData/Roaming/Ascribe"
  })
  void keepsDataWhereTheSystemWantsIt(
      String system,
      @org.jspecify.annotations.Nullable String name,
      @org.jspecify.annotations.Nullable String value,
      String expected) {
    Map<String, String> environment =
        name == null || value == null ? Map.of() : Map.of(name, value);
    assertThat(DataDirectory.of(system, environment, Path.of("/home/r")))
        .isEqualTo(Path.of(expected));
  }

  @ParameterizedTest
  @CsvSource({
    "nfs, true",
    "nfs4, true",
    "CIFS, true",
    "smb3, true",
    "fuse.sshfs, true",
    "9p, true",
    "ext4, false",
    "btrfs, false",
    "apfs, false",
    "NTFS, false",
    "tmpfs, false",
    "fuse.gocryptfs, false"
  })
  void knowsNetworkFileSystems(String type, boolean network) {
    assertThat(NetworkFileSystems.isNetwork(type)).isEqualTo(network);
  }

  @Test
  void keepsEverythingInARollbackJournalToo() {
    var file = folder.resolve("library.db");
    try (var database = Database.open(file, Database.Mode.JOURNAL)) {
      Schema.current().migrate(database);
      String mode =
          database.read(sql -> sql.one("PRAGMA journal_mode", r -> r.text(1)).orElseThrow());
      assertThat(mode).isEqualTo("delete");
    }
    assertThatCode(() -> Library.open(folder).library().close()).doesNotThrowAnyException();
  }
}
