package ascribe.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ascribe.review.Edit;
import ascribe.review.Review;
import ascribe.store.StoreException.Reason;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DamageTest {

  /// Ways in which a database is damaged.
  private enum Harm {
    TRUNCATED {
      @Override
      void to(Path file) throws IOException {
        try (var channel = Files.newByteChannel(file, StandardOpenOption.WRITE)) {
          channel.truncate(Files.size(file) / 2);
        }
      }
    },
    EMPTIED {
      @Override
      void to(Path file) throws IOException {
        Files.write(file, new byte[0]);
      }
    },
    OVERWRITTEN_BY_TEXT {
      @Override
      void to(Path file) throws IOException {
        Files.writeString(file, "This is a letter. ".repeat(1000));
      }
    },
    OVERWRITTEN_IN_THE_MIDDLE {
      @Override
      void to(Path file) throws IOException {
        var noise = new byte[(int) Files.size(file) - 8192];
        new Random(7).nextBytes(noise);
        try (var access = new RandomAccessFile(file.toFile(), "rw")) {
          access.seek(4096);
          access.write(noise);
        }
      }
    },
    REPLACED_BY_ANOTHER_DATABASE {
      @Override
      void to(Path file) throws IOException {
        Files.delete(file);
        try {
          var sql = Connections.open(file, Database.Mode.JOURNAL);
          try (var _ = sql.connection()) {
            sql.execute("CREATE TABLE letters (text)");
          }
        } catch (java.sql.SQLException e) {
          throw new IOException(e);
        }
      }
    };

    abstract void to(Path file) throws IOException;
  }

  @TempDir private Path folder;

  private Path file() {
    return folder.resolve("library.db");
  }

  private static Clock day(int n) {
    return Clock.fixed(
        Instant.parse("2026-03-01T08:00:00Z").plusSeconds(86_400L * n), ZoneOffset.UTC);
  }

  private Opened open(int day) {
    return Opening.open(folder, Schema.current(), day(day));
  }

  @ParameterizedTest
  @EnumSource
  void goesBackToTheLatestBackupAndSaysSo(Harm harm) throws IOException {
    String id;
    var review = Review.NONE.with(new Edit.SetTitle("Kept"), Articles.NOW);
    try (var library = open(0).library()) {
      id = Articles.addAnnotated(library, 1).id();
      library.saveReview(id, review);
      assertThat(library.backup().writeWhenDue()).isTrue();
    }
    harm.to(file());
    var opened = open(1);
    try (var library = opened.library()) {
      assertThat(opened.notices())
          .singleElement()
          .isInstanceOfSatisfying(
              Notice.Restored.class,
              n -> {
                assertThat(n.backup()).isEqualTo(day(0).instant());
                assertThat(n.setAside())
                    .isNotNull()
                    .isDirectoryContaining(f -> f.endsWith("library.db"));
              });
      assertThat(library.readOnly()).isFalse();
      assertThat(library.loadReview(id)).isEqualTo(review);
      assertThat(library.annotations(id)).isPresent();
      assertThat(library.entries().getFirst().title()).isEqualTo("Kept");
    }
    var again = open(1);
    try (var library = again.library()) {
      assertThat(again.notices()).isEmpty();
      assertThat(library.entries()).hasSize(1);
    }
  }

  @Test
  void startsAnewWithoutABackupAndKeepsTheDamagedFile() throws IOException {
    try (var library = open(0).library()) {
      Articles.add(library, 1);
    }
    Harm.OVERWRITTEN_BY_TEXT.to(file());
    var opened = open(1);
    try (var library = opened.library()) {
      assertThat(opened.notices())
          .containsExactly(new Notice.StartedAnew(folder.resolve("damaged", "20260302T080000Z")));
      assertThat(folder.resolve("damaged", "20260302T080000Z", "library.db"))
          .content()
          .startsWith("This is a letter.");
      assertThat(library.entries()).isEmpty();
      Articles.add(library, 1);
    }
  }

  @Test
  void passesOverADamagedBackup() throws IOException {
    try (var library = open(0).library()) {
      Articles.add(library, 1);
      library.backup().writeWhenDue();
    }
    try (var library = open(2).library()) {
      Articles.add(library, 2);
      library.backup().writeWhenDue();
    }
    Harm.OVERWRITTEN_IN_THE_MIDDLE.to(folder.resolve("backups", "library-20260303T080000Z.db"));
    Harm.TRUNCATED.to(file());
    var opened = open(3);
    try (var library = opened.library()) {
      assertThat(opened.notices())
          .singleElement()
          .isInstanceOfSatisfying(
              Notice.Restored.class, n -> assertThat(n.backup()).isEqualTo(day(0).instant()));
      assertThat(library.entries()).hasSize(1);
    }
  }

  @Test
  void bringsBackADeletedDatabase() throws IOException {
    try (var library = open(0).library()) {
      Articles.add(library, 1);
      library.backup().writeWhenDue();
    }
    Files.delete(file());
    var opened = open(1);
    try (var library = opened.library()) {
      assertThat(opened.notices()).containsExactly(new Notice.Restored(null, day(0).instant()));
      assertThat(library.entries()).hasSize(1);
    }
  }

  @Test
  void neverLetsADamagedDatabasePushOutAGoodBackup() throws IOException {
    try (var library = open(0).library()) {
      Articles.addAnnotated(library, 1);
      library.backup().writeWhenDue();
    }
    try (var library = open(2).library()) {
      Harm.OVERWRITTEN_IN_THE_MIDDLE.to(file());
      assertThatThrownBy(() -> library.backup().writeWhenDue())
          .isInstanceOfSatisfying(
              StoreException.class, e -> assertThat(e.reason()).isEqualTo(Reason.DAMAGED));
    }
    assertThat(folder.resolve("backups").toFile().list())
        .containsExactly("library-20260301T080000Z.db");
  }

  @Test
  void keepsThreeBackupsAtMostOneADay() {
    for (int day : new int[] {0, 0, 1, 2, 3}) {
      try (var library = open(day).library()) {
        Articles.add(library, day);
        library.backup().writeWhenDue();
        assertThat(library.backup().writeWhenDue()).isFalse();
      }
    }
    assertThat(folder.resolve("backups").toFile().list())
        .containsExactlyInAnyOrder(
            "library-20260302T080000Z.db",
            "library-20260303T080000Z.db",
            "library-20260304T080000Z.db");
  }

  /// The present schema with one more script.
  private static Schema newer(String script) {
    return new Schema(
        Stream.concat(Schema.current().scripts().stream(), Stream.of(script)).toList());
  }

  @Test
  void opensALibraryOfTheFirstVersionAndKeepsACopyOfIt() {
    var first = new Schema(Schema.current().scripts().subList(0, 1));
    try (var library = Opening.open(folder, first, day(0)).library()) {
      library.settings().addRecentFile(folder);
    }
    try (var library = open(1).library()) {
      assertThat(library.settings().recentFiles()).hasSize(1);
      assertThat(library.asked(Articles.add(library, 1).id())).isEmpty();
    }
    assertThat(folder.resolve("backups", "before-schema-2.db")).exists();
  }

  @Test
  void refusesALibraryOfANewerVersionAndLeavesItAlone() throws IOException {
    try (var library = open(0).library()) {
      Articles.add(library, 1);
      library.backup().writeWhenDue();
    }
    Opening.open(folder, newer("CREATE TABLE future (x);\n"), day(0)).library().close();
    var before = Files.readAllBytes(file());
    assertThatThrownBy(() -> open(1))
        .isInstanceOfSatisfying(
            StoreException.class,
            e -> {
              assertThat(e.reason()).isEqualTo(Reason.NEWER);
              assertThat(e.getMessage())
                  .isEqualTo(
                      file()
                          + " was written by a newer version of Ascribe (schema 3, this one knows"
                          + " 2): update Ascribe to open it.");
            });
    assertThat(Files.readAllBytes(file())).isEqualTo(before);
  }

  @Test
  void bringsAnOlderLibraryForwardAndCopiesItBefore() {
    try (var library = open(0).library()) {
      Articles.add(library, 1);
    }
    var newer =
        newer("-- a comment; with a semicolon\nALTER TABLE document ADD COLUMN mood TEXT;\n");
    try (var library = Opening.open(folder, newer, day(1)).library()) {
      assertThat(library.entries()).hasSize(1);
    }
    assertThat(folder.resolve("backups", "before-schema-3.db")).exists();
    Opening.open(folder, newer, day(1)).library().close();
  }

  @Test
  void aMigrationThatFailsChangesNothing() {
    try (var library = open(0).library()) {
      Articles.add(library, 1);
    }
    var broken = newer("ALTER TABLE document ADD COLUMN mood TEXT;\nCREATE NONSENSE;\n");
    assertThatThrownBy(() -> Opening.open(folder, broken, day(1)))
        .isInstanceOf(StoreException.class);
    try (var library = open(1).library()) {
      assertThat(library.entries()).hasSize(1);
    }
  }
}
