package ascribe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.model.AnnotatedDocument;
import ascribe.review.Marked;
import ascribe.review.Review;
import ascribe.session.ReviewSink;
import ascribe.session.Session;
import ascribe.store.Library;
import ascribe.store.Origin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryCommandsTest {

  private static final String TEXT =
      "Old bridge to close\n“The bridge is tired,” said Mara Quill, an engineer.\n";

  @TempDir private Path folder = Path.of("");

  private static void add(Library library, AnnotatedDocument found) {
    var origin = new Origin(Origin.Kind.SEED, null, null, Instant.EPOCH);
    var id = library.add(found.document(), origin, new byte[0]).id();
    var kept = library.document(id).orElseThrow();
    library.saveAnnotations(id, found.withDocument(kept), "1");
  }

  @Test
  void whatOnlyReadsMakesNoLibrary() throws IOException {
    var text = Files.writeString(folder.resolve("bridge.txt"), TEXT);
    var out = folder.resolve("out");
    assertThat(Ran.with("tag", text, "--tagger", "rules", "--format", "md", "--out", out).code())
        .isZero();
    var none = folder.resolve("mistyped");
    for (var command :
        new Object[][] {
          {"list"},
          {"export", text, "--format", "md"},
          {"export", "--all", "--format", "jsonl"},
          {"picture", text, "--of", "voices"},
          {"verify", out.resolve("bridge.md"), text},
        }) {
      var words = new ArrayList<>(List.of(command));
      words.add("--data-dir");
      words.add(none);
      assertThat(Ran.with(words.toArray()))
          .as(words.toString())
          .isEqualTo(new Ran(1, "", none + ": there is no library in it.\n"));
      assertThat(none).doesNotExist();
    }
  }

  @Test
  void aFolderOrFileWithOtherThingsHoldsNoLibrary() throws IOException {
    var text = Files.writeString(folder.resolve("bridge.txt"), TEXT);
    for (var other : new Path[] {folder, text}) {
      assertThat(Ran.with("list", "--data-dir", other))
          .isEqualTo(new Ran(1, "", other + ": there is no library in it.\n"));
    }
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(text);
    }
  }

  @Test
  void anEmptyLibraryIsListedAsSuch() {
    assertThat(Ran.with("list", "--data-dir", Ran.library(folder))).isEqualTo(new Ran(0, "", ""));
  }

  @Test
  void healsALibraryOfWhichTheBackupsAloneAreLeft() throws IOException {
    try (var library = Library.open(folder).library()) {
      add(library, Marked.document("[1.source:Ann Lund] [1.cue:said] [1.content:it closed]."));
      library.backup().writeWhenDue();
    }
    Files.delete(folder.resolve("library.db"));
    var ran = Ran.with("list", "--data-dir", folder);
    assertThat(ran.code()).isZero();
    assertThat(ran.out().lines()).hasSize(1);
  }

  @Test
  void listsAsManyPassagesAsThePageShows() {
    var found =
        Marked.document(
            "[1.source:Ann Lund] [1.cue:said] that [1.content:it closed]. [2.source:Ann Lund]"
                + " [2.cue|PLAN:wants] [2.content:to leave]. [3.source:Ann Lund] [3.cue:may say] that"
                + " [3.content|uncertain:it opens]. [4.author|PREDICTION:It will rain.]");
    var session = new Session(found, Review.NONE, ReviewSink.NONE, Instant::now);
    assertThat(session.state().passages()).hasSize(3);
    try (var library = Library.open(folder).library()) {
      add(library, found);
    }
    assertThat(Ran.with("list", "--data-dir", folder).out().split("\t")[2]).isEqualTo("3");
  }
}
